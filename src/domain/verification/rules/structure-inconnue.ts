import type { Chemin, ErreurDeChamp } from '../erreurs.ts';
import type { Regle } from '../regle.ts';
import { suggest } from '../suggest.ts';

/** Une offre ou un territoire nomme une structure qui n’a pas de fiche. */
export const structureInconnue: Regle = (saisie) => {
  const connues = new Set(saisie.structures.map(({ id }) => id));
  const candidats = saisie.structures.map(({ id, nom, sigle }) => ({
    value: id,
    alias: sigle ? [nom, sigle] : [nom],
  }));
  const isConnue = (id: string) => connues.has(id) || saisie.fautifs.has(`structure/${id}`);
  const refuse = (fichier: string, chemin: Chemin, id: string): ErreurDeChamp => ({
    code: 'structure-inconnue',
    fichier,
    chemin,
    message: `Aucune structure ne s’appelle « ${id} ». ${suggest(id, candidats, `Créez sa fiche : structures/${id}.yaml.`)}`,
  });
  const desOffres = saisie.offres
    .filter(({ structure }) => !isConnue(structure))
    .map(({ fichier, structure }) => refuse(fichier, ['structure'], structure));
  const desTerritoires = saisie.territoires.flatMap(({ fichier, structure, partenaires = [] }) => [
    ...(isConnue(structure) ? [] : [refuse(fichier, ['structure'], structure)]),
    ...partenaires.flatMap((id, rang) => (isConnue(id) ? [] : [refuse(fichier, ['partenaires', rang], id)])),
  ]);
  return [...desOffres, ...desTerritoires];
};
