import type { Offre, OffreServie } from '../catalogue/catalogue.ts';

/** Pas terminée : suspendue ou pas encore ouverte, une offre compte toujours. Le statut est celui du jour (to-offre-du-jour.ts). */
export const isVivante = ({ statut }: Pick<Offre, 'statut'>): boolean => statut !== 'terminee';

/** Vivante, dont on sait qu’elle existe, et pour les personnes : ce qui se compte et se propose. */
export const isProposee = (offre: Pick<Offre, 'statut' | 'destinataire'>): boolean =>
  isVivante(offre) && offre.statut !== 'non-confirmee' && offre.destinataire === undefined;

/** Les offres que l’on propose, dans leur ordre. */
export const listProposees = (offres: readonly OffreServie[]): readonly OffreServie[] =>
  offres.filter(({ offre }) => isProposee(offre));

/** Les offres vivantes d’un territoire, dans leur ordre. */
export const listVivantes = (offres: readonly OffreServie[]): readonly OffreServie[] =>
  offres.filter(({ offre }) => isVivante(offre));
