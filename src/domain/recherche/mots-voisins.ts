import { fold } from '../text/fold.ts';
import { type CategorieId, categories, getCategorie } from '../vocabulaire/categories.ts';

const toMots = (texte: string) =>
  ` ${fold(texte)
    .replace(/[^a-z0-9-]+/g, ' ')
    .trim()} `;

const autres = categories
  .filter(({ besoin }) => besoin !== 'financer')
  .map(({ synonymes }) => ({ synonymes, cles: synonymes.map(toMots) }));

/** « Louer » peut vouloir une voiture comme un scooter : le mot de deux catégories n’en désigne aucune. */
const isPropre = (cle: string) => autres.filter(({ cles }) => cles.includes(cle)).length === 1;

/** Les mots de ce qu’une aide paie : une « aide au permis » répond aussi à « code de la route » et à « auto-école ». */
export function getMotsVoisins(offre: {
  readonly nom: string;
  readonly categorie: CategorieId;
}): readonly string[] {
  if (getCategorie(offre.categorie).besoin !== 'financer') return [];
  const nom = toMots(offre.nom);
  return autres
    .filter(({ cles }) => cles.some((cle) => nom.includes(cle) && isPropre(cle)))
    .flatMap(({ synonymes }) => synonymes);
}
