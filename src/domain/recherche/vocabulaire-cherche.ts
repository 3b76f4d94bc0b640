import type { FicheCherchable } from './fiche-cherchable.ts';
import { reduceTexte, type TexteReduit } from './mots.ts';

/** Ce qui se cherche dans une fiche ; les mots des gens d’abord, le reste ensuite. */
export const CHAMPS = ['titre', 'vocabulaire', 'mots', 'resume', 'texte'] as const;
type Champ = (typeof CHAMPS)[number];

/** Une fiche, réduite aux racines de ses mots. */
export type FicheReduite = Readonly<Record<Champ, string>> & { readonly id: number };

/** Les mots d’une liste de fiches : ce qu’ils sont, et où. */
export interface Vocabulaire {
  readonly fiches: readonly FicheReduite[];
  /** Les mots des gens, et les fiches dont la catégorie est faite pour cela, avec leur rang dans sa liste. */
  readonly expressions: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Ceux des éditeurs, et les fiches qui les portent. */
  readonly propres: ReadonlyMap<string, ReadonlySet<number>>;
}

// Une expression ne continue pas dans la suivante.
const BORD = ' | ';

const addTo = (carte: Map<string, Set<number>>, cle: string, id: number) => {
  const connus = carte.get(cle);
  if (connus) connus.add(id);
  else carte.set(cle, new Set([id]));
};

export const listRacines = (suite: string): readonly string[] =>
  suite.split(' ').filter((racine) => racine !== '|' && racine !== '');

/** Relève les mots d’une liste de fiches. */
export function buildVocabulaire(cherchables: readonly FicheCherchable[]): Vocabulaire {
  // Le vocabulaire d’une catégorie revient dans toutes ses fiches.
  const connus = new Map<string, TexteReduit>();
  const read = (texte: string): TexteReduit => {
    const reduit = connus.get(texte) ?? reduceTexte(texte);
    connus.set(texte, reduit);
    return reduit;
  };
  const reduce = (textes: readonly string[]) =>
    textes.flatMap((texte) => [read(texte).suite, ...read(texte).soudes]).join(BORD);
  const expressions = new Map<string, Map<number, number>>();
  const propres = new Map<string, Set<number>>();
  const fiches = cherchables.map(({ titre, resume, vocabulaire, mots, texte }, id) => {
    for (const [rang, expression] of vocabulaire.entries()) {
      const suite = read(expression).suite;
      const rangs = expressions.get(suite) ?? new Map<number, number>();
      if (!rangs.has(id)) expressions.set(suite, rangs.set(id, rang));
    }
    for (const expression of mots) addTo(propres, read(expression).suite, id);
    return {
      id,
      titre: reduce([titre]),
      vocabulaire: reduce(vocabulaire),
      mots: reduce(mots),
      resume: reduce([resume]),
      texte: reduce([texte]),
    };
  });
  return { fiches, expressions, propres };
}

/** Ce que l’on a pu vouloir écrire : les racines des titres et des mots des gens, et combien de fois elles y sont. */
export function countUsuelles({ fiches }: Vocabulaire): ReadonlyMap<string, number> {
  const usuelles = new Map<string, number>();
  for (const { titre, vocabulaire, mots } of fiches)
    for (const racine of [titre, vocabulaire, mots].flatMap(listRacines))
      usuelles.set(racine, (usuelles.get(racine) ?? 0) + 1);
  return usuelles;
}
