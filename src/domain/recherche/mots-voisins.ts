import { fold } from '../text/fold.ts';
import { type CategorieId, categories, getCategorie } from '../vocabulaire/categories.ts';

const toMots = (texte: string) =>
  ` ${fold(texte)
    .replace(/[^a-z0-9-]+/g, ' ')
    .trim()} `;

const toutes = categories.map(({ besoin, synonymes }) => ({
  besoin,
  synonymes,
  cles: synonymes.map(toMots),
}));
const autres = toutes.filter(({ besoin }) => besoin !== 'financer');

/** « Louer » peut vouloir une voiture comme un scooter : le mot de deux catégories n’en désigne aucune. */
const isPropre = (cle: string) => toutes.filter(({ cles }) => cles.includes(cle)).length === 1;

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
