import { cleanLien } from '../text/clean-lien.ts';

/**
 * Les adresses que l’on voulait, de la plus proche à la plus générale : celle-ci sans ce qu’une messagerie ou un clavier
 * y a mis (ponctuation, coupure, majuscules, « # » codé), puis ce qui la contient, quand elle a été coupée.
 */
export function listAdressesProches(adresse: string): readonly string[] {
  const [chemin = '', fragment] = adresse.replace(/%23/, '#').split('#');
  const propre = cleanLien(chemin.replace(/%(?:20|0A|0D)/gi, ''))
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html$/, '');
  const page = /\.[a-z]+$/.test(propre) ? propre : `${propre}/`;
  const noms = page.split('/').filter(Boolean);
  const contenants = noms.slice(1).map((_, i) => `/${noms.slice(0, -1 - i).join('/')}/`);
  return [fragment ? `${page}#${cleanLien(fragment)}` : page, ...contenants].filter(
    (proche) => proche !== adresse,
  );
}
