import type { OffreServie } from '../catalogue/catalogue.ts';
import type { Joignable } from './joignable.ts';

/** Ce que l’offre et la structure qui la tient donnent pour les joindre ; un moyen inconnu est absent. */
export type Contact = Pick<
  Joignable,
  'telephone' | 'telephone_le' | 'courriel' | 'horaires_accueil' | 'formulaire' | 'site'
>;

/** Est-ce l’offre ou sa structure, et non quelqu’un d’autre qui peut aider ? */
export const isDeLOffre = ({ porteur }: Pick<Joignable, 'porteur'>): boolean =>
  porteur === 'offre' || porteur === 'structure';

/** Chaque moyen de joindre une offre est le sien, sinon celui de sa structure : ce qui sort comme un fait de l’offre. */
export function getContact({
  offre,
  structure,
  joignables,
}: Pick<OffreServie, 'offre' | 'structure' | 'joignables'>): Contact {
  const siens = joignables.filter(isDeLOffre);
  const find = <C extends keyof Contact>(champ: C) => siens.find((un) => un[champ] !== undefined)?.[champ];
  return {
    telephone: find('telephone'),
    telephone_le: find('telephone_le'),
    courriel: find('courriel'),
    // Des horaires ne joignent personne à eux seuls : ils valent aussi sans rien d’autre.
    horaires_accueil: offre.horaires_accueil ?? structure.horaires_accueil,
    formulaire: find('formulaire'),
    site: find('site'),
  };
}
