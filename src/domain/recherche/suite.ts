import { reduceTexte } from './mots.ts';

// Une expression ne continue ni dans la suivante, ni dans ses mots composés, soudés.
const BORD = ' | ';
const SOUDE = ' ~ ';

/**
 * Les racines d’une liste d’expressions, l’une après l’autre : « co-voiturage », « louer » →
 * « co voiturag ~ covoiturag | lou ». Une espace à chaque bout : chaque racine est entre deux espaces.
 */
export const toSuite = (textes: readonly string[]): string =>
  ` ${textes
    .map((texte) => {
      const { suite, soudes } = reduceTexte(texte);
      return [suite, ...soudes].join(SOUDE);
    })
    .join(BORD)} `;

/** Les racines de chaque expression d’une suite, sans ses mots soudés. */
export const listExpressions = (suite: string): readonly string[] =>
  suite.split(BORD).map((expression) => (expression.split(SOUDE)[0] ?? '').trim());

/** Toutes les racines d’une suite. */
export const listRacines = (suite: string): readonly string[] =>
  suite.split(' ').filter((racine) => racine.length > 1 || /\w/.test(racine));

/** Combien de fois une ou plusieurs racines à la file sont dans une suite. */
export function countFois(suite: string, racines: string): number {
  const cherchee = ` ${racines} `;
  let fois = 0;
  for (let i = suite.indexOf(cherchee); i >= 0; i = suite.indexOf(cherchee, i + cherchee.length - 1)) fois++;
  return fois;
}
