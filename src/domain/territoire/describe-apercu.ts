import type { Territoire } from '../catalogue/catalogue.ts';

/** L’image qu’une messagerie montre avec un lien : sa taille en pixels, ses mots. */
export const APERCU = {
  largeur: 1200,
  hauteur: 630,
  promesse: 'Ce qui existe, ce que ça coûte, qui joindre.',
};

/** La question que pose l’aperçu d’un guichet ; sans guichet, celle du site. */
export const describeApercu = (territoire: Pick<Territoire, 'article'> | undefined): string =>
  `Comment bouger${territoire ? ` ${territoire.article}` : ', là où vous vivez'}\u00a0?`;
