import type { OffreServie } from '../domain/catalogue/catalogue.ts';
import { type OffreEnBref, toOffreEnBref } from '../domain/offre/to-offre-en-bref.ts';
import type { HorairesDesserte } from '../domain/trajet/trajet.ts';
import { parseHoraires } from './horaires.ts';

/** Les offres en bref, horaires de desserte lus : le navigateur ne charge pas le lecteur d’horaires. */
export function listOffresEnBref(offres: readonly OffreServie[]): readonly OffreEnBref[] {
  return offres.map((servie) => {
    const jours = servie.offre.desserte?.jours_heures;
    const horaires = jours === undefined ? undefined : readHoraires(jours);
    return { ...toOffreEnBref(servie), ...(horaires && { horaires_desserte: horaires }) };
  });
}

function readHoraires(texte: string): HorairesDesserte | undefined {
  const horaires = parseHoraires(texte);
  if (!horaires) return undefined;
  const { semaine, jours_feries, regulier } = horaires;
  return { texte: horaires.texte, ...(regulier && { semaine }), jours_feries };
}
