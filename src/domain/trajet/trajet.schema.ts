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
  nombre,
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

const borneKm = (phrase: string) => nombre(phrase, 0, 2000).optional();

/** Quelle longueur un trajet peut avoir ; « pas plus de 80 km » écrit max seul. */
export const distanceSchema = z
  .strictObject(
    {
      min: borneKm('Écrivez la plus petite longueur du trajet, en kilomètres, par exemple 2.'),
      max: borneKm('Écrivez la plus grande longueur du trajet, en kilomètres, par exemple 80.'),
    },
    { error: 'La distance s’écrit avec min, max ou les deux, par exemple {min: 2, max: 80}.' },
  )
  .refine(({ min, max }) => (min ?? max) !== undefined, {
    error: 'Écrivez min, max ou les deux, par exemple {min: 2, max: 80}.',
  })
  .refine(({ min = 0, max = Infinity }) => min < max, {
    error: 'Les deux distances sont inversées. Écrivez dans min la plus petite.',
    path: ['min'],
  })
  .describe('La longueur du trajet aller, en kilomètres, que l’offre accepte : min, max ou les deux.');

/** Comment réserver, un pour un avec booking_rules de GTFS-Flex. */
export const reservationSchema = z
  .strictObject(
    {
      type: choix(['temps-reel', 'jour-meme', 'veille'], 'Écrivez temps-reel, jour-meme ou veille.'),
      delai_min: entier('Écrivez le délai minimal en minutes, par exemple 120.', 0, 100_000).optional(),
      avance_max_min: entier(
        'Écrivez combien de minutes avant le départ la réservation ouvre, par exemple 10080 pour 7 jours.',
        1,
        600_000,
      ).optional(),
      dernier_jour: entier(
        'Écrivez combien de jours avant il faut réserver, par exemple 1.',
        1,
        60,
      ).optional(),
      derniere_heure: heure('Écrivez l’heure limite entre guillemets, par exemple "16:30".').optional(),
      premier_jour: entier(
        'Écrivez combien de jours avant la réservation ouvre, par exemple 14.',
        1,
        400,
      ).optional(),
      premiere_heure: heure(
        'Écrivez l’heure où la réservation ouvre ce jour-là, entre guillemets, par exemple "08:00".',
      ).optional(),
      jours_ouvres: booleen('Écrivez true quand seuls les jours ouvrés comptent.').optional(),
      telephone: telephone.optional(),
      url: lien('Écrivez l’adresse complète de la page de réservation.').optional(),
      message: texte('Précisez comment réserver, en une phrase.', 300).optional(),
    },
    {
      error:
        'La réservation s’écrit avec type, delai_min, avance_max_min, dernier_jour, derniere_heure, premier_jour, premiere_heure, jours_ouvres, telephone, url, message.',
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
  .refine(({ type, avance_max_min }) => avance_max_min === undefined || type === 'jour-meme', {
    error:
      'Une avance en minutes (avance_max_min) ne va qu’avec type: jour-meme. Écrivez premier_jour, en jours.',
    path: ['avance_max_min'],
  })
  .refine(
    ({ type, avance_max_min, premier_jour }) =>
      premier_jour === undefined || (type !== 'temps-reel' && avance_max_min === undefined),
    {
      error: 'premier_jour ne va ni avec type: temps-reel, ni avec avance_max_min. Gardez l’un des deux.',
      path: ['premier_jour'],
    },
  )
  .refine(({ premier_jour, dernier_jour }) => (premier_jour ?? 400) >= (dernier_jour ?? 1), {
    error:
      'La réservation ouvrirait après sa limite. Écrivez dans premier_jour le plus grand nombre de jours.',
    path: ['premier_jour'],
  })
  .refine(({ avance_max_min = Infinity, delai_min = 0 }) => avance_max_min > delai_min, {
    error:
      'La réservation ouvrirait après sa limite. Écrivez dans avance_max_min le plus grand nombre de minutes.',
    path: ['avance_max_min'],
  })
  .refine(({ premier_jour, premiere_heure }) => premiere_heure === undefined || premier_jour !== undefined, {
    error: 'Une heure d’ouverture va avec son jour. Écrivez aussi premier_jour.',
    path: ['premiere_heure'],
  })
  .describe('Comment réserver, à partir de quand et jusqu’à quand.');

export type Desserte = z.infer<typeof desserteSchema>;
export type Reservation = z.infer<typeof reservationSchema>;
