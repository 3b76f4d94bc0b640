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
  readonly racines: ReadonlySet<string>;
  /** Les racines des titres et des mots des gens, et combien de fiches les portent : ce que l’on a pu vouloir écrire. */
  readonly usuelles: ReadonlyMap<string, number>;
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
  const usuelles = new Map<string, Set<number>>();
  const racines = new Set<string>();
  const fiches = cherchables.map(({ titre, resume, vocabulaire, mots, texte }, id) => {
    for (const [rang, expression] of vocabulaire.entries()) {
      const suite = read(expression).suite;
      const rangs = expressions.get(suite) ?? new Map<number, number>();
      if (!rangs.has(id)) expressions.set(suite, rangs.set(id, rang));
    }
    for (const expression of mots) addTo(propres, read(expression).suite, id);
    const fiche = {
      id,
      titre: reduce([titre]),
      vocabulaire: reduce(vocabulaire),
      mots: reduce(mots),
      resume: reduce([resume]),
      texte: reduce([texte]),
    };
    for (const champ of CHAMPS)
      for (const racine of listRacines(fiche[champ])) {
        racines.add(racine);
        if (champ !== 'resume' && champ !== 'texte') addTo(usuelles, racine, id);
      }
    return fiche;
  });
  return {
    fiches,
    expressions,
    propres,
    racines,
    usuelles: new Map([...usuelles].map(([racine, ids]) => [racine, ids.size])),
  };
}
