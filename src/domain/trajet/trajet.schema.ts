import { z } from 'zod';
import {
  booleen,
  choix,
  codeZone,
  entier,
  heure,
  horaires,
  lien,
  listeDeChoix,
  telephone,
  texte,
} from '../schema/champs.schema.ts';
import { getValues, motifs } from '../vocabulaire/vocabulaires.ts';

const zones = (phrase: string) =>
  z.array(codeZone, { error: phrase }).min(1, { error: phrase }).describe(phrase);

/** D’où à où une offre transporte, et quand. */
export const desserteSchema = z
  .strictObject(
    {
      origines: zones('Écrivez les codes des lieux de départ, par exemple ["200026573"].').optional(),
      destinations: zones('Écrivez les codes des lieux d’arrivée, par exemple ["39478"].').optional(),
      reversible: booleen('Écrivez true quand le trajet existe aussi dans l’autre sens.').optional(),
      jours_heures: horaires('Écrivez les jours et heures, par exemple « Mo-Fr 07:00-19:00 ».').optional(),
      motifs: listeDeChoix(
        getValues(motifs),
        'Écrivez les motifs acceptés, par exemple [emploi, sante].',
      ).optional(),
      sur_reservation: booleen(
        'Écrivez false quand on monte sans réserver, comme dans un bus de ligne. Sinon, remplissez reservation.',
      ).optional(),
      mode: choix(['porte-a-porte', 'arret-a-arret'], 'Écrivez porte-a-porte ou arret-a-arret.').optional(),
    },
    {
      error:
        'La desserte s’écrit avec origines, destinations, reversible, jours_heures, motifs, sur_reservation ou mode.',
    },
  )
  .describe('D’où à où, quand et comment l’offre transporte.');

/** Comment réserver, un pour un avec booking_rules de GTFS-Flex. */
export const reservationSchema = z
  .strictObject(
    {
      type: choix(['temps-reel', 'jour-meme', 'veille'], 'Écrivez temps-reel, jour-meme ou veille.'),
      delai_min: entier('Écrivez le délai minimal en minutes, par exemple 120.', 0, 100_000).optional(),
      dernier_jour: entier(
        'Écrivez combien de jours avant il faut réserver, par exemple 1.',
        1,
        60,
      ).optional(),
      derniere_heure: heure('Écrivez l’heure limite entre guillemets, par exemple "16:30".').optional(),
      jours_ouvres: booleen('Écrivez true quand seuls les jours ouvrés comptent.').optional(),
      telephone: telephone.optional(),
      url: lien('Écrivez l’adresse complète de la page de réservation.').optional(),
      message: texte('Précisez comment réserver, en une phrase.', 300).optional(),
    },
    {
      error:
        'La réservation s’écrit avec type, delai_min, dernier_jour, derniere_heure, jours_ouvres, telephone, url, message.',
    },
  )
  .refine(({ type, delai_min }) => delai_min === undefined || type === 'jour-meme', {
    error:
      'Un délai en minutes (delai_min) ne va qu’avec type: jour-meme. Corrigez le type ou ôtez le délai.',
    path: ['delai_min'],
  })
  .refine(
    ({ type, dernier_jour, derniere_heure, jours_ouvres }) =>
      type === 'veille' || (dernier_jour ?? derniere_heure ?? jours_ouvres) === undefined,
    {
      error: 'dernier_jour, derniere_heure et jours_ouvres ne vont qu’avec type: veille. Corrigez le type.',
      path: ['type'],
    },
  )
  .describe('Comment et jusqu’à quand réserver.');

export type Reservation = z.infer<typeof reservationSchema>;
