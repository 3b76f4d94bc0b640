import type { Structure } from '../../catalogue/catalogue.ts';
import type { Chemin, ErreurDeChamp } from '../erreurs.ts';
import type { Regle } from '../regle.ts';
import { suggest } from '../suggest.ts';

/** Une offre, une structure ou un territoire nomme une structure qui n’a pas de fiche. */
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
  const check = (fichier: string, chemin: Chemin, id: string | undefined) =>
    id === undefined || isConnue(id) ? [] : [refuse(fichier, chemin, id)];
  const checkRelais = ({ fichier, relais = [] }: Pick<Structure, 'fichier' | 'relais'>) =>
    relais.flatMap(({ structure }, rang) => check(fichier, ['relais', rang, 'structure'], structure));
  const desOffres = saisie.offres.flatMap((offre) => [
    ...check(offre.fichier, ['structure'], offre.structure),
    ...checkRelais(offre),
  ]);
  const desStructures = saisie.structures.flatMap((structure) => [
    ...check(structure.fichier, ['reprise_par'], structure.reprise_par),
    ...checkRelais(structure),
  ]);
  const desTerritoires = saisie.territoires.flatMap(({ fichier, structure, partenaires = [] }) => [
    ...check(fichier, ['structure'], structure),
    ...partenaires.flatMap((id, rang) => check(fichier, ['partenaires', rang], id)),
  ]);
  return [...desOffres, ...desStructures, ...desTerritoires];
};
