import { isInZone } from '../commune/is-in-zone.ts';
import type { OffreSaisie } from '../offre/offre.schema.ts';
import type { Demande } from './trajet.ts';

type AvecCalculateur = Pick<OffreSaisie, 'calculateur' | 'zone_eligibilite'>;

/** Les calculateurs d’itinéraire d’un trajet : celui d’où l’on part, puis celui d’où l’on va ; tous quand aucun n’y est. */
export function listCalculateurs<O extends AvecCalculateur>(
  offres: readonly O[],
  { depart, arrivee }: Pick<Demande, 'depart' | 'arrivee'>,
): readonly O[] {
  const calculateurs = offres.filter(({ calculateur }) => calculateur !== undefined);
  const trouves = [depart, arrivee].flatMap((bout) =>
    calculateurs.filter(({ zone_eligibilite: zone }) => zone && isInZone(zone, bout)),
  );
  return trouves.length > 0 ? [...new Set(trouves)] : calculateurs;
}
