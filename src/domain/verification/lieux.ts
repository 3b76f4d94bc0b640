import type { Evenement, Offre, Saisie, Structure } from '../catalogue/catalogue.ts';

/** Un fichier qui peut dire où il se trouve. */
export type Lieu = Offre | Structure | Evenement;

/** Les offres, structures et évènements, dans cet ordre. */
export function getLieux(saisie: Saisie): readonly Lieu[] {
  return [...saisie.offres, ...saisie.structures, ...saisie.evenements];
}
