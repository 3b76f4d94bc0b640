import type { Besoin } from './categories.ts';

/** Les six besoins, dans leur ordre. À part de leurs noms : « Ma solution » les lit dans la page. */
export const besoinIds: [Besoin, ...Besoin[]] = [
  'se-deplacer',
  'avoir-un-vehicule',
  'passer-le-permis',
  'reparer',
  'financer',
  'etre-accompagne',
];
