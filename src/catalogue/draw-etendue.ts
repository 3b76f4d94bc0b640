import type { OffreServie, Territoire } from '../domain/catalogue/catalogue.ts';
import type { Commune } from '../domain/commune/commune.ts';
import { buildContour } from '../domain/geo/build-contour.ts';
import type { Contour } from '../domain/geo/contour.ts';
import { buildFondDeCarte, type FondDeCarte } from '../domain/geo/fond-de-carte.ts';
import { getZoneLocale } from '../domain/offre/get-zone-locale.ts';
import { loadReferentiel } from './load-referentiel.ts';

type CommuneSituee = Pick<Commune, 'code_insee' | 'departement'>;

/** L’étendue d’une commune ; vide quand on ne sait pas où elle est. */
export const getEtendue = ({ code_insee, departement }: CommuneSituee): Contour =>
  loadReferentiel().getEtendues(departement).get(code_insee) ?? [];

/** On a le contour officiel de toutes ces communes ; sinon, leur étendue est approchée. */
export const isEtendueExacte = (communes: readonly CommuneSituee[]): boolean =>
  [...new Set(communes.map(({ departement }) => departement))].every((departement) =>
    loadReferentiel().hasContoursExacts(departement),
  );

/** L’étendue que forment ces communes. */
export const drawEtendue = (communes: readonly CommuneSituee[]): Contour =>
  buildContour(communes.map(getEtendue));

function* listZones(
  offres: readonly OffreServie[],
  { communes }: Pick<Territoire, 'communes'>,
): Generator<readonly [string, Contour]> {
  for (const servie of offres) {
    const zone = getZoneLocale(servie, { communes });
    if (!zone || servie.communes_servies.length === 0) continue;
    const servies = new Set(servie.communes_servies);
    yield [servie.offre.id, drawEtendue(communes.filter(({ code_insee }) => servies.has(code_insee)))];
  }
}

/** Le fond de carte de ces communes, avec les zones des offres qui n’en servent qu’une partie. */
export function drawFond(
  communes: readonly Commune[],
  offres: readonly OffreServie[] = [],
): FondDeCarte | undefined {
  const referentiel = loadReferentiel();
  return buildFondDeCarte({
    desservies: communes,
    autres: referentiel.communes.values(),
    ...referentiel.getContours(),
    territoire: { contour: drawEtendue(communes), exact: isEtendueExacte(communes) },
    zones: listZones(offres, { communes }),
  });
}
