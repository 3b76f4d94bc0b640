import type { Commune } from '../domain/commune/commune.ts';
import type { ContexteRegles } from '../domain/verification/regle.ts';
import { explainHoraires } from './horaires.ts';
import { lazy } from './lazy.ts';
import type { Referentiel } from './load-referentiel.ts';
import { memoize } from './memoize.ts';
import { parseTelephone } from './telephone.ts';

function indexByCodePostal(communes: ReadonlyMap<string, Commune>): ReadonlyMap<string, readonly Commune[]> {
  const index = new Map<string, Commune[]>();
  for (const commune of communes.values())
    for (const code of commune.codes_postaux) {
      const liste = index.get(code);
      if (liste) liste.push(commune);
      else index.set(code, [commune]);
    }
  return index;
}

type ReferentielUtile = Pick<Referentiel, 'communes' | 'anciennes' | 'anciensNoms' | 'zones'>;

/** Ce que les règles doivent savoir, tiré du découpage administratif. */
export function makeContexte(referentiel: ReferentielUtile, aujourdhui: string): ContexteRegles {
  const { communes, anciennes, zones } = referentiel;
  const anciensNoms = Map.groupBy(referentiel.anciensNoms, ({ code_actuel }) => code_actuel);
  const parCodePostal = lazy(() => indexByCodePostal(communes));
  return {
    aujourdhui,
    communes,
    anciennes,
    anciensNoms: new Map([...anciensNoms].map(([code, liste]) => [code, liste.map(({ nom }) => nom)])),
    parCodePostal: (code) => parCodePostal().get(code) ?? [],
    isZoneConnue: zones.isZoneConnue,
    expandZone: zones.expandZone,
    isTelephone: memoize((texte) => parseTelephone(texte) !== undefined),
    explainHoraires,
  };
}
