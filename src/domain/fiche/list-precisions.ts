import type { OffreServie } from '../catalogue/catalogue.ts';
import { describeDissolution } from '../structure/describe-dissolution.ts';
import type { Ecrit } from './bloc.ts';
import { describeRemplacement } from './describe-remplacement.ts';

interface Noms {
  /** Nomme une offre, et y mène si elle a sa fiche ici. */
  readonly toLien: (id: string) => Ecrit;
  readonly getNomDeStructure: (id: string) => string | undefined;
}

/** Ce qui se dit d’une offre avant ses rubriques : pourquoi cet état, si sa structure existe encore, ce qui la remplace. */
export function listPrecisions(
  { offre, structure }: Pick<OffreServie, 'offre' | 'structure'>,
  { toLien, getNomDeStructure }: Noms,
): readonly (readonly Ecrit[])[] {
  const phrases = [offre.statut_precisions, describeDissolution(structure, getNomDeStructure)];
  return [
    ...phrases.flatMap((phrase) => (phrase === undefined ? [] : [[{ t: phrase }]])),
    describeRemplacement(offre, toLien),
  ].filter((ecrits) => ecrits.length > 0);
}
