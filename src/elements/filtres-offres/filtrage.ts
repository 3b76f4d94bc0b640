import { AUCUN_CRITERE, type Criteres, formatCriteres, parseCriteres } from '@/domain/annuaire/criteres.ts';
import { describeAnnexes, describeResultat } from '@/domain/annuaire/describe-resultat.ts';
import { countSansAnnexes, filterOffres } from '@/domain/annuaire/filter-offres.ts';
import type { NomOffre } from '@/domain/catalogue/espaces.ts';
import { isDit } from '@/domain/eligibilite/is-dit.ts';
import { toMomentLocal } from '@/domain/temps/moment-local.ts';
import { filterFragment, mergeFragments } from '@/domain/text/merge-fragments.ts';
import { announce } from '../shared/announce.ts';
import { readFragment, writeFragment } from '../shared/fragment.ts';
import type { Garde } from '../shared/garde.ts';
import { announceOffresAffichees } from '../shared/offres-affichees.ts';
import { readSituation } from '../shared/situation-du-visiteur.ts';
import { writeCommune } from '../shared/write-commune.ts';
import { type Compteurs, findCompteurs, writeCompteurs } from './compteurs.ts';
import { isChampTexte, isChoix, loadLieuChoisi, readForm, writeForm } from './form-criteres.ts';
import { findIssue } from './impasse.ts';
import { Liste } from './liste.ts';
import { loadTexteLibre } from './load-texte-libre.ts';
import { selectOffres, toOffresDuMoment } from './read-offres.ts';
import { Resultats } from './resultats.ts';
import type { TexteLibre } from './texte-libre.ts';

const FRAPPE_MS = 200;
const MAX_EXTRAITS = 20;
const isCommune = (paire: string) => paire.startsWith('commune=');
const ATTENTE = 'Un instant, la liste se charge…';

/** La liste filtrée comme le demandent le formulaire et l’adresse, son seul état. */
export class Filtrage {
  readonly #racine: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #garde: Garde;
  readonly #resultats: Resultats;
  readonly #compteurs: Compteurs;
  readonly #liste: Liste;
  #texte: Promise<TexteLibre | undefined> | undefined;
  #frappe: ReturnType<typeof setTimeout> | undefined;
  #tour = 0;
  #suite: Promise<void> | undefined;

  constructor(racine: HTMLElement, form: HTMLFormElement, garde: Garde) {
    this.#racine = racine;
    this.#form = form;
    this.#garde = garde;
    this.#resultats = new Resultats(racine, form);
    this.#liste = new Liste(racine);
    this.#compteurs = findCompteurs(form);
  }

  /** Ce que dit l’adresse ; à son défaut, la commune que la personne a déjà choisie. */
  open(): Promise<void> {
    const adresse = location.hash.slice(1);
    const commune = filterFragment(readSituation(), isCommune);
    writeFragment(mergeFragments(adresse, commune), 'replaceState');
    return this.restore();
  }

  close(): void {
    clearTimeout(this.#frappe);
  }

  restore(): Promise<void> {
    const criteres = parseCriteres(readFragment());
    writeForm(this.#form, criteres);
    return this.#update(criteres, false);
  }

  type(cible: EventTarget | null): void {
    if (!isChampTexte(cible)) return;
    clearTimeout(this.#frappe);
    const go = this.#garde.wrap(() => this.#go(readForm(this.#form), 'replaceState'));
    this.#frappe = setTimeout(go, FRAPPE_MS);
  }

  /** Une case se coche, une commune se retient en quittant son champ : le focus ne bouge pas. */
  change(cible: EventTarget | null): unknown {
    if (isChoix(cible)) this.#suite = this.#commit();
    return this.#suite;
  }

  async lead(suite = this.#suite): Promise<void> {
    await suite;
    this.#resultats.show();
  }

  submit(): Promise<void> {
    return this.lead(this.#commit());
  }

  reset(): Promise<void> {
    return this.#choose(AUCUN_CRITERE);
  }

  widen(): Promise<void> {
    const suite = this.#choose(this.#resultats.issue);
    // Le bouton disparaît : le focus ne doit pas se perdre avec lui.
    this.#resultats.show();
    return suite;
  }

  /** Dès que l’on entre dans les filtres : la liste entière, et la recherche pour qui va écrire. */
  async prepare(cible: EventTarget | null): Promise<void> {
    const tour = this.#tour;
    const [lue] = await Promise.all([
      !this.#liste.isEntiere &&
        this.#liste.load().then(
          () => true,
          () => false,
        ),
      isChampTexte(cible) && this.#loadTexte(),
    ]);
    if (lue && tour === this.#tour) await this.#update(parseCriteres(readFragment()), false);
  }

  #commit(): Promise<void> {
    clearTimeout(this.#frappe);
    return this.#go(readForm(this.#form), 'pushState');
  }

  #choose(criteres: Criteres): Promise<void> {
    writeForm(this.#form, criteres);
    return this.#commit();
  }

  #go(criteres: Criteres, mode: 'pushState' | 'replaceState'): Promise<void> {
    // Le reste de ce qu’elle a dit n’est pas un critère : il demeure dans l’adresse.
    const dits = filterFragment(location.hash.slice(1), (paire) => isDit(paire) && !isCommune(paire));
    writeFragment(mergeFragments(formatCriteres(criteres), dits), mode);
    return this.#update(criteres, true);
  }

  /** Le texte libre ne se charge que pour qui s’en sert ; undefined si le réseau manque. */
  #loadTexte(): Promise<TexteLibre | undefined> {
    this.#texte ??= loadTexteLibre(this.#racine, (id) => this.#liste.find(id)).catch(() => {
      this.#texte = undefined;
      return undefined;
    });
    return this.#texte;
  }

  async #update(criteres: Criteres, dit: boolean): Promise<void> {
    const tour = ++this.#tour;
    const { q } = criteres;
    const nom = (this.#racine.dataset['nom'] ?? 'offre') as NomOffre;
    // Rien n’est demandé : une longue liste reste à la page ouverte.
    const feuillette = this.#liste.isCoupee && formatCriteres(criteres) === '';
    if (!feuillette && !this.#liste.isEntiere) {
      this.#liste.wait();
      this.#resultats.tell(ATTENTE);
    }
    const [texte, commune] = await Promise.all([
      q === '' ? this.#texte : this.#loadTexte(),
      loadLieuChoisi(this.#racine, criteres.commune),
      feuillette || this.#liste.load().catch(() => undefined),
    ]);
    const reponse = q === '' ? undefined : await texte?.search(q);
    const voulus = q === '' ? undefined : (reponse?.ids ?? this.#liste.searchInTexte(q));
    // Une frappe plus récente a déjà demandé autre chose.
    if (tour !== this.#tour) return;
    const { lieu, hors } = commune;
    if (commune.ecrit !== undefined) writeCommune(commune.ecrit);
    const toutes = toOffresDuMoment(
      this.#liste.offres,
      toMomentLocal(new Date()),
      this.#racine.dataset['departement'],
    );
    const trouvees = voulus ? selectOffres(toutes, voulus) : toutes;
    const gardees = filterOffres(trouvees, criteres, lieu);
    const ids = gardees.map(({ id }) => id);
    const { isEntiere } = this.#liste;
    this.#liste.show(feuillette ? undefined : ids, voulus !== undefined);
    if (isEntiere) writeCompteurs(this.#compteurs, trouvees, criteres, lieu);
    this.#resultats.showImpasse(ids.length === 0 && toutes.length > 0);
    if (ids.length === 0) this.#resultats.propose(findIssue(toutes, trouvees, criteres, lieu, nom));
    const montrees = countSansAnnexes(gardees);
    const phrase = describeResultat({
      nom,
      total: countSansAnnexes(toutes),
      montrees,
      q,
      commune: lieu?.nom,
      partielle: reponse?.partielle ?? false,
      incomplete: !isEntiere,
    });
    this.#resultats.describe(criteres, lieu?.nom, hors);
    const dite = this.#resultats.tell(
      feuillette ? undefined : phrase,
      [
        hors === undefined ? '' : `${hors} n’est pas couverte par ce guichet.`,
        describeAnnexes(gardees.length - montrees),
      ]
        .filter(Boolean)
        .join(' '),
    );
    if (dit) announce(dite);
    announceOffresAffichees(feuillette ? undefined : ids);
    texte?.explain(reponse, ids.slice(0, MAX_EXTRAITS));
  }
}
