import { findQuestion } from '@/domain/eligibilite/find-question.ts';
import { evaluateOffres, type OffreEvaluee } from '@/domain/eligibilite/group-evaluees.ts';
import { MAX_QUESTIONS, type SujetDeQuestion } from '@/domain/eligibilite/questions.ts';
import { formatReponses, parseReponses, type Reponses, setReponse } from '@/domain/eligibilite/reponses.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { announce } from '../shared/announce.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { readSituation, writeSituation } from '../shared/situation-du-visiteur.ts';
import { Questionnaire } from './questionnaire.ts';
import { Resultats } from './resultats.ts';

const MODE = 'cherche';
const REPRISE = 'changer';

/** Une question à la fois, les offres à mesure. Son seul état est le fragment de l’adresse : il ne part nulle part. */
class MaSolution extends HTMLElement {
  #abandon: AbortController | undefined;
  #offres: readonly OffreEnBref[] | undefined;

  connectedCallback(): void {
    this.#abandon = new AbortController();
    const { signal } = this.#abandon;
    const questionnaire = new Questionnaire(this, {
      answer: (sujet, valeurs) => this.#go(setReponse(this.#read(), sujet, valeurs)),
      skip: (sujet) => {
        const { passees, ...reponses } = setReponse(this.#read(), sujet, []);
        this.#go({ ...reponses, passees: [...passees, sujet] });
      },
      reset: () => this.#reset(),
      signal,
    });
    const resultats = new Resultats(this, signal);
    const render = (dit: boolean) => void this.#render(questionnaire, resultats, dit);
    window.addEventListener('hashchange', () => render(true), { signal });
    // Revenir à l’entrée retrouve ce que l’onglet retient.
    const retenues = readSituation();
    if (retenues !== '')
      this.querySelector(`[href="#${MODE}"]`)?.setAttribute('href', `#${MODE}&${retenues}`);
    render(false);
  }

  disconnectedCallback(): void {
    this.#abandon?.abort();
  }

  get #parametres(): URLSearchParams {
    return new URLSearchParams(location.hash.slice(1));
  }

  #read(): Reponses {
    return parseReponses(this.#parametres);
  }

  #go(reponses: Reponses): void {
    const fragment = formatReponses(reponses);
    writeSituation(fragment);
    location.hash = fragment === '' ? MODE : `${MODE}&${fragment}`;
  }

  #reset(): void {
    writeSituation('');
    location.hash = MODE;
  }

  async #render(questionnaire: Questionnaire, resultats: Resultats, dit: boolean): Promise<void> {
    const parametres = this.#parametres;
    const actif = parametres.has(MODE);
    this.toggleAttribute('data-actif', actif);
    questionnaire.toggle(actif);
    if (!actif) return resultats.hide();
    const reponses = parseReponses(parametres);
    try {
      this.#offres ??= await loadOffres(this.dataset['offres'] ?? '');
    } catch {
      this.#showPanne();
      return;
    }
    const { besoin, situation } = reponses;
    const utiles = this.#offres.filter(({ besoins }) => besoin === undefined || besoins.includes(besoin));
    const evaluees = evaluateOffres(utiles, situation, resultats.aujourdhui);
    const repris = parametres.get(REPRISE) as SujetDeQuestion | null;
    questionnaire.show(repris ?? this.#findSuivante(reponses, evaluees), reponses, dit);
    announce(resultats.show(evaluees));
  }

  #findSuivante(
    { besoin, situation, passees }: Reponses,
    evaluees: readonly OffreEvaluee<OffreEnBref>[],
  ): SujetDeQuestion | undefined {
    if (besoin === undefined && !passees.includes('besoin')) return 'besoin';
    const posees = Object.keys(situation).length + passees.length + (besoin === undefined ? 0 : 1);
    if (posees >= MAX_QUESTIONS) return undefined;
    return findQuestion(
      evaluees.map(({ evaluation }) => evaluation),
      situation,
      passees.filter((sujet) => sujet !== 'besoin'),
    );
  }

  #showPanne(): void {
    const panne = this.querySelector<HTMLElement>('[data-panne]');
    if (panne) panne.hidden = false;
  }
}

customElements.define('ma-solution', MaSolution);
