import type { OffreServie } from '../domain/catalogue/catalogue.ts';
import { type OffreEnBref, toOffreEnBref } from '../domain/offre/to-offre-en-bref.ts';
import type { HorairesDesserte } from '../domain/trajet/trajet.ts';
import { parseHoraires } from './horaires.ts';
import { parseTelephone } from './telephone.ts';

/** Une offre en bref, numéros et horaires lus : le navigateur n’en charge pas les lecteurs. */
export const readOffreEnBref = (servie: OffreServie): OffreEnBref =>
  toOffreEnBref(servie, { parseTelephone, parseHorairesDesserte });

function parseHorairesDesserte(texte: string): HorairesDesserte | undefined {
  const horaires = parseHoraires(texte);
  if (!horaires) return undefined;
  const { semaine, jours_feries, regulier } = horaires;
  return { texte: horaires.texte, ...(regulier && { semaine }), jours_feries };
}
