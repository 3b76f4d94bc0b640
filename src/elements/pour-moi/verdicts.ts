import { IDENTIFIANT, LIGNE } from '@/domain/annuaire/ligne.ts';
import { describePersonne } from '@/domain/eligibilite/describe-personne.ts';
import { describeReponse } from '@/domain/eligibilite/describe-reponse.ts';
import { evaluateOffre } from '@/domain/eligibilite/evaluate-offre.ts';
import { listDecisives } from '@/domain/eligibilite/list-decisives.ts';
import type { Evaluation } from '@/domain/eligibilite/raison.ts';
import { parseReponses, type Reponses } from '@/domain/eligibilite/reponses.ts';
import { sujets } from '@/domain/eligibilite/sujets.ts';
import { announce } from '../shared/announce.ts';
import { createRaison, createVerdict } from '../shared/create-verdict.ts';
import type { Garde } from '../shared/garde.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { onOffresAffichees } from '../shared/offres-affichees.ts';
import { writeSituation } from '../shared/situation-du-visiteur.ts';
import { today } from '../shared/today.ts';

const MAX_RAISONS = 3;

/** Les réponses relues par la personne, ou par le professionnel qui parle d’elle. */
function describeReponses(reponses: Reponses, professionnel: boolean): string {
  const mots = professionnel
    ? describePersonne(reponses, sujets).map(({ nom, mots }) => `${nom}\u00a0: ${mots}`)
    : sujets.map((sujet) => describeReponse(reponses, sujet)).filter((mot) => mot !== undefined);
  return mots.join(', ');
}

/** Une pastille sur chaque offre de la liste ; sur une fiche, la réponse et ce qui décide. */
export async function showVerdicts(racine: HTMLElement, situation: string, garde: Garde): Promise<void> {
  const reponses = parseReponses(new URLSearchParams(situation));
  const { offres: adresse = '', offre: seule, pour = 'Pour vous' } = racine.dataset;
  const offres = new Map((await loadOffres(adresse)).map((offre) => [offre.id, offre]));
  const evaluate = (id: string) => {
    const offre = offres.get(id);
    return offre && evaluateOffre(offre, reponses.situation, today());
  };
  const poses = new Map<Element, HTMLElement>();
  const evaluation = seule === undefined ? undefined : evaluate(seule);
  if (evaluation) showRaisons(racine, evaluation, pour);
  else {
    const mark = () => {
      for (const ligne of document.querySelectorAll<HTMLElement>(LIGNE)) {
        const vaut = poses.has(ligne) ? undefined : evaluate(ligne.dataset[IDENTIFIANT] ?? '');
        if (!vaut) continue;
        const badge = createVerdict(vaut, pour);
        ligne.querySelector('.categorie')?.append(badge);
        poses.set(ligne, badge);
      }
    };
    mark();
    // Une longue liste arrive en deux fois.
    onOffresAffichees(garde.wrap(mark), garde.signal);
  }
  const rappel = racine.querySelector('[data-rappel]');
  if (rappel) rappel.textContent = describeReponses(reponses, racine.dataset['professionnel'] !== undefined);
  garde.listen(racine.querySelector('[data-effacer]'), 'click', () => {
    writeSituation('');
    garde.close();
    for (const badge of poses.values()) badge.remove();
    racine.hidden = true;
    announce('Vos réponses sont effacées');
  });
  racine.hidden = false;
}

function showRaisons(racine: HTMLElement, evaluation: Evaluation, pour: string): void {
  racine.querySelector('[data-verdict-ici]')?.replaceChildren(createVerdict(evaluation, pour));
  const lignes = listDecisives(evaluation).slice(0, MAX_RAISONS).map(createRaison);
  racine.querySelector('[data-raisons]')?.replaceChildren(...lignes);
}
