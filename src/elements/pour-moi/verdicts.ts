import { describeIssue, describeRaison } from '@/domain/eligibilite/describe-raison.ts';
import { evaluateOffre } from '@/domain/eligibilite/evaluate-offre.ts';
import { questions } from '@/domain/eligibilite/questions.ts';
import type { Evaluation, Raison, Verdict } from '@/domain/eligibilite/raison.ts';
import { describeReponse, parseReponses, type Reponses } from '@/domain/eligibilite/reponses.ts';
import { announce } from '../shared/announce.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { writeSituation } from '../shared/situation-du-visiteur.ts';
import { today } from '../shared/today.ts';

const MOTS: Readonly<Record<Verdict, string>> = { oui: 'oui', 'a-verifier': 'à vérifier', non: 'non' };
const MAX_RAISONS = 3;

function keepDecisives({ verdict, raisons }: Evaluation): readonly Raison[] {
  const voulu = verdict === 'a-verifier' ? 'inconnu' : verdict;
  return raisons.filter(({ etat }) => etat === voulu).slice(0, MAX_RAISONS);
}

function describeReponses(reponses: Reponses): string {
  const mots = questions.map(({ sujet }) => describeReponse(reponses, sujet));
  return mots.filter((mot) => mot !== undefined).join(', ');
}

function createBadge({ verdict }: Evaluation, pour: string): HTMLElement {
  const badge = document.createElement('span');
  badge.className = 'verdict';
  badge.dataset['verdict'] = verdict;
  badge.textContent = `${pour}\u00a0: ${MOTS[verdict]}`;
  return badge;
}

/** Une pastille sur chaque offre de la liste ; sur une fiche, la réponse et ce qui décide. */
export async function showVerdicts(racine: HTMLElement, situation: string): Promise<void> {
  const reponses = parseReponses(new URLSearchParams(situation));
  const { offres: adresse = '', offre: seule, pour = 'Pour vous' } = racine.dataset;
  const offres = new Map((await loadOffres(adresse)).map((offre) => [offre.id, offre]));
  const evaluate = (id: string) => {
    const offre = offres.get(id);
    return offre && evaluateOffre(offre, reponses.situation, today());
  };
  const poses: HTMLElement[] = [];
  const evaluation = seule === undefined ? undefined : evaluate(seule);
  if (evaluation) showRaisons(racine, evaluation, pour);
  else
    for (const ligne of document.querySelectorAll<HTMLElement>('li[data-offre]')) {
      const vaut = evaluate(ligne.dataset['offre'] ?? '');
      if (!vaut) continue;
      const badge = createBadge(vaut, pour);
      ligne.querySelector('.categorie')?.append(badge);
      poses.push(badge);
    }
  const rappel = racine.querySelector('[data-rappel]');
  if (rappel) rappel.textContent = describeReponses(reponses);
  racine.querySelector('[data-effacer]')?.addEventListener('click', () => {
    writeSituation('');
    for (const badge of poses) badge.remove();
    racine.hidden = true;
    announce('Vos réponses sont effacées');
  });
  racine.hidden = false;
}

function showRaisons(racine: HTMLElement, evaluation: Evaluation, pour: string): void {
  racine.querySelector('[data-verdict-ici]')?.replaceChildren(createBadge(evaluation, pour));
  racine.querySelector('[data-raisons]')?.replaceChildren(
    ...keepDecisives(evaluation).map((raison) => {
      const ligne = document.createElement('li');
      ligne.dataset['etat'] = raison.etat;
      ligne.textContent = [describeRaison(raison), describeIssue(raison)].filter(Boolean).join(' ');
      return ligne;
    }),
  );
}
