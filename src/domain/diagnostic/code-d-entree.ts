import type { Niveau } from './evaluate-diagnostic.ts';

/** Un entretien passé, réduit à ce qui s’y compare : son jour, et le niveau de chaque thème. */
export interface Entretien {
  /** AAAA-MM-JJ. */
  readonly jour: string;
  readonly niveaux: readonly { readonly id: string; readonly niveau: Niveau }[];
}

// Des lettres : des chiffres d’affilée ressembleraient à un numéro de sécurité sociale, qui se refuse.
const SIGNES: Readonly<Record<Niveau, string>> = {
  aucun: 'a',
  leger: 'b',
  'a-lever': 'c',
  renforce: 'd',
  inconnu: 'x',
};
const NIVEAUX = Object.fromEntries(Object.entries(SIGNES).map(([niveau, signe]) => [signe, niveau]));
const JOUR = 6;
const CONTROLE = 2;

/** Deux signes qui ne tombent pas juste quand un autre a changé, ou quand la grille n’est plus la même. */
function checksum(texte: string): string {
  let somme = 7;
  for (let rang = 0; rang < texte.length; rang += 1) somme = (somme * 31 + texte.charCodeAt(rang)) % 1289;
  return somme.toString(36).padStart(CONTROLE, '0');
}

const sign = (corps: string, themes: readonly string[]) => checksum(`${corps}|${themes.join()}`);

/** Le code à recopier ou à scanner : « 2611-28ca-bdxx-abca-k7 ». Rien de la personne, une lettre par thème. */
export function formatCode({ jour, niveaux }: Entretien): string {
  const corps = `${jour.replaceAll('-', '').slice(2)}${niveaux.map(({ niveau }) => SIGNES[niveau]).join('')}`;
  const code = `${corps}${sign(
    corps,
    niveaux.map(({ id }) => id),
  )}`;
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** L’entretien que dit un code ; undefined s’il est coupé, mal recopié, ou d’une autre grille. */
export function parseCode(texte: string, themes: readonly string[]): Entretien | undefined {
  const code = texte.toLowerCase().replace(/[^a-z0-9]/g, '');
  const corps = code.slice(0, -CONTROLE);
  const jour = `20${corps.slice(0, 2)}-${corps.slice(2, 4)}-${corps.slice(4, JOUR)}`;
  const signes = [...corps.slice(JOUR)];
  if (signes.length !== themes.length || code.slice(-CONTROLE) !== sign(corps, themes)) return undefined;
  const niveaux = themes.map((id, rang) => ({
    id,
    niveau: NIVEAUX[signes[rang] ?? ''] as Niveau | undefined,
  }));
  return niveaux.every((theme): theme is Entretien['niveaux'][number] => theme.niveau !== undefined)
    ? { jour, niveaux }
    : undefined;
}
