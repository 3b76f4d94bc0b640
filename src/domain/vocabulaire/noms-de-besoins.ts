import type { Besoin } from './categories.ts';
import type { Terme } from './terme.ts';

/** Les six besoins, dans leur ordre. À part de leurs textes : « Ma solution » n’a besoin que des noms. */
export const nomsDeBesoins: readonly (Terme & { readonly value: Besoin })[] = [
  { value: 'se-deplacer', libelle: 'Me déplacer' },
  { value: 'avoir-un-vehicule', libelle: 'Avoir un véhicule' },
  { value: 'passer-le-permis', libelle: 'Passer le permis' },
  { value: 'reparer', libelle: 'Réparer ma voiture' },
  { value: 'financer', libelle: 'Trouver de l’argent' },
  { value: 'etre-accompagne', libelle: 'Être accompagné' },
];
