import type { Evenement, Offre, Saisie, Structure } from '../catalogue/catalogue.ts';

/** Un fichier qui peut dire où il se trouve. */
export type ObjetSitue = Offre | Structure | Evenement;

/** Les offres, structures et évènements, dans cet ordre. */
export function getLieux(saisie: Saisie): readonly ObjetSitue[] {
  return [...saisie.offres, ...saisie.structures, ...saisie.evenements];
}
