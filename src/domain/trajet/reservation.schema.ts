import { z } from 'zod';
import {
  booleen,
  choix,
  dateCalendaire,
  entier,
  heure,
  lien,
  listeDeChoix,
  telephone,
  texte,
} from '../schema/champs.schema.ts';
import { MINUTES_PAR_JOUR } from '../temps/durees.ts';
import { JOURS } from '../temps/jours-de-semaine.ts';

interface Bornes {
  readonly premier_jour?: number | undefined;
  readonly premiere_heure?: string | undefined;
  readonly dernier_jour?: number | undefined;
  readonly derniere_heure?: string | undefined;
  readonly delai_min?: number | undefined;
}

/** Faux quand aucun départ ne pourrait se réserver : la limite passe toujours avant l’ouverture. */
function isOuverteAvantSaLimite(bornes: Bornes): boolean {
  const { premier_jour, premiere_heure = '', dernier_jour = 1, derniere_heure = '24', delai_min } = bornes;
  if (premier_jour === undefined) return true;
  if (delai_min !== undefined) return (premier_jour + 1) * MINUTES_PAR_JOUR > delai_min;
  if (premier_jour === dernier_jour) return premiere_heure <= derniere_heure;
  return premier_jour > dernier_jour;
}

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
      jours_ouvres: booleen(
        'Écrivez true quand seuls les jours ouvrés comptent, du lundi au vendredi hors jours fériés.',
      ).optional(),
      jours_comptes: listeDeChoix(
        [...JOURS, 'feries'],
        'Écrivez les jours qui comptent, par exemple [lundi, mardi, mercredi, jeudi, vendredi, samedi] pour les jours ouvrables. Ajoutez feries si les jours fériés comptent aussi.',
      )
        .refine((jours) => jours.some((jour) => jour !== 'feries'), {
          error: 'Écrivez au moins un jour de la semaine.',
        })
        .optional(),
      jours_non_comptes: z
        .array(dateCalendaire('Écrivez les jours où personne ne prend les réservations, AAAA-MM-JJ.'))
        .min(1, { error: 'Écrivez au moins une date, ou laissez le champ absent.' })
        .describe('Les dates où personne ne prend les réservations, AAAA-MM-JJ, une par tiret.')
        .optional(),
      telephone: telephone.optional(),
      url: lien('Écrivez l’adresse complète de la page de réservation.').optional(),
      message: texte('Précisez comment réserver, en une phrase.', 300).optional(),
    },
    {
      error:
        'La réservation s’écrit avec type, delai_min, avance_max_min, dernier_jour, derniere_heure, premier_jour, premiere_heure, jours_ouvres, jours_comptes, jours_non_comptes, telephone, url, message.',
    },
  )
  .refine(({ type, delai_min }) => delai_min === undefined || type === 'jour-meme', {
    error:
      'Un délai en minutes (delai_min) ne va qu’avec type: jour-meme. Corrigez le type ou ôtez le délai.',
    path: ['delai_min'],
  })
  .refine(
    ({ type, dernier_jour, derniere_heure }) =>
      type === 'veille' || (dernier_jour ?? derniere_heure) === undefined,
    {
      error: 'dernier_jour et derniere_heure ne vont qu’avec type: veille. Corrigez le type.',
      path: ['type'],
    },
  )
  .refine(
    ({ type, premier_jour, jours_ouvres, jours_comptes, jours_non_comptes }) =>
      type === 'veille' ||
      premier_jour !== undefined ||
      (jours_ouvres ?? jours_comptes ?? jours_non_comptes) === undefined,
    {
      error:
        'jours_ouvres, jours_comptes et jours_non_comptes comptent des jours : avec type: veille, ou avec premier_jour. Corrigez le type.',
      path: ['type'],
    },
  )
  .refine(({ jours_ouvres, jours_comptes }) => !jours_ouvres || jours_comptes === undefined, {
    error: 'jours_ouvres et jours_comptes disent la même chose de deux façons. Gardez jours_comptes.',
    path: ['jours_comptes'],
  })
  .refine(({ type, avance_max_min }) => avance_max_min === undefined || type !== 'veille', {
    error:
      'Une avance en minutes (avance_max_min) ne va pas avec type: veille. Écrivez premier_jour, en jours.',
    path: ['avance_max_min'],
  })
  .refine(({ avance_max_min, premier_jour }) => premier_jour === undefined || avance_max_min === undefined, {
    error: 'premier_jour et avance_max_min disent la même chose de deux façons. Gardez l’un des deux.',
    path: ['premier_jour'],
  })
  .refine(isOuverteAvantSaLimite, {
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

export type Reservation = z.infer<typeof reservationSchema>;
