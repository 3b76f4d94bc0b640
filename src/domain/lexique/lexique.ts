import { fold } from '../text/fold.ts';
import type { EntreeLexique } from './lexique.schema.ts';

/** L’ancre d’un sigle sur la page du lexique : « cmi ». */
export const toAncre = (sigle: string) =>
  fold(sigle)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Tout ce sous quoi une entrée se lit dans un texte. */
export const getFormes = ({ sigle, variantes = [] }: Pick<EntreeLexique, 'sigle' | 'variantes'>) => [
  sigle,
  ...variantes,
];

/** L’entrée d’un sigle ; capitales et accents ne comptent pas. */
export function findEntree(lexique: readonly EntreeLexique[], sigle: string): EntreeLexique | undefined {
  const cherche = fold(sigle.trim());
  return lexique.find((entree) => getFormes(entree).some((forme) => fold(forme) === cherche));
}

/** Le lexique d’un territoire : ses mots, puis ceux de tous qu’il n’explique pas à sa façon ; par ordre alphabétique. */
export function joinLexiques(
  sien: readonly EntreeLexique[],
  commun: readonly EntreeLexique[],
): readonly EntreeLexique[] {
  const pris = new Set(sien.map(({ sigle }) => toAncre(sigle)));
  return [...sien, ...commun.filter(({ sigle }) => !pris.has(toAncre(sigle)))].sort((a, b) =>
    a.sigle.localeCompare(b.sigle, 'fr'),
  );
}

/** Les entrées par première lettre, dans l’ordre. */
export function groupByLettre(
  lexique: readonly EntreeLexique[],
): ReadonlyMap<string, readonly EntreeLexique[]> {
  return Map.groupBy(lexique, ({ sigle }) => fold(sigle).charAt(0).toUpperCase());
}
