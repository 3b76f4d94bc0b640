import type { Commune } from '../commune/commune.ts';
import { getDistanceKm } from '../geo/distance.ts';
import { type LieuAccueil, type TypeAccueil, typesAccueil } from './lieu-d-accueil.ts';

/** De quoi chercher un lieu d’accueil autour d’une commune. */
export interface Alentours {
  readonly communes: ReadonlyMap<string, Commune>;
  readonly annuaire: ReadonlyMap<string, readonly LieuAccueil[]>;
}

// Une mairie ne sert que ses habitants ; une maison de services reçoit ceux d’alentour.
const RAYONS_KM: Readonly<Record<TypeAccueil, number>> = {
  'mission-locale': 30,
  'france-services': 8,
  msap: 8,
  ccas: 0,
  mairie: 0,
};

function getDistance(de: Commune | undefined, a: Commune | undefined): number {
  if (de === undefined || a === undefined) return Number.POSITIVE_INFINITY;
  if (de.code_insee === a.code_insee) return 0;
  const { latitude, longitude } = de;
  if (latitude === null || longitude === null || a.latitude === null || a.longitude === null)
    return Number.POSITIVE_INFINITY;
  return getDistanceKm({ latitude, longitude }, { latitude: a.latitude, longitude: a.longitude });
}

/** Le lieu d’accueil le plus utile qui a un numéro, près d’une commune ; une mission locale ne reçoit que les jeunes. */
export function findAccueil(
  code_insee: string,
  jeune: boolean,
  { communes, annuaire }: Alentours,
): LieuAccueil | undefined {
  const ici = communes.get(code_insee);
  const ailleurs = [...annuaire.values()].flat();
  for (const type of typesAccueil) {
    if (type === 'mission-locale' && !jeune) continue;
    const rayon = RAYONS_KM[type];
    const [proche] = (rayon === 0 ? (annuaire.get(code_insee) ?? []) : ailleurs)
      .filter((lieu) => lieu.type === type && lieu.telephone !== undefined)
      .map((lieu) => ({ lieu, distance: getDistance(ici, communes.get(lieu.code_insee)) }))
      .filter(({ distance }) => distance <= rayon)
      // La mairie qui porte le nom de la commune d’aujourd’hui passe avant celles d’autrefois.
      .sort(
        (a, b) =>
          a.distance - b.distance || Number(b.lieu.lieu === ici?.nom) - Number(a.lieu.lieu === ici?.nom),
      );
    if (proche) return proche.lieu;
  }
  return undefined;
}
