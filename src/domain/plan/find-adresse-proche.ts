import { cleanLien } from '../text/clean-lien.ts';

/**
 * L’adresse que l’on voulait, quand une messagerie a collé à celle-ci la ponctuation de sa phrase, ou codé son « # » ;
 * undefined quand rien n’y est de trop.
 */
export function findAdresseProche(adresse: string): string | undefined {
  const [chemin = '', fragment] = adresse.replace(/%23/, '#').split('#');
  const propre = cleanLien(chemin);
  const page = /\.[a-z]+$/.test(propre) ? propre : `${propre}/`;
  const proche = fragment ? `${page}#${cleanLien(fragment)}` : page;
  return proche === adresse ? undefined : proche;
}
