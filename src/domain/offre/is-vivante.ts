import type { Offre, OffreServie } from '../catalogue/catalogue.ts';

/** Pas terminée : suspendue ou pas encore ouverte, une offre compte toujours. Le statut est celui du jour (to-offre-du-jour.ts). */
export const isVivante = ({ statut }: Pick<Offre, 'statut'>): boolean => statut !== 'terminee';

/** Les offres vivantes d’un territoire, dans leur ordre. */
export const listVivantes = (offres: readonly OffreServie[]): readonly OffreServie[] =>
  offres.filter(({ offre }) => isVivante(offre));
