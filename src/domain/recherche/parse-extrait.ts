import { fromIndexable } from './normalize-recherche.ts';

/** Un morceau d’extrait ; `marque` quand c’est un mot trouvé. */
export interface Fragment {
  readonly texte: string;
  readonly marque: boolean;
}

const decodeSignes = (texte: string) =>
  texte.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

// Pagefind marque aussi la ponctuation collée au mot : « vidange, » ; elle reste hors de la marque.
const MOT_ET_BORDS = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** Lit un extrait « … <mark>mot</mark> … » en morceaux de texte : rien n’en est jamais posé comme du HTML. */
export function parseExtrait(extrait: string): readonly Fragment[] {
  const fragments: { texte: string; marque: boolean }[] = [];
  const add = (texte: string, marque: boolean) => {
    const dernier = fragments[fragments.length - 1];
    if (dernier && dernier.marque === marque) dernier.texte += texte;
    else if (texte !== '') fragments.push({ texte, marque });
  };
  extrait.split(/<mark>([\s\S]*?)<\/mark>/).forEach((texte, rang) => {
    const clair = decodeSignes(texte);
    const [, avant = '', mot = '', apres = clair] = (rang % 2 === 1 && MOT_ET_BORDS.exec(clair)) || [];
    add(avant, false);
    add(mot, true);
    add(apres, false);
  });
  return fragments.map(({ texte, marque }) => ({ texte: fromIndexable(texte), marque }));
}
