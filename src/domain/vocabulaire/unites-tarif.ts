import type { Terme } from './terme.ts';

/** Ce que paie un tarif. À part : les questions de « Ma solution » n’en ont pas besoin. */
export const unitesTarif = [
  { value: 'trajet', libelle: 'par trajet' },
  { value: 'km', libelle: 'par kilomètre' },
  { value: 'heure', libelle: 'par heure' },
  { value: 'jour', libelle: 'par jour' },
  { value: 'semaine', libelle: 'par semaine' },
  { value: 'mois', libelle: 'par mois' },
  { value: 'an', libelle: 'par an' },
  { value: 'seance', libelle: 'par séance' },
  { value: 'unique', libelle: 'une seule fois' },
  { value: 'achat', libelle: 'à l’achat' },
] as const satisfies readonly Terme[];
