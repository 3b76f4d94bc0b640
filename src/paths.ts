import type { Espace } from './domain/catalogue/catalogue.ts';

/** Un chemin du site, précédé de la base de déploiement : « /sous-chemin/donnees/ ». */
export function toHref(chemin: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${chemin.replace(/^\//, '')}`;
}

/** L’adresse d’une fiche dans un espace. */
export function toFiche(territoire: string, espace: Espace, offre: string): string {
  return toHref(`/${territoire}/${espace}/offres/${offre}/`);
}
