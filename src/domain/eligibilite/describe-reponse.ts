import type { Lieu } from '../commune/lieu.ts';
import { lowerFirst } from '../text/casse.ts';
import type { Terme } from '../vocabulaire/vocabulaires.ts';
import { questions } from './questions.ts';
import { formatValeur, type Reponses } from './reponses.ts';
import type { SujetDeQuestion } from './sujets.ts';

/** La réponse en mots, sans son sujet : « 19 ans », « Oui » ; undefined quand la question n’a pas de réponse. */
export function formatReponse(
  { besoin, situation }: Reponses,
  sujet: SujetDeQuestion,
  options: readonly Terme[] = questions[sujet].options ?? [],
): string | undefined {
  const valeur: unknown = sujet === 'besoin' ? besoin : situation[sujet];
  if (valeur === undefined) return undefined;
  if (questions[sujet].type === 'commune') return (valeur as Lieu).nom;
  if (sujet === 'age') return `${situation.age}\u00a0ans`;
  const values = formatValeur(valeur).split(',');
  return options
    .filter(({ value }) => values.includes(value))
    .map(({ libelle }) => libelle)
    .join(', ');
}

/** La réponse en mots, pour la relire : son sujet est devant quand elle ne se comprend pas seule, « Handicap : oui ». */
export function describeReponse(reponses: Reponses, sujet: SujetDeQuestion): string | undefined {
  const mots = formatReponse(reponses, sujet);
  const { rappel } = questions[sujet];
  return rappel && mots ? `${rappel}\u00a0: ${lowerFirst(mots)}` : mots;
}
