import type { Besoin } from './categories.ts';
import { besoinIds } from './ids-de-besoins.ts';
import type { Terme } from './terme.ts';

const NOMS: Readonly<Record<Besoin, string>> = {
  'se-deplacer': 'Me déplacer',
  'avoir-un-vehicule': 'Avoir un véhicule',
  'passer-le-permis': 'Passer le permis',
  reparer: 'Réparer ma voiture',
  financer: 'Trouver de l’argent',
  'etre-accompagne': 'Être accompagné',
};

/** Les six besoins et leurs noms, dans leur ordre. */
export const nomsDeBesoins: readonly (Terme & { readonly value: Besoin })[] = besoinIds.map((value) => ({
  value,
  libelle: NOMS[value],
}));
