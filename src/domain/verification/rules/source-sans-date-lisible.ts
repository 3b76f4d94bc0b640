import { parseDateDeSource } from '../../etat/date-de-source.ts';
import type { ErreurDeChamp } from '../erreurs.ts';
import type { Regle } from '../regle.ts';

/** Une date de source qu’on ne sait pas lire : l’âge de la fiche en dépend. « non datée » est une réponse. */
export const sourceSansDateLisible: Regle = ({ offres, structures }) =>
  [...offres, ...structures].flatMap(({ fichier, sources }) =>
    sources.flatMap(({ date }, rang): readonly ErreurDeChamp[] => {
      if (date === undefined || /^non datée/i.test(date) || parseDateDeSource(date) !== undefined) return [];
      const message = `« ${date} » ne dit pas de quand date la source : commencez par 2024, 2024-06, 2024-06-15 ou "2017-2020", ou écrivez « non datée ».`;
      return [{ code: 'date-invalide', fichier, chemin: ['sources', rang, 'date'], message }];
    }),
  );
