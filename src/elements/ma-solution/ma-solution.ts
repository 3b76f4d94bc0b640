import { findQuestion } from '@/domain/eligibilite/find-question.ts';
import { evaluateOffres, groupEvaluees, type OffreEvaluee } from '@/domain/eligibilite/group-evaluees.ts';
import { MAX_QUESTIONS, type SujetDeQuestion } from '@/domain/eligibilite/questions.ts';
import type { Verdict } from '@/domain/eligibilite/raison.ts';
import { formatReponses, parseReponses, type Reponses, setReponse } from '@/domain/eligibilite/reponses.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { GroupesDOffres } from '../shared/groupes-d-offres.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { ModeleOffre } from '../shared/modele-offre.ts';
import { readSituation, writeSituation } from '../shared/situation-du-visiteur.ts';
import { today } from '../shared/today.ts';
import { describeCompte, listLignes } from './list-lignes.ts';
import { Questionnaire } from './questionnaire.ts';

const MODE = 'cherche';
/** L’autre entrée de la page, tenue par mon-trajet. */
const TRAJET = 'trajet';
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
    const groupes = new GroupesDOffres(this.#find('[data-resultats]'), signal);
    const render = (dit: boolean) => void this.#render(questionnaire, groupes, dit);
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

  async #render(questionnaire: Questionnaire, groupes: GroupesDOffres, dit: boolean): Promise<void> {
    const parametres = this.#parametres;
    const actif = parametres.has(MODE);
    this.toggleAttribute('data-actif', actif);
    questionnaire.toggle(actif);
    this.#find('[data-sans-script]').hidden = actif || parametres.has(TRAJET);
    if (!actif) {
      groupes.hide();
      return;
    }
    const reponses = parseReponses(parametres);
    try {
      this.#offres ??= await loadOffres(this.dataset['offres'] ?? '');
    } catch {
      this.#showPanne();
      return;
    }
    const { besoin, situation } = reponses;
    const utiles = this.#offres.filter(({ besoins }) => besoin === undefined || besoins.includes(besoin));
    const evaluees = evaluateOffres(utiles, situation, today());
    const repris = parametres.get(REPRISE) as SujetDeQuestion | null;
    this.#showGroupes(groupes, evaluees);
    questionnaire.show(repris ?? this.#findSuivante(reponses, evaluees), reponses, dit);
  }

  #showGroupes(groupes: GroupesDOffres, evaluees: readonly OffreEvaluee<OffreEnBref>[]): void {
    const modele = new ModeleOffre(this.dataset['fiche'] ?? '');
    const parVerdict = groupEvaluees(evaluees);
    const render = (verdict: Verdict) =>
      parVerdict[verdict].map(({ offre, evaluation }) =>
        modele.render(offre, listLignes(evaluation), verdict === 'non'),
      );
    groupes.show(
      { oui: render('oui'), 'a-verifier': render('a-verifier'), non: render('non') },
      describeCompte(parVerdict.oui.length, parVerdict['a-verifier'].length),
    );
  }

  #find(selecteur: string): HTMLElement {
    return this.querySelector<HTMLElement>(selecteur) ?? this;
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
    this.#find('[data-panne]').hidden = false;
  }
}

customElements.define('ma-solution', MaSolution);
