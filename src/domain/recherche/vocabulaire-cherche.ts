import type { FicheReduite } from './reduce-fiche.ts';
import { listExpressions, listRacines } from './suite.ts';

/** Les mots d’une liste de fiches : ce qu’ils sont, et où. */
export interface Vocabulaire {
  /** Les mots des gens, et leur rang dans chaque vocabulaire de catégorie qui les a : elle est faite pour cela. */
  readonly expressions: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Ceux des éditeurs, et les fiches qui les portent. */
  readonly propres: ReadonlyMap<string, ReadonlySet<number>>;
  /** Ce que l’on a pu vouloir écrire : les racines des titres et des mots des gens, et combien de fois elles y sont. */
  getUsuelles(): ReadonlyMap<string, number>;
}

function getIn<C, V>(carte: Map<C, V>, cle: C, make: () => V): V {
  const connue = carte.get(cle) ?? make();
  carte.set(cle, connue);
  return connue;
}

function countUsuelles(fiches: readonly FicheReduite[]): ReadonlyMap<string, number> {
  const usuelles = new Map<string, number>();
  for (const { racines } of fiches)
    for (const racine of [racines.titre, racines.vocabulaire, racines.mots].flatMap(listRacines))
      usuelles.set(racine, (usuelles.get(racine) ?? 0) + 1);
  return usuelles;
}

/** Relève les mots d’une liste de fiches. */
export function buildVocabulaire(fiches: readonly FicheReduite[]): Vocabulaire {
  const expressions = new Map<string, Map<string, number>>();
  const propres = new Map<string, Set<number>>();
  // Le vocabulaire d’une catégorie est le même dans toutes ses fiches.
  for (const vocabulaire of new Set(fiches.map(({ racines }) => racines.vocabulaire)))
    for (const [rang, expression] of listExpressions(vocabulaire).entries()) {
      const rangs = getIn(expressions, expression, () => new Map<string, number>());
      getIn(rangs, vocabulaire, () => rang);
    }
  for (const [id, { racines }] of fiches.entries())
    for (const expression of listExpressions(racines.mots))
      getIn(propres, expression, () => new Set<number>()).add(id);
  let usuelles: ReadonlyMap<string, number> | undefined;
  return { expressions, propres, getUsuelles: () => (usuelles ??= countUsuelles(fiches)) };
}
