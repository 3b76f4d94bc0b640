import { countFautes } from './count-fautes.ts';
import { fold } from './fold.ts';

const simplify = (texte: string) =>
  fold(texte)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Une valeur acceptée et les autres mots par lesquels on la nomme. */
export interface Candidat {
  readonly value: string;
  readonly alias?: readonly string[];
}

/** L’un commence par l’autre, ou en contient les mots entiers : « garage » et « garage-solidaire », non « tel » et « hotel ». */
function isPartie(a: string, b: string): boolean {
  const [court, long] = a.length < b.length ? [a, b] : [b, a];
  if (court.length < 3) return false;
  return `-${long}-`.includes(`-${court}-`) || (court.length >= 4 && long.startsWith(court));
}

/** Plus petite, la note dit une ressemblance plus grande ; undefined quand les mots ne se ressemblent pas. */
function compare(mot: string, autre: string): number | undefined {
  if (mot === autre) return 0;
  if (isPartie(mot, autre)) return 1;
  const seuil = Math.max(1, Math.floor(Math.min(mot.length, autre.length) / 3));
  if (Math.abs(mot.length - autre.length) > seuil) return undefined;
  const fautes = countFautes(mot, autre);
  return fautes <= seuil ? fautes : undefined;
}

/** La valeur acceptée la plus proche de ce qui est écrit, ou rien quand aucune ne ressemble assez. */
export function findNearest(ecrit: string, candidats: readonly Candidat[]): string | undefined {
  const mot = simplify(ecrit.slice(0, 80));
  if (mot === '') return undefined;
  let meilleur: { readonly value: string; readonly note: number } | undefined;
  for (const { value, alias = [] } of candidats) {
    for (const [rang, nom] of [value, ...alias].entries()) {
      const brute = compare(mot, simplify(nom));
      if (brute === undefined) continue;
      // À ressemblance égale, la valeur elle-même passe avant ses autres noms.
      const note = brute + (rang === 0 ? 0 : 0.4 + rang * 0.001);
      if (!meilleur || note < meilleur.note) meilleur = { value, note };
    }
  }
  return meilleur?.value;
}
