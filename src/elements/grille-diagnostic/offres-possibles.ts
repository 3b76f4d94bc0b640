import type { FaitDit } from '@/domain/diagnostic/to-situation.ts';
import { toSituation } from '@/domain/diagnostic/to-situation.ts';
import { evaluateOffres, groupEvaluees } from '@/domain/eligibilite/group-evaluees.ts';
import { formatReponses, parseReponses } from '@/domain/eligibilite/reponses.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { readSituation, writeSituation } from '../shared/situation-du-visiteur.ts';
import { today } from '../shared/today.ts';

/** Ce que l’on sait de la personne : ce que le conseiller a dit d’abord, ce que l’entretien y ajoute. */
function getReponses(dits: readonly FaitDit[]) {
  const reponses = parseReponses(new URLSearchParams(readSituation()));
  return { ...reponses, situation: { ...toSituation(dits), ...reponses.situation } };
}

/** Les offres que cette personne peut avoir, les plus sûres d’abord. */
export function selectPossibles(
  offres: readonly OffreEnBref[],
  dits: readonly FaitDit[],
): readonly OffreEnBref[] {
  const rangs = groupEvaluees(evaluateOffres(offres, getReponses(dits).situation, today()));
  return [...rangs.oui, ...rangs['sans-doute'], ...rangs['a-verifier']].map(({ offre }) => offre);
}

/** Dit à l’onglet ce que l’entretien a appris de la personne, pour l’établi du prescripteur. */
export const tellSituation = (dits: readonly FaitDit[]): void =>
  writeSituation(formatReponses(getReponses(dits)));
