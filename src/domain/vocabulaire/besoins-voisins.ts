import type { Besoin, CategorieId } from './categories.ts';

/** Ce qui aide aussi, à côté d’un besoin : dit dans l’écran, jamais mêlé à ce qui y répond. */
export interface Voisinage {
  readonly titre: string;
  readonly categories: readonly CategorieId[];
}

/** Qui a un besoin en a souvent un autre, le temps que le premier se règle. */
export const voisinages: Readonly<Record<Besoin, Voisinage>> = {
  'se-deplacer': {
    titre: 'Là où rien ne passe\u00a0: un véhicule prêté ou loué',
    categories: ['autopartage', 'location-voiture', 'location-deux-roues'],
  },
  'avoir-un-vehicule': {
    titre: 'En attendant un véhicule\u00a0: se faire conduire, partager un trajet',
    categories: ['transport-demande', 'transport-solidaire', 'covoiturage'],
  },
  'passer-le-permis': {
    titre: 'En attendant le permis\u00a0: un deux-roues, ou quelqu’un qui vous conduit',
    categories: ['location-deux-roues', 'transport-demande', 'transport-solidaire'],
  },
  reparer: {
    titre: 'Pour réparer, en attendant\u00a0: une voiture prêtée ou louée',
    categories: ['location-voiture', 'autopartage', 'location-deux-roues'],
  },
  financer: {
    titre: 'Pour faire les demandes\u00a0: quelqu’un qui vous aide',
    categories: ['accueil', 'conseil-mobilite'],
  },
  'etre-accompagne': {
    titre: 'Pour y aller\u00a0: quelqu’un qui vous conduit',
    categories: ['transport-demande', 'transport-solidaire'],
  },
};
