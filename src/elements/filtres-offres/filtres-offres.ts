import { AUCUN_CRITERE, type Criteres, formatCriteres, parseCriteres } from '@/domain/annuaire/criteres.ts';
import { describeResultat } from '@/domain/annuaire/describe-resultat.ts';
import { filterOffres } from '@/domain/annuaire/filter-offres.ts';
import { toMomentLocal } from '@/domain/temps/moment-local.ts';
import { announce } from '../shared/announce.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import { readFragment, writeFragment } from '../shared/fragment.ts';
import type { Garde } from '../shared/garde.ts';
import { announceOffresAffichees } from '../shared/offres-affichees.ts';
import { onRetour } from '../shared/on-retour.ts';
import { type Compteurs, findCompteurs, writeCompteurs } from './compteurs.ts';
import { findPartie } from './find-partie.ts';
import { isChampTexte, isChoix, loadLieuChoisi, readForm, writeForm } from './form-criteres.ts';
import { Liste } from './liste.ts';
import { selectOffres, toOffresDuMoment } from './read-offres.ts';
import { Resultats } from './resultats.ts';
import type { TexteLibre } from './texte-libre.ts';

const FRAPPE_MS = 200;
const MAX_EXTRAITS = 20;
const ATTENTE = 'Un instant, la liste se charge…';
const COLONNE = '(min-width: 60rem)';

/** L’annuaire : filtre la liste rendue par le serveur. Son seul état est l’adresse de la page. */
class FiltresOffres extends ElementGarde {
  readonly #resultats = new Resultats(this);
  #compteurs: Compteurs = new Map();
  #liste = new Liste(this);
  #texte: Promise<TexteLibre | undefined> | undefined;
  #frappe: ReturnType<typeof setTimeout> | undefined;
  #tour = 0;

  protected override open(garde: Garde): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#liste = new Liste(this);
    this.#compteurs = findCompteurs(form);
    for (const groupe of form.querySelectorAll<HTMLDetailsElement>('details[data-bureau]'))
      groupe.open ||= matchMedia(COLONNE).matches;
    this.#listen(form, garde);
    garde.run(() => this.#restore(form));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#frappe);
  }

  #listen(form: HTMLFormElement, garde: Garde): void {
    garde.listen(form, 'input', (e) => isChampTexte(e.target) && this.#type(form));
    garde.listen(form, 'focusin', (e) => this.#prepare(isChampTexte(e.target)));
    garde.listen(form, 'change', (e) => isChoix(e.target) && this.#commit(form));
    garde.listen(form, 'submit', (e) => {
      e.preventDefault();
      return this.#commit(form);
    });
    garde.listen(form, 'reset', (e) => {
      e.preventDefault();
      return this.#choose(form, AUCUN_CRITERE);
    });
    garde.listen(findPartie(this, '[data-elargir]'), 'click', () => this.#widen(form));
    garde.listen(window, 'popstate', () => this.#restore(form));
    onRetour(garde, () => this.#restore(form));
  }

  #restore(form: HTMLFormElement): Promise<void> {
    const criteres = parseCriteres(readFragment());
    writeForm(form, criteres);
    return this.#update(criteres, false);
  }

  #type(form: HTMLFormElement): void {
    clearTimeout(this.#frappe);
    const go = this.garde.wrap(() => this.#go(readForm(form), 'replaceState'));
    this.#frappe = setTimeout(go, FRAPPE_MS);
  }

  #commit(form: HTMLFormElement): Promise<void> {
    clearTimeout(this.#frappe);
    return this.#go(readForm(form), 'pushState');
  }

  #choose(form: HTMLFormElement, criteres: Criteres): Promise<void> {
    writeForm(form, criteres);
    return this.#commit(form);
  }

  #widen(form: HTMLFormElement): Promise<void> {
    const suite = this.#choose(form, this.#resultats.issue);
    // Le bouton disparaît : le focus ne doit pas se perdre avec lui.
    this.#resultats.focus();
    return suite;
  }

  #go(criteres: Criteres, mode: 'pushState' | 'replaceState'): Promise<void> {
    writeFragment(formatCriteres(criteres), mode);
    return this.#update(criteres, true);
  }

  /** Dès que l’on entre dans les filtres : la liste entière, et la recherche pour qui va écrire. */
  async #prepare(texte: boolean): Promise<void> {
    const tour = this.#tour;
    const [lue] = await Promise.all([
      !this.#liste.isEntiere &&
        this.#liste.load().then(
          () => true,
          () => false,
        ),
      texte && this.#loadTexte(),
    ]);
    if (lue && tour === this.#tour) await this.#update(parseCriteres(readFragment()), false);
  }

  /** Le texte libre ne se charge que pour qui s’en sert ; undefined si le réseau manque. */
  #loadTexte(): Promise<TexteLibre | undefined> {
    this.#texte ??= import('./texte-libre.ts')
      .then(({ TexteLibre }) => new TexteLibre(this, (id) => this.#liste.find(id)))
      .catch(() => {
        this.#texte = undefined;
        return undefined;
      });
    return this.#texte;
  }

  async #update(criteres: Criteres, dit: boolean): Promise<void> {
    const tour = ++this.#tour;
    // Rien n’est demandé : une longue liste reste à la page ouverte.
    const feuillette = this.#liste.isCoupee && formatCriteres(criteres) === '';
    if (!feuillette && !this.#liste.isEntiere) {
      this.#liste.wait();
      this.#resultats.tell(ATTENTE);
    }
    const [texte, lieu] = await Promise.all([
      criteres.q === '' ? this.#texte : this.#loadTexte(),
      loadLieuChoisi(this, criteres.commune),
      feuillette || this.#liste.load().catch(() => undefined),
    ]);
    const reponse = criteres.q === '' ? undefined : await texte?.search(criteres.q);
    const voulus = criteres.q === '' ? undefined : (reponse?.ids ?? this.#liste.searchInTexte(criteres.q));
    // Une frappe plus récente a déjà demandé autre chose.
    if (tour !== this.#tour) return;
    const toutes = toOffresDuMoment(
      this.#liste.offres,
      toMomentLocal(new Date()),
      this.dataset['departement'],
    );
    const trouvees = voulus ? selectOffres(toutes, voulus) : toutes;
    const gardees = filterOffres(trouvees, criteres, lieu);
    const ids = gardees.map(({ id }) => id);
    const { isEntiere } = this.#liste;
    this.#liste.show(feuillette ? undefined : ids, voulus !== undefined);
    if (isEntiere) writeCompteurs(this.#compteurs, trouvees, criteres, lieu);
    this.#resultats.showImpasse(ids.length === 0 && toutes.length > 0);
    if (ids.length === 0)
      this.garde.run(async () => {
        const impasse = await import('./impasse.ts').catch(() => undefined);
        if (impasse && tour === this.#tour)
          this.#resultats.propose(impasse.findIssue(toutes, trouvees, criteres, lieu));
      });
    const phrase = describeResultat({
      total: toutes.length,
      montrees: ids.length,
      q: criteres.q,
      commune: lieu?.nom,
      partielle: reponse?.partielle ?? false,
      incomplete: !isEntiere,
    });
    const dite = this.#resultats.tell(feuillette ? undefined : phrase);
    if (dit) announce(dite);
    announceOffresAffichees(feuillette ? undefined : ids);
    texte?.explain(reponse, ids.slice(0, MAX_EXTRAITS));
  }
}

customElements.define('filtres-offres', FiltresOffres);
