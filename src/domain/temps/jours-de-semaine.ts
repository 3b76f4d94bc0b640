import { getRangDansSemaine, toRang } from './rang-de-jour.ts';

/** Les jours de la semaine, le lundi d’abord. */
export const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

export type JourDeSemaine = (typeof JOURS)[number];

/** Le rang d’une date AAAA-MM-JJ dans la semaine, 0 pour lundi. */
export const getJourDeSemaine = (date: string): number => getRangDansSemaine(toRang(date));

/** « mardi », pour une date AAAA-MM-JJ. */
export const getNomDuJour = (date: string): string => JOURS[getJourDeSemaine(date)] ?? '';
