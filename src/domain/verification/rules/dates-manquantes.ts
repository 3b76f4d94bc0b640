import type { ErreurDeChamp } from '../erreurs.ts';
import type { Regle } from '../regle.ts';

/** Un évènement sans date, ou une actualité sans date : on ne saurait où les placer. */
export const datesManquantes: Regle = ({ evenements, pages }) => [
  ...evenements.flatMap(({ fichier, dates, recurrence, a_verifier }): readonly ErreurDeChamp[] => {
    if (dates?.length || recurrence || a_verifier) return [];
    const message =
      'Cet évènement n’a ni dates ni recurrence : écrivez l’un des deux, ou dites dans a_verifier que les dates restent à confirmer.';
    return [{ code: 'champ-manquant', fichier, chemin: ['dates'], message }];
  }),
  ...pages.flatMap(({ fichier, rubrique, date }): readonly ErreurDeChamp[] => {
    if (rubrique !== 'actualites' || date !== undefined) return [];
    return [
      {
        code: 'champ-manquant',
        fichier,
        chemin: ['date'],
        message: 'Cette actualité n’a pas de date : écrivez date: AAAA-MM-JJ.',
      },
    ];
  }),
];
