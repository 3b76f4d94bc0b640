import type { Offre, Provenance } from '../../catalogue/catalogue.ts';
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

/** Un ancien nom qu’une autre offre porte ou a porté : un lien déjà envoyé ne saurait laquelle montrer. */
function findAnciensPris(offres: readonly Offre[]): readonly ErreurDeChamp[] {
  const pris = new Map(offres.map(({ id, fichier }) => [id, fichier]));
  return offres.flatMap(({ fichier, anciens_identifiants = [] }) =>
    anciens_identifiants.flatMap((ancien, rang): readonly ErreurDeChamp[] => {
      const porteur = pris.get(ancien);
      pris.set(ancien, fichier);
      if (porteur === undefined) return [];
      const message = `« ${ancien} » est déjà le nom, ou un ancien nom, de ${porteur}. Enlevez-le de cette liste.`;
      return [{ code: 'identifiant-en-double', fichier, chemin: ['anciens_identifiants', rang], message }];
    }),
  );
}

/** Deux fichiers de même sorte portent le même nom dans tout le contenu. Une page de territoire, elle, remplace celle de « commun ». */
export const identifiantEnDouble: Regle = ({ offres, structures, evenements }) => [
  ...findDoubles(offres),
  ...findAnciensPris(offres),
  ...findDoubles(structures),
  ...findDoubles(evenements),
];
