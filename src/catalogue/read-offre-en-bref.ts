import type { OffreServie } from '../domain/catalogue/catalogue.ts';
import { describeUsagers } from '../domain/fiche/describe-usagers.ts';
import type { Bbox } from '../domain/geo/geometrie.ts';
import { getCadre } from '../domain/geo/projection.ts';
import { toCoordonnees } from '../domain/geo/to-coordonnees.ts';
import { type OffreEnBref, toOffreEnBref } from '../domain/offre/to-offre-en-bref.ts';
import type { HorairesDesserte } from '../domain/trajet/trajet.ts';
import { parseHoraires } from './horaires.ts';
import { loadReferentiel } from './load-referentiel.ts';
import { parseTelephone } from './telephone.ts';

/** Une offre en bref, numéros et horaires lus : le navigateur n’en charge pas les lecteurs. */
export function readOffreEnBref(servie: OffreServie): OffreEnBref {
  const usagers = servie.offre.desserte && describeUsagers(servie.offre);
  return {
    ...toOffreEnBref(servie, { parseTelephone, parseHorairesDesserte, findCadre }),
    ...(usagers !== undefined && { usagers }),
  };
}

function parseHorairesDesserte(texte: string): HorairesDesserte | undefined {
  const horaires = parseHoraires(texte);
  if (!horaires) return undefined;
  const { semaine, jours_feries, regulier } = horaires;
  return { texte: horaires.texte, ...(regulier && { semaine }), jours_feries };
}

/** Ce qui entoure une zone ; undefined si la position d’une seule de ses communes n’est pas sue. */
function findCadre(zone: readonly string[]): Bbox | undefined {
  const { communes, zones } = loadReferentiel();
  const positions = zones.expandZone(zone).map((code) => toCoordonnees(communes.get(code) ?? {}));
  return positions.every((position) => position !== undefined)
    ? getCadre(
        positions.map(({ longitude, latitude }) => [longitude, latitude]),
        0,
        0,
      )
    : undefined;
}
