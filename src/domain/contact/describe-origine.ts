import type { ActionEcrite } from './describe-action.ts';

/** À qui est un contact, et de quand date son numéro : « Mission locale, relevé en 2019 » ; vide quand rien n’est à dire. */
export const describeOrigine = ({
  chez,
  releve,
}: {
  readonly [C in 'chez' | 'releve']?: ActionEcrite[C] | undefined;
}): string => [chez, releve && `relevé en ${releve}`].filter(Boolean).join(', ');
