import { countCachees } from '@/domain/eligibilite/count-cachees.ts';
import { findQuestion } from '@/domain/eligibilite/find-question.ts';
import {
  evaluateOffres,
  foldGroupes,
  groupEvaluees,
  type OffreEvaluee,
} from '@/domain/eligibilite/group-evaluees.ts';
import {
  countReponses,
  formatReponses,
  parseReponses,
  type Reponses,
  setReponse,
} from '@/domain/eligibilite/reponses.ts';
import { MAX_QUESTIONS, type SujetDeQuestion } from '@/domain/eligibilite/sujets.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { readFragment } from '../shared/fragment.ts';
import type { Garde } from '../shared/garde.ts';
import { GroupesDOffres } from '../shared/groupes-d-offres.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { ModeleOffre } from '../shared/modele-offre.ts';
import { writeSituation } from '../shared/situation-du-visiteur.ts';
import { today } from '../shared/today.ts';
import { describeCompte, listLignes } from './list-lignes.ts';
import { Questionnaire } from './questionnaire.ts';

type Evaluees = readonly OffreEvaluee<OffreEnBref>[];

const MODE = 'cherche';
const REPRISE = 'changer';

/** Une question à la fois, les offres à mesure. Son seul état est le fragment de l’adresse : il ne part nulle part. */
export class Parcours {
  readonly #racine: HTMLElement;
  readonly #questionnaire: Questionnaire;
  readonly #groupes: GroupesDOffres;

  constructor(racine: HTMLElement, garde: Garde) {
    this.#racine = racine;
    this.#groupes = new GroupesDOffres(this.#find('[data-trouvees]'), garde);
    this.#questionnaire = new Questionnaire(racine, {
      answer: (sujet, valeurs) => this.#go(setReponse(this.#read(), sujet, valeurs)),
      skip: (sujet) => {
        const { passees, ...reponses } = setReponse(this.#read(), sujet, []);
        this.#go({ ...reponses, passees: [...passees, sujet] });
      },
      reset: () => this.#go({ situation: {}, passees: [] }),
      garde,
    });
  }

  /** Montre ce que dit le fragment ; `deplace` porte le focus sur la question suivante. */
  async show(deplace: boolean): Promise<void> {
    const reponses = this.#read();
    const { besoin, situation } = reponses;
    const { offres: adresse = '' } = this.#racine.dataset;
    const toutes = await loadOffres(adresse);
    const possibles = evaluateOffres(toutes, situation, today());
    const evaluees = possibles.filter(({ offre }) => besoin === undefined || offre.besoins.includes(besoin));
    const reprise = readFragment().get(REPRISE) as SujetDeQuestion | null;
    const posee = this.#questionnaire.show(reprise ?? findSuivante(reponses, evaluees), reponses, deplace);
    this.#showGroupes(evaluees, countCachees(possibles, evaluees), deplace && !posee);
  }

  hide(): void {
    this.#questionnaire.hide();
    this.#groupes.hide();
  }

  #read(): Reponses {
    return parseReponses(readFragment());
  }

  #go(reponses: Reponses): void {
    const fragment = formatReponses(reponses);
    location.hash = fragment === '' ? MODE : `${MODE}&${fragment}`;
    writeSituation(fragment);
  }

  #showGroupes(evaluees: Evaluees, cachees: number, deplace: boolean): void {
    const modele = new ModeleOffre(this.#racine.dataset['fiche'] ?? '');
    const parRang = groupEvaluees(evaluees);
    const groupes = Object.entries(parRang).map(([rang, siennes]) => {
      const lignes = foldGroupes(siennes).map((place) => {
        const offres = place.map(({ offre, evaluation }) =>
          modele.render(offre, listLignes(evaluation), rang === 'non'),
        );
        const [premiere] = offres;
        return offres.length === 1 && premiere
          ? premiere
          : modele.renderGroupe(place[0]?.offre.groupe ?? '', offres);
      });
      return [rang, lignes] as const;
    });
    this.#groupes.show(Object.fromEntries(groupes), describeCompte(parRang, cachees), deplace);
  }

  #find(selecteur: string): HTMLElement {
    return this.#racine.querySelector<HTMLElement>(selecteur) ?? this.#racine;
  }
}

/** Le besoin d’abord, puis ce qui sépare le mieux les offres ; rien quand on en a assez demandé. */
function findSuivante(reponses: Reponses, evaluees: Evaluees): SujetDeQuestion | undefined {
  const { besoin, situation, passees } = reponses;
  if (besoin === undefined && !passees.includes('besoin')) return 'besoin';
  if (countReponses(reponses) >= MAX_QUESTIONS) return undefined;
  return findQuestion(
    evaluees.map(({ evaluation }) => evaluation),
    situation,
    passees.filter((sujet) => sujet !== 'besoin'),
  );
}
