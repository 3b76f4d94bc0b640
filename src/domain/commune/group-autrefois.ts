import type { CommuneAncienne } from './commune.ts';
import { toCle } from './to-cle.ts';

/** Les noms d’autrefois de chaque commune d’aujourd’hui : ceux que son nom ne dit pas déjà. */
export function groupAutrefois(
  anciennes: readonly CommuneAncienne[],
): ReadonlyMap<string, readonly string[]> {
  const parCommune = Map.groupBy(
    // « Paris 13e Arrondissement » n’est pas un nom d’autrefois.
    anciennes.filter(({ nom }) => nom !== '' && !/\d/.test(nom)),
    ({ code_actuel }) => code_actuel,
  );
  return new Map(
    [...parCommune].map(([code, siennes]) => {
      const parCle = new Map(siennes.toReversed().map(({ nom }) => [toCle(nom), nom]));
      parCle.delete(toCle(siennes[0]?.nom_actuel ?? ''));
      return [code, [...parCle.values()].toReversed()];
    }),
  );
}
