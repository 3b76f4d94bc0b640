import { getFormes, toAncre } from '../../lexique/lexique.ts';
import type { ErreurDeChamp } from '../erreurs.ts';
import type { Regle } from '../regle.ts';
import { suggest } from '../suggest.ts';

/** Un lexique explique deux fois le même sigle, ou renvoie à un guide qui n’existe pas. */
export const lexiqueFaux: Regle = ({ lexiques, pages, fautifs }) =>
  lexiques.flatMap(({ fichier, dossier, entrees }) => {
    const guides = pages.filter(
      ({ rubrique, dossier: sien }) =>
        (rubrique === 'particuliers' || rubrique === 'prescripteurs') &&
        (sien === 'commun' || sien === dossier),
    );
    const candidats = guides.map(({ id, titre }) => ({ value: id, alias: [titre] }));
    const vus = new Map<string, number>();
    return entrees.flatMap((entree, rang): readonly ErreurDeChamp[] => {
      const erreurs: ErreurDeChamp[] = [];
      for (const ancre of new Set(getFormes(entree).map(toAncre))) {
        const premier = vus.get(ancre);
        if (premier === undefined) vus.set(ancre, rang);
        else
          erreurs.push({
            code: 'identifiant-en-double',
            fichier,
            chemin: ['entrees', rang, 'sigle'],
            message: `« ${entree.sigle} » est déjà expliqué plus haut (n° ${premier + 1}) : gardez une seule entrée.`,
          });
      }
      const { guide } = entree;
      if (guide !== undefined && !guides.some(({ id }) => id === guide) && !fautifs.has(`page/${guide}`))
        erreurs.push({
          code: 'valeur-inconnue',
          fichier,
          chemin: ['entrees', rang, 'guide'],
          message: `Aucun guide ne s’appelle « ${guide} ». ${suggest(guide, candidats, 'Écrivez le nom de son fichier sans .mdx, ou retirez ce champ.')}`,
        });
      return erreurs;
    });
  });
