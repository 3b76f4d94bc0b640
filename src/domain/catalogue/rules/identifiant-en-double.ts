import type { Provenance } from '../catalogue.ts';
import type { ErreurDeChamp } from '../erreurs.ts';
import type { Regle } from '../regle.ts';

function findDoubles(objets: readonly Provenance[]): readonly ErreurDeChamp[] {
  const premiers = new Map<string, Provenance>();
  const erreurs: ErreurDeChamp[] = [];
  for (const objet of objets) {
    const premier = premiers.get(objet.id);
    if (!premier) premiers.set(objet.id, objet);
    else
      erreurs.push({
        code: 'identifiant-en-double',
        fichier: objet.fichier,
        chemin: [],
        ligne: 1,
        colonne: 1,
        message: `L’identifiant « ${objet.id} » est déjà celui de ${premier.fichier}. Renommez ce fichier, par exemple « ${objet.id}-${objet.dossier} ».`,
      });
  }
  return erreurs;
}

/** Deux fichiers de même sorte portent le même nom dans tout le contenu. Une page de territoire, elle, remplace celle de « commun ». */
export const identifiantEnDouble: Regle = ({ offres, structures, evenements }) => [
  ...findDoubles(offres),
  ...findDoubles(structures),
  ...findDoubles(evenements),
];
