import { lowerFirst } from '../text/casse.ts';
import { formatPublics } from '../vocabulaire/format-publics.ts';
import { describeCritere } from './describe-critere.ts';
import { describeRaisonAvec } from './describe-raison-avec.ts';
import type { Public, Raison } from './raison.ts';

export { describeIssue } from './describe-raison-avec.ts';

/** À qui l’offre s’adresse, en une phrase. */
export const describeAdresse = (publics: readonly Public[]) =>
  `S’adresse à\u00a0: ${lowerFirst(formatPublics(publics))}.`;

/** Une raison du verdict en phrases simples, les mêmes pour la personne et pour qui l’accompagne. */
export const describeRaison = (raison: Raison): string =>
  describeRaisonAvec(raison, (une) =>
    une.sujet === 'publics'
      ? describeAdresse(une.publics)
      : describeCritere(une.critere, une.condition[une.critere]),
  );
