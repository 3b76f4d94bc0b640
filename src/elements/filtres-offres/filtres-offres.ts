import type { Espace } from '@/domain/catalogue/catalogue.ts';
import { toMomentLocal } from '@/domain/contact/moment-local.ts';
import { AUCUN_CRITERE, type Criteres } from '@/domain/offre/criteres.ts';
import { describeResultat } from '@/domain/offre/describe-resultat.ts';
import { filterOffres } from '@/domain/offre/filter-offres.ts';
import { dropCritere, findElargissement } from '@/domain/offre/find-elargissement.ts';
import { announce } from '../shared/announce.ts';
import { announceOffresAffichees } from '../shared/offres-affichees.ts';
import { createRecherche, type Reponse } from '../shared/pagefind.ts';
import { readAdresse, writeAdresse } from './adresse.ts';
import { type Compteurs, findCompteurs, writeCompteurs } from './compteurs.ts';
import { isChampTexte, isChoix, readForm, readNomsDeCommunes, writeForm } from './form-criteres.ts';
import { Liste } from './liste.ts';
import { type OffreListee, readOffres, selectOffres, toOffresDuMoment } from './read-offres.ts';
import { Resultats } from './resultats.ts';
import { TexteLibre } from './texte-libre.ts';

const FRAPPE_MS = 200;
const MAX_EXTRAITS = 20;
const COLONNE = '(min-width: 60rem)';

/** L’annuaire : filtre la liste rendue par le serveur. Son seul état est l’adresse de la page. */
class FiltresOffres extends HTMLElement {
  readonly #resultats = new Resultats(this);
  #abandon: AbortController | undefined;
  #offres: readonly OffreListee[] = [];
  #compteurs: Compteurs = new Map();
  #communes: ReadonlyMap<string, string> = new Map();
  #liste = new Liste([]);
  #texte: TexteLibre | undefined;
  #frappe: ReturnType<typeof setTimeout> | undefined;
  #tour = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const { pagefind = '', territoire = '', espace = 'particuliers' } = this.dataset;
    this.#offres = readOffres(this);
    this.#liste = new Liste(this.#offres);
    this.#texte = new TexteLibre(createRecherche(pagefind, territoire, espace as Espace), this.#liste);
    this.#compteurs = findCompteurs(form);
    this.#communes = readNomsDeCommunes(form);
    for (const groupe of form.querySelectorAll<HTMLDetailsElement>('details[data-bureau]'))
      groupe.open ||= matchMedia(COLONNE).matches;
    this.#listen(form);
    this.#restore(form);
  }

  disconnectedCallback(): void {
    this.#abandon?.abort();
    clearTimeout(this.#frappe);
  }

  #listen(form: HTMLFormElement): void {
    this.#abandon = new AbortController();
    const options = { signal: this.#abandon.signal };
    form.addEventListener('input', (e) => isChampTexte(e.target) && this.#type(form), options);
    form.addEventListener('focusin', (e) => isChampTexte(e.target) && this.#texte?.prepare(), options);
    form.addEventListener('change', (e) => isChoix(e.target) && this.#commit(form), options);
    const instead = (effet: () => void) => (e: Event) => {
      e.preventDefault();
      effet();
    };
    form.addEventListener(
      'submit',
      instead(() => this.#commit(form)),
      options,
    );
    form.addEventListener(
      'reset',
      instead(() => this.#choose(form, AUCUN_CRITERE)),
      options,
    );
    this.querySelector('[data-elargir]')?.addEventListener('click', () => this.#widen(form), options);
    window.addEventListener('popstate', () => this.#restore(form), options);
  }

  #restore(form: HTMLFormElement): void {
    const criteres = readAdresse();
    writeForm(form, criteres);
    void this.#update(criteres, false);
  }

  #type(form: HTMLFormElement): void {
    clearTimeout(this.#frappe);
    this.#frappe = setTimeout(() => this.#go(readForm(form), 'replaceState'), FRAPPE_MS);
  }

  #commit(form: HTMLFormElement): void {
    clearTimeout(this.#frappe);
    this.#go(readForm(form), 'pushState');
  }

  #choose(form: HTMLFormElement, criteres: Criteres): void {
    writeForm(form, criteres);
    this.#commit(form);
  }

  #widen(form: HTMLFormElement): void {
    const critere = this.#resultats.propose;
    this.#choose(form, critere ? dropCritere(readForm(form), critere) : AUCUN_CRITERE);
    // Le bouton disparaît : le focus ne doit pas se perdre avec lui.
    this.#resultats.focus();
  }

  #go(criteres: Criteres, mode: 'pushState' | 'replaceState'): void {
    writeAdresse(criteres, mode);
    void this.#update(criteres, true);
  }

  async #update(criteres: Criteres, dit: boolean): Promise<void> {
    const tour = ++this.#tour;
    const reponse = await this.#texte?.search(criteres.q);
    // Une frappe plus récente a déjà demandé autre chose.
    if (tour !== this.#tour) return;
    const toutes = toOffresDuMoment(this.#offres, toMomentLocal(new Date()), this.dataset['departement']);
    const trouvees = reponse ? selectOffres(toutes, reponse.ids) : toutes;
    const gardees = filterOffres(trouvees, criteres);
    const ids = gardees.map(({ id }) => id);
    this.#liste.show(ids, reponse !== undefined);
    writeCompteurs(this.#compteurs, trouvees, criteres);
    if (ids.length === 0 && toutes.length > 0)
      this.#resultats.showIssue(findElargissement(toutes, trouvees, criteres), toutes.length);
    else this.#resultats.hideIssue();
    const phrase = describeResultat({
      total: toutes.length,
      montrees: ids.length,
      q: criteres.q,
      commune: this.#communes.get(criteres.commune),
      partielle: reponse?.partielle ?? false,
    });
    this.#resultats.tell(phrase);
    if (dit) announce(phrase);
    announceOffresAffichees(ids);
    await this.#explain(reponse, ids.slice(0, MAX_EXTRAITS), tour);
  }

  /** Ce qui vient après la liste : pourquoi chaque offre répond, et les guides qui répondent aussi. */
  async #explain(reponse: Reponse | undefined, ids: readonly string[], tour: number): Promise<void> {
    const [extraits, guides] = await Promise.all([reponse?.loadExtraits(ids), reponse?.loadGuides()]).catch(
      () => [],
    );
    if (tour !== this.#tour) return;
    this.#liste.annotate(extraits ?? new Map());
    this.#resultats.showGuides(guides ?? []);
  }
}

customElements.define('filtres-offres', FiltresOffres);
