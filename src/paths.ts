import type { Espace } from './domain/catalogue/catalogue.ts';
import { type Adresse, type Arguments, toChemin } from './domain/plan/adresses.ts';

/** Un chemin du site, précédé de la base de déploiement : « /sous-chemin/donnees/ ». */
export const addBase = (chemin: string): string =>
  `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${chemin.replace(/^\//, '')}`;

/** L’adresse d’une page ou d’un fichier du site, base comprise. */
export const toHref = <A extends Adresse>(adresse: A, ...parametres: Arguments<A>): string =>
  addBase(toChemin(adresse, ...parametres));

/** L’adresse d’une fiche dans un espace. */
export const toFiche = (territoire: string, espace: Espace, offre: string): string =>
  toHref('fiche', { territoire, espace, offre });
