import { countCachees } from '@/domain/eligibilite/count-cachees.ts';
import { findPremiere } from '@/domain/eligibilite/find-premiere.ts';
import {
  evaluateOffres,
  foldGroupes,
  groupEvaluees,
  type OffreEvaluee,
} from '@/domain/eligibilite/group-evaluees.ts';
import { listVoisines } from '@/domain/eligibilite/list-voisines.ts';
import { formatReponses, parseReponses, type Reponses, setReponse } from '@/domain/eligibilite/reponses.ts';
import { type SujetDeQuestion, sujets } from '@/domain/eligibilite/sujets.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { hasPerdu } from '@/domain/text/has-perdu.ts';
import { readFragment } from '../shared/fragment.ts';
import type { Garde } from '../shared/garde.ts';
import { GroupesDOffres } from '../shared/groupes-d-offres.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { ModeleOffre } from '../shared/modele-offre.ts';
import { setTitre } from '../shared/set-titre.ts';
import { writeSituation } from '../shared/situation-du-visiteur.ts';
import { today } from '../shared/today.ts';
import { describeCompte, listLignes } from './list-lignes.ts';
import { Questionnaire } from './questionnaire.ts';

type Evaluees = readonly OffreEvaluee<OffreEnBref>[];

const MODE = 'cherche';
const REPRISE = 'changer';
// Le besoin et la commune viennent avant : ce qui choisit les autres questions attend qu’on y ait répondu.
const loadSuite = () => import('@/domain/eligibilite/find-suivante.ts');

/** Une question à la fois, les offres à mesure. Son seul état est le fragment de l’adresse : il ne part nulle part. */
export class Parcours {
  readonly #racine: HTMLElement;
  readonly #questionnaire: Questionnaire;
  readonly #groupes: GroupesDOffres;
  #tour = 0;

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
    this.#tour += 1;
    const tour = this.#tour;
    const reponses = this.#read();
    const { besoin, situation } = reponses;
    const { offres: adresse = '' } = this.#racine.dataset;
    const toutes = await loadOffres(adresse);
    const possibles = evaluateOffres(toutes, situation, today());
    const evaluees = possibles.filter(({ offre }) => besoin === undefined || offre.besoins.includes(besoin));
    const cotes = this.#listCotes(besoin);
    const voisines = listVoisines(
      possibles,
      evaluees,
      cotes.flatMap(([, categories]) => categories),
    );
    const reprise = readFragment().get(REPRISE) as SujetDeQuestion | null;
    const suivante =
      reprise ??
      findPremiere([...evaluees, ...voisines], reponses) ??
      (await loadSuite()).findSuivante([evaluees, voisines], reponses, today());
    // Une réponse plus récente a pris la suite.
    if (tour !== this.#tour) return;
    const posee = this.#questionnaire.show(suivante, reponses, deplace);
    const relu = new URLSearchParams(formatReponses(reponses));
    this.#find('[data-abime]').hidden = !hasPerdu([...sujets, 'passer'], readFragment(), relu);
    const parRang = groupEvaluees(evaluees);
    const compte = describeCompte(parRang, countCachees(possibles, [...evaluees, ...voisines]));
    if (!posee) setTitre(compte);
    const groupes = {
      ...parRang,
      ...Object.fromEntries(cotes.map(([nom, siennes]) => [nom, siennes.length > 0 ? voisines : []])),
    };
    this.#groupes.show(this.#render(groupes), compte, deplace && !posee);
  }

  hide(): void {
    this.#tour += 1;
    this.#questionnaire.hide();
    this.#groupes.hide();
    setTitre('');
  }

  #read(): Reponses {
    return parseReponses(readFragment());
  }

  #go(reponses: Reponses): void {
    const fragment = formatReponses(reponses);
    location.hash = fragment === '' ? MODE : `${MODE}&${fragment}`;
    writeSituation(fragment);
  }

  /** Les groupes que la page a écrits pour chaque besoin, avec leurs catégories ; seul celui du besoin en garde. */
  #listCotes(besoin: string | undefined): readonly (readonly [nom: string, categories: readonly string[]])[] {
    return [...this.#racine.querySelectorAll<HTMLElement>('[data-categories]')].map(({ dataset }) => {
      const { groupe = '', categories = '' } = dataset;
      return [groupe, groupe === besoin ? categories.split(' ') : []];
    });
  }

  #render(groupes: Readonly<Record<string, Evaluees>>): Readonly<Record<string, readonly Node[]>> {
    const modele = new ModeleOffre(this.#racine.dataset['fiche'] ?? '');
    const renderPlace = (place: Evaluees, refusees: boolean) => {
      const offres = place.map(({ offre, evaluation }) =>
        modele.render(offre, listLignes(evaluation), refusees),
      );
      const [premiere] = offres;
      return offres.length === 1 && premiere
        ? premiere
        : modele.renderGroupe(place[0]?.offre.groupe ?? '', offres);
    };
    return Object.fromEntries(
      Object.entries(groupes).map(([nom, siennes]) => [
        nom,
        foldGroupes(siennes).map((place) => renderPlace(place, nom === 'non')),
      ]),
    );
  }

  #find(selecteur: string): HTMLElement {
    return this.#racine.querySelector<HTMLElement>(selecteur) ?? this.#racine;
  }
}
