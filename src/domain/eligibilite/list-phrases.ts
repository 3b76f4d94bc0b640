import type { Offre } from '../catalogue/catalogue.ts';
import { describeGroupe } from './describe-conditions.ts';
import { describeAdresse } from './describe-raison.ts';
import type { PhrasesDeConditions } from './raison.ts';

/** Ce que disent les conditions d’une offre, écrit à la construction ; undefined quand elle n’en a pas. */
export function listPhrases({
  conditions,
  publics = [],
}: Pick<Offre, 'conditions' | 'publics'>): PhrasesDeConditions | undefined {
  const { au_moins_une, autres: _, ...groupe } = conditions ?? {};
  const criteres = describeGroupe(groupe);
  const phrases = {
    ...(criteres.length > 0 && { criteres }),
    ...(au_moins_une && {
      au_moins_une: au_moins_une.map(({ autre: __, ...criteresDuGroupe }) =>
        describeGroupe(criteresDuGroupe),
      ),
    }),
    ...(publics.length > 0 && !publics.includes('tous-publics') && { publics: describeAdresse(publics) }),
  };
  return Object.keys(phrases).length > 0 ? phrases : undefined;
}
