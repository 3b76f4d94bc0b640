import { describeDroit } from '@/domain/demarche/describe-droit.ts';
import { countCachees, describeCachees } from '@/domain/eligibilite/count-cachees.ts';
import { groupEvaluees, type OffreEvaluee } from '@/domain/eligibilite/group-evaluees.ts';
import { getRang, type Rang } from '@/domain/eligibilite/rang.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';
import { announce } from '../shared/announce.ts';
import { setTexte } from '../shared/fill.ts';
import type { Garde } from '../shared/garde.ts';
import { FiltreTexte } from './filtre-texte.ts';
import { foldLignes } from './fold-lignes.ts';
import { createDeplier, renderLigne } from './render-ligne.ts';
import { type Colonne, sortEvaluees } from './sort-evaluees.ts';
import type { Organisme } from './vous.ts';

type Evaluee = OffreEvaluee<OffreEnBref>;
interface Ecoutes {
  readonly onChoix: () => unknown;
  readonly onFaire: () => unknown;
  /** L’organisme du professionnel, quand il l’a dit. */
  readonly getOrganisme: () => Organisme | undefined;
  readonly garde: Garde;
}

/** Le verdict de chaque offre : trier, chercher, choisir. Flèches haut et bas d’une ligne à l’autre. */
export class Tableau {
  readonly #racine: HTMLElement;
  readonly #bloc: HTMLElement;
  readonly #corps: HTMLElement;
  readonly #ids = new Set<string>();
  readonly #deplies = new Set<string>();
  readonly #filtre: FiltreTexte;
  readonly #getOrganisme: Ecoutes['getOrganisme'];
  /** Toutes les offres évaluées, et celles que le besoin retient. */
  #toutes: readonly Evaluee[] = [];
  #evaluees: readonly Evaluee[] = [];
  #tri: { readonly colonne: Colonne; readonly inverse: boolean } = { colonne: 'verdict', inverse: false };

  constructor(racine: HTMLElement, { onChoix, onFaire, getOrganisme, garde }: Ecoutes) {
    this.#racine = racine;
    this.#getOrganisme = getOrganisme;
    this.#filtre = new FiltreTexte(racine.dataset['recherche'] ?? '');
    this.#bloc = racine.querySelector<HTMLElement>('[data-verdicts]') ?? racine;
    this.#corps = this.#bloc.querySelector('tbody') ?? this.#bloc;
    // Chrome 88, en revenant à la page, décoche tout : le tableau serait vide.
    for (const montrer of this.#bloc.querySelectorAll<HTMLInputElement>('[data-montrer]'))
      montrer.checked = montrer.defaultChecked;
    garde.listen(this.#bloc, 'input', (e) => this.#change(e.target, onChoix));
    garde.listen(this.#bloc, 'click', (e) => this.#click(e.target, onFaire));
    garde.listen(this.#corps, 'keydown', (e) => this.#press(e));
  }

  /** Les offres choisies, même quand un autre besoin ne les montre plus. */
  get choisies(): readonly Evaluee[] {
    return this.#toutes.filter(({ offre }) => this.#ids.has(offre.id));
  }

  choose(ids: readonly string[]): void {
    for (const id of ids) this.#ids.add(id);
  }

  focus(): void {
    this.#bloc.querySelector<HTMLElement>('[data-compte]')?.focus();
  }

  /** Cache les verdicts ; les offres choisies le restent. */
  hide(): void {
    this.#bloc.hidden = true;
  }

  clear(): void {
    this.hide();
    this.#ids.clear();
    this.#tellChoisies();
  }

  show(toutes: readonly Evaluee[], utiles: readonly Evaluee[]): void {
    this.#toutes = toutes;
    this.#evaluees = toutes.filter((une) => utiles.includes(une) || this.#ids.has(une.offre.id));
    this.#bloc.hidden = false;
    const cachees = countCachees(toutes, utiles);
    const evaluees = utiles;
    const groupes = groupEvaluees(evaluees);
    for (const [rang, { length }] of Object.entries(groupes))
      setTexte(this.#bloc, `nombre="${rang}"`, `(${length})`);
    const comptes = `${groupes.oui.length} oui, ${groupes['sans-doute'].length} sans doute, ${groupes['a-verifier'].length} à vérifier, ${groupes.non.length} non`;
    const phrase = cachees === 0 ? comptes : `${comptes}. ${describeCachees(cachees)}`;
    setTexte(this.#bloc, 'compte', `Les offres\u00a0: ${phrase}`);
    announce(phrase);
    this.#render();
  }

  /** Écrit les lignes qui répondent aux choix ; rend la phrase qui les compte, et dit quoi faire quand il n’y en a pas. */
  #render(): string {
    const montres = [...this.#bloc.querySelectorAll<HTMLInputElement>('[data-montrer]:checked')].map(
      ({ value }) => value as Rang,
    );
    const cherche = this.#texte;
    const lignes = sortEvaluees(this.#evaluees, this.#tri.colonne, this.#tri.inverse).filter(
      ({ offre, evaluation }) =>
        (montres.includes(getRang(evaluation)) || this.#ids.has(offre.id)) && this.#filtre.keeps(offre),
    );
    // Une recherche ou un autre tri montre chaque offre à sa place.
    const replie = this.#tri.colonne === 'verdict' && cherche === '';
    this.#corps.replaceChildren(
      ...(replie ? foldLignes(lignes, this.#deplies) : lignes.map((evaluee) => [evaluee])).flatMap((place) =>
        this.#renderPlace(place),
      ),
    );
    for (const tete of this.#bloc.querySelectorAll<HTMLElement>('[data-colonne]')) {
      const sienne = tete.dataset['colonne'] === this.#tri.colonne;
      tete.setAttribute('aria-sort', sienne ? (this.#tri.inverse ? 'descending' : 'ascending') : 'none');
    }
    this.#tellChoisies();
    const phrase =
      lignes.length === 0
        ? 'Aucune offre à montrer. Changez le mot cherché, ou cochez d’autres cases.'
        : `${formatQuantite(lignes.length, 'offre montrée', 'offres montrées')} sur ${this.#evaluees.length}.`;
    setTexte(this.#bloc, 'montrees', phrase);
    return phrase;
  }

  #renderPlace([premiere, ...autres]: readonly Evaluee[]): readonly Node[] {
    if (!premiere) return [];
    const droit = describeDroit(premiere.offre, this.#getOrganisme());
    const ligne = renderLigne(this.#racine, premiere, this.#ids.has(premiere.offre.id), droit);
    if (autres.length > 0)
      ligne.querySelector('th')?.append(createDeplier(premiere.offre.groupe ?? '', autres.length));
    return [ligne];
  }

  #change(cible: EventTarget | null, onChoix: () => unknown): unknown {
    if (!(cible instanceof HTMLInputElement)) return undefined;
    if (cible.matches('[data-texte]')) return this.#search();
    if (!cible.matches('[data-choix]')) return announce(this.#render());
    if (cible.checked) this.#ids.add(cible.value);
    else this.#ids.delete(cible.value);
    this.#tellChoisies();
    return onChoix();
  }

  get #texte(): string {
    return this.#bloc.querySelector<HTMLInputElement>('[data-texte]')?.value.trim() ?? '';
  }

  /** Refait le tableau quand la recherche a répondu ; la dernière demande l’emporte. */
  async #search(): Promise<void> {
    if (await this.#filtre.search(this.#texte)) announce(this.#render());
  }

  /** Refait le tableau : ce que l’organisme peut prescrire a changé. */
  refresh(): void {
    if (!this.#bloc.hidden) this.#render();
  }

  #click(cible: EventTarget | null, onFaire: () => unknown): unknown {
    const bouton = cible instanceof Element ? cible.closest('button') : null;
    const colonne = bouton?.dataset['trier'] as Colonne | undefined;
    if (colonne !== undefined) {
      this.#tri = { colonne, inverse: this.#tri.colonne === colonne && !this.#tri.inverse };
      return this.#render();
    }
    const groupe = bouton?.dataset['deplier'];
    if (groupe !== undefined) {
      const rang = [...this.#corps.children].findIndex((ligne) => ligne.contains(bouton));
      this.#deplies.add(groupe);
      this.#render();
      // Le bouton n’est plus là : la première des offres qu’il montre prend le focus.
      return this.#corps.children[rang + 1]?.querySelector<HTMLElement>('[data-choix]')?.focus();
    }
    if (!bouton?.matches('[data-faire]')) return undefined;
    if (this.choisies.length > 0) return onFaire();
    return setTexte(this.#bloc, 'sans-choix', 'Choisissez d’abord une offre\u00a0: cochez sa case.');
  }

  #press(e: KeyboardEvent): void {
    if (e.key !== 'ArrowDown' && e.key !== 'ArrowUp') return;
    const ligne = e.target instanceof Element ? e.target.closest('tr') : null;
    const voisine = e.key === 'ArrowDown' ? ligne?.nextElementSibling : ligne?.previousElementSibling;
    voisine?.querySelector<HTMLElement>('[data-choix]')?.focus();
    if (voisine) e.preventDefault();
  }

  #tellChoisies(): void {
    const { length } = this.choisies;
    setTexte(
      this.#bloc,
      'choisies',
      length === 0
        ? 'Aucune offre choisie.'
        : `${formatQuantite(length, 'offre choisie', 'offres choisies')}.`,
    );
    if (length > 0) setTexte(this.#bloc, 'sans-choix', '');
  }
}
