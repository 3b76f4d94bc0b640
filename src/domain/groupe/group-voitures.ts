import { findDistanceKm } from '../geo/check-distance.ts';
import type { LieuPlace } from '../geo/geometrie.ts';
import { PLAUSIBLE_KM, type Stagiaire, TOUT_PRES_KM } from './stagiaire.ts';

/** Une voiture à plusieurs : qui on prend, du plus loin au plus près. */
export interface Voiture<S> {
  /** Absent quand personne n’a dit avoir une voiture : il reste à en trouver une. */
  readonly conducteur?: S;
  /** Dans l’ordre où l’on passe ; le conducteur d’abord. */
  readonly membres: readonly S[];
  /** De plus que le trajet direct de celui qui part le premier, à vol d’oiseau. */
  readonly detour_km: number;
}

type Passager = Pick<Stagiaire, 'numero' | 'arrivee' | 'retour' | 'voiture'> & { readonly lieu: LieuPlace };

const PLACES = 4;
const ECART_MINUTES = 30;
/** Un détour accepté : cinq kilomètres, ou le quart du trajet quand il est long. */
const DETOUR_KM = 5;
const PART_DU_TRAJET = 1 / 4;

const countEcart = (minutes: readonly number[]) => Math.max(...minutes) - Math.min(...minutes);

/** Les mêmes heures, à une demi-heure près. */
const isEnsemble = (membres: readonly Passager[]) =>
  countEcart(membres.map(({ arrivee }) => arrivee)) <= ECART_MINUTES &&
  countEcart(membres.map(({ retour }) => retour)) <= ECART_MINUTES;

/**
 * Qui peut partager une voiture : proches l’un de l’autre, ou sur le chemin, aux mêmes heures. Tout est à vol d’oiseau :
 * la route décide. Qui a dit avoir une voiture conduit d’abord ; ceux qui restent se regroupent, conducteur à trouver.
 */
export function groupVoitures<S extends Passager>(
  stagiaires: readonly S[],
  destination: LieuPlace,
): readonly Voiture<S>[] {
  const getKm = (a: LieuPlace, b: LieuPlace) => findDistanceKm(a, b) ?? Infinity;
  const loin = (un: S) => getKm(un.lieu, destination);
  // Du plus loin au plus près : à distance égale, l’ordre de la liste.
  const restants = new Set(
    stagiaires
      .filter((un) => loin(un) > TOUT_PRES_KM && loin(un) <= PLAUSIBLE_KM)
      .sort((a, b) => loin(b) - loin(a) || a.numero - b.numero),
  );
  const getDetour = (premier: S, membres: readonly S[]) => {
    const etapes = [...membres.map(({ lieu }) => lieu), destination];
    const route = etapes.reduce(
      (km, lieu, rang) => km + (rang === 0 ? 0 : getKm(etapes[rang - 1] ?? lieu, lieu)),
      0,
    );
    return route - loin(premier);
  };
  /** Ajoute, tant qu’il y a de la place, celui qui allonge le moins la route. */
  const fill = (premier: S): Voiture<S> => {
    const permis = Math.max(DETOUR_KM, loin(premier) * PART_DU_TRAJET);
    let membres: readonly S[] = [premier];
    let detour_km = 0;
    while (membres.length < PLACES) {
      const essais = [...restants]
        .filter((un) => !membres.includes(un) && isEnsemble([...membres, un]))
        .map((un) => {
          const suite = [...membres.slice(1), un].sort((a, b) => loin(b) - loin(a) || a.numero - b.numero);
          return { membres: [premier, ...suite], detour_km: getDetour(premier, [premier, ...suite]) };
        })
        .filter((essai) => essai.detour_km <= permis)
        .sort((a, b) => a.detour_km - b.detour_km);
      const [meilleur] = essais;
      if (!meilleur) break;
      ({ membres, detour_km } = meilleur);
    }
    return { membres, detour_km };
  };
  const listVoitures = (isPremier: (un: S) => boolean, conduit: boolean): readonly Voiture<S>[] =>
    [...restants].filter(isPremier).flatMap((premier) => {
      if (!restants.has(premier)) return [];
      const voiture = fill(premier);
      if (voiture.membres.length < 2) return [];
      for (const membre of voiture.membres) restants.delete(membre);
      return [{ ...voiture, ...(conduit && { conducteur: premier }) }];
    });
  return [
    ...listVoitures(({ voiture }) => voiture === true, true),
    ...listVoitures(({ voiture }) => voiture === undefined, false),
  ];
}
