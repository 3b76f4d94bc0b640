import type { Offre } from '../catalogue/catalogue.ts';
import { getDemandeurs } from '../demarche/get-demandeurs.ts';
import { describeConditions } from '../eligibilite/describe-conditions.ts';
import { lowerFirst } from '../text/casse.ts';
import { formatPublics } from '../vocabulaire/format-publics.ts';

const MAX = 160;

/** Qui peut se servir d’un transport, en une phrase courte ; undefined quand c’est tout le monde. La fiche dit tout. */
export function describeUsagers(
  offre: Pick<Offre, 'conditions' | 'conditions_acces' | 'publics' | 'mobilisable_par' | 'prescription'>,
): string | undefined {
  const { conditions, publics = [] } = offre;
  const dites = describeConditions(conditions).map((phrase) => lowerFirst(phrase.replace(/\.$/, '')));
  const precises = dites.join('\u00a0; ');
  const larges = publics.includes('tous-publics') ? '' : lowerFirst(formatPublics(publics));
  const qui = precises.length <= MAX ? precises || larges : larges || `${dites[0]}…`;
  return (
    [
      ...(qui === '' ? [] : [`Pour qui\u00a0: ${qui}${qui.endsWith('…') ? '' : '.'}`]),
      ...(qui === '' && publics.length === 0 ? ['Qui peut s’en servir\u00a0: à vérifier.'] : []),
      ...(getDemandeurs(offre) === 'professionnel' ? ['Il faut passer par un professionnel.'] : []),
    ].join(' ') || undefined
  );
}
