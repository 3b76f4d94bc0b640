import { IDENTIFIANT, LIGNE } from '@/domain/annuaire/ligne.ts';
import { describePersonne } from '@/domain/eligibilite/describe-personne.ts';
import { describeReponse } from '@/domain/eligibilite/describe-reponse.ts';
import { describeServie } from '@/domain/eligibilite/describe-servie.ts';
import { evaluateOffre } from '@/domain/eligibilite/evaluate-offre.ts';
import { listDecisives } from '@/domain/eligibilite/list-decisives.ts';
import { parseReponses, type Reponses } from '@/domain/eligibilite/reponses.ts';
import { sujets } from '@/domain/eligibilite/sujets.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
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

/** Une pastille sur chaque offre de la liste ; sur une fiche, la commune servie ou non, la réponse et ce qui décide. */
export async function showVerdicts(racine: HTMLElement, situation: string, garde: Garde): Promise<void> {
  const reponses = parseReponses(new URLSearchParams(situation));
  const { commune, ...reste } = reponses.situation;
  // Où elle vit ne suffit pas à un verdict ; une liste en fait un filtre, une fiche dit si la commune est servie.
  const jugeable = Object.keys(reste).length > 0;
  const enBref = racine.querySelector('[data-en-bref]')?.textContent;
  if (enBref) showFiche(racine, JSON.parse(enBref) as OffreEnBref, reponses.situation, jugeable);
  if (enBref ? !jugeable && !commune : !jugeable) return;
  const poses = new Map<Element, HTMLElement>();
  if (!enBref) {
    const offres = await loadOffres(racine.dataset['offres'] ?? '');
    const parId = new Map(offres.map((offre) => [offre.id, offre]));
    const mark = () => {
      for (const ligne of document.querySelectorAll<HTMLElement>(LIGNE)) {
        const offre = poses.has(ligne) ? undefined : parId.get(ligne.dataset[IDENTIFIANT] ?? '');
        if (!offre) continue;
        const badge = createVerdict(
          evaluateOffre(offre, reponses.situation, today()),
          racine.dataset['pour'],
        );
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
    // La liste suit l’adresse, qui vient d’oublier la commune.
    dispatchEvent(new Event('popstate'));
    garde.close();
    for (const badge of poses.values()) badge.remove();
    racine.hidden = true;
    announce('Vos réponses sont effacées');
  });
  racine.hidden = false;
}

function showFiche(
  racine: HTMLElement,
  offre: OffreEnBref,
  situation: Reponses['situation'],
  jugeable: boolean,
): void {
  const write = (nom: string, ...noeuds: readonly (Node | string)[]) =>
    racine.querySelector(`[data-${nom}]`)?.replaceChildren(...noeuds);
  if (situation.commune) {
    const { etat, phrase } = describeServie(offre, situation.commune);
    write('servie', phrase);
    const ailleurs = racine.querySelector<HTMLElement>('[data-ailleurs]');
    if (ailleurs) ailleurs.hidden = etat !== 'non';
  }
  if (!jugeable) return;
  const evaluation = evaluateOffre(offre, situation, today());
  write('verdict-ici', createVerdict(evaluation, racine.dataset['pour']));
  // De la commune, tout est déjà dit.
  const decisives = listDecisives(evaluation).filter(({ sujet }) => sujet !== 'zone' || !situation.commune);
  write('raisons', ...decisives.slice(0, MAX_RAISONS).map(createRaison));
}
