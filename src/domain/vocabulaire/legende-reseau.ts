import type { Besoin, CategorieId } from './categories.ts';
import type { Statut } from './vocabulaires.ts';

/** Une entrée de la légende commune au réseau Mob’In. */
export interface EntreeDeLegende {
  readonly value: string;
  readonly libelle: string;
  readonly pictogramme: string;
  /** Donne sa couleur. */
  readonly besoin: Besoin;
  /** Nos catégories qu’elle réunit. */
  readonly categories: readonly CategorieId[];
}

/** Les dix entrées, dans l’ordre de la légende ; « en construction » est un état, pas une catégorie. */
export const legendeReseau = [
  {
    value: 'cmi',
    libelle: 'Conseil en mobilité (CMI)',
    pictogramme: 'conseil-mobilite',
    besoin: 'etre-accompagne',
    categories: ['conseil-mobilite', 'accueil', 'atelier-mobilite'],
  },
  {
    value: 'tad',
    libelle: 'Transport à la demande (TAD)',
    pictogramme: 'transport-demande',
    besoin: 'se-deplacer',
    categories: ['transport-demande', 'transport-solidaire'],
  },
  {
    value: 'deux-roues',
    libelle: 'Location de deux-roues',
    pictogramme: 'location-deux-roues',
    besoin: 'avoir-un-vehicule',
    categories: ['location-deux-roues', 'velo'],
  },
  {
    value: 'permis',
    libelle: 'Auto-école solidaire, ateliers de préparation au permis B',
    pictogramme: 'auto-ecole-solidaire',
    besoin: 'passer-le-permis',
    categories: ['auto-ecole-solidaire'],
  },
  {
    value: 'garage',
    libelle: 'Garage solidaire',
    pictogramme: 'garage-solidaire',
    besoin: 'reparer',
    categories: ['garage-solidaire'],
  },
  {
    value: 'financement',
    libelle: 'Micro-crédit, aides financières',
    pictogramme: 'aide-financiere',
    besoin: 'financer',
    categories: ['micro-credit', 'aide-financiere'],
  },
  {
    value: 'suivi',
    libelle: 'Assistance, suivi psychologique',
    pictogramme: 'suivi-psychologique',
    besoin: 'etre-accompagne',
    categories: ['suivi-psychologique'],
  },
  {
    value: 'voitures',
    libelle: 'Location de voitures',
    pictogramme: 'location-voiture',
    besoin: 'avoir-un-vehicule',
    categories: ['location-voiture', 'autopartage'],
  },
  {
    value: 'integracode',
    libelle: 'Dispositif Intégracode',
    pictogramme: 'integracode',
    besoin: 'passer-le-permis',
    categories: ['integracode'],
  },
  {
    value: 'en-construction',
    libelle: 'Offre en construction',
    pictogramme: 'horloge',
    besoin: 'etre-accompagne',
    categories: [],
  },
] as const satisfies readonly EntreeDeLegende[];

export type LegendeId = (typeof legendeReseau)[number]['value'];

const parCategorie: ReadonlyMap<CategorieId, LegendeId> = new Map(
  legendeReseau.flatMap(({ value, categories }) =>
    categories.map((categorie) => [categorie, value] as const),
  ),
);

/** L’entrée d’une offre ; undefined quand la légende du réseau n’a pas sa catégorie (covoiturage, bus et trains). */
export function getEntreeDeLegende(offre: {
  readonly categorie: CategorieId;
  readonly statut: Statut;
}): LegendeId | undefined {
  return offre.statut === 'en-construction' ? 'en-construction' : parCategorie.get(offre.categorie);
}
