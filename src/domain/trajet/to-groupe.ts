import { getAge } from '../etat/age.ts';
import { type DatesDePreuve, getPreuve } from '../etat/get-preuve.ts';
import type { CategorieId } from '../vocabulaire/categories.ts';
import type { OffreDeTrajet, Trajet } from './trajet.ts';

/** Les groupes d’une réponse, dans leur ordre. */
export type GroupeDeTrajet = 'reseau' | 'oui' | 'a-verifier' | 'non';

type OffreClassable = OffreDeTrajet & DatesDePreuve & { readonly categorie: CategorieId };

/**
 * Les réseaux de train, de car et de bus d’abord. Le reste selon sa réponse : sûr, si l’information a moins d’un an ;
 * une vieille source ne fait jamais un oui.
 */
export function toGroupe(
  { offre, couverture }: Pick<Trajet<OffreClassable>, 'offre' | 'couverture'>,
  aujourdhui: string,
): GroupeDeTrajet {
  if (couverture.etat === 'non') return 'non';
  if (offre.categorie === 'transport-en-commun') return 'reseau';
  const age = getAge(getPreuve(offre), aujourdhui);
  return age === 'ancienne' || age === 'inconnue' ? 'a-verifier' : couverture.etat;
}
