import { joinElisions } from './normalize-recherche.ts';

/** Un morceau d’extrait ; `marque` quand c’est un mot trouvé. */
export interface Fragment {
  readonly texte: string;
  readonly marque: boolean;
}

const decodeSignes = (texte: string) =>
  texte.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

/** Lit un extrait « … <mark>mot</mark> … » en morceaux de texte : rien n’en est jamais posé comme du HTML. */
export function parseExtrait(extrait: string): readonly Fragment[] {
  return extrait
    .split(/<mark>([\s\S]*?)<\/mark>/)
    .map((texte, rang) => ({ texte: joinElisions(decodeSignes(texte)), marque: rang % 2 === 1 }))
    .filter(({ texte }) => texte !== '');
}
