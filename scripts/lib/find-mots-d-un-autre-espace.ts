import { listMots, readTexte } from './find-fautes-de-texte.ts';

/** Les voisins du mot qu’il faut retrouver ensemble dans un texte d’éditeur ; seul dans sa case, il est au site. */
const VOISINS = 2;
const ANNONCES = /(?:aria-label|title|alt|placeholder|content)="([^"]*)"/g;

/** Un texte en mots, dont on peut chercher une suite. */
export const joinMots = (texte: string): string => ` ${listMots(texte).join(' ')} `;

/**
 * Les « offre » d’une page des particuliers qu’aucun éditeur n’a écrits : là, le site dit « solution ». Ce qui se lit, et ce
 * que seuls les lecteurs d’écran disent ; `ecrits` : tout le contenu, en mots (joinMots).
 */
export function findMotsDUnAutreEspace(html: string, ecrits: string): readonly string[] {
  const annonces = [...html.matchAll(ANNONCES)].map(([, texte = '']) => texte);
  const phrases = [readTexte(html), ...annonces]
    .flatMap((texte) => texte.split(/https?:\S+|[.!?:;\u2029]/u))
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim());
  const fautives = phrases.filter((phrase) => {
    const mots = listMots(phrase);
    return mots.some((mot, rang) => {
      const autour = mots.slice(Math.max(0, rang - VOISINS), rang + VOISINS + 1);
      return /^offres?$/.test(mot) && !(autour.length > 2 && ecrits.includes(` ${autour.join(' ')} `));
    });
  });
  return [...new Set(fautives)].map((phrase) => `« ${phrase} » : ici, on dit « solution »`);
}
