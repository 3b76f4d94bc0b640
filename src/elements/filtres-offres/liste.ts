import type { OffreListee } from '@/domain/annuaire/attributs.ts';
import { LIGNE } from '@/domain/annuaire/ligne.ts';
import { fold } from '@/domain/text/fold.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';
import { waitImages } from '../shared/wait-images.ts';
import { findPartie } from './find-partie.ts';
import { addLignes, loadListeEntiere } from './liste-entiere.ts';
import { type LigneListee, readOffres } from './read-offres.ts';

/** Plus de lignes qu’aucun écran n’en montre. */
const PREMIERES = 20;

/** La liste rendue par le serveur : cache et range ses éléments sans jamais les récrire. Longue, elle n’est ici que par une page. */
export class Liste {
  readonly #racine: HTMLElement;
  readonly #page: readonly string[];
  /** La page n’en montre qu’une partie tant que l’on ne demande rien. */
  readonly isCoupee: boolean;
  /** Où lire la liste entière ; undefined quand elle est déjà là. */
  #adresse: string | undefined;
  #lignes: readonly LigneListee[] = [];
  #parId: ReadonlyMap<string, HTMLLIElement> = new Map();
  #attente = 0;
  #ordre = '';

  constructor(racine: HTMLElement) {
    this.#racine = racine;
    this.#adresse = racine.dataset['entiere'];
    this.isCoupee = !this.isEntiere;
    this.#read();
    this.#page = [...this.#parId.keys()];
  }

  get offres(): readonly OffreListee[] {
    return this.#lignes.map(({ offre }) => offre);
  }

  /** L’élément d’une offre ; undefined quand elle n’est pas dans la page. */
  find(id: string): HTMLLIElement | undefined {
    return this.#parId.get(id);
  }

  get isEntiere(): boolean {
    return this.#adresse === undefined;
  }

  get #ol(): HTMLElement | null {
    return findPartie(this.#racine, 'ol');
  }

  /** Va chercher les offres des autres pages ; rejette sans réseau. */
  async load(): Promise<void> {
    const adresse = this.#adresse;
    if (adresse === undefined) return;
    const entiere = await loadListeEntiere(adresse);
    if (this.isEntiere) return;
    // Une recherche sans le reste a pu ranger la page autrement.
    this.#sort([], false);
    addLignes(this.#racine, entiere);
    this.#adresse = undefined;
    this.#read();
  }

  /** Le temps d’avoir la liste entière, rien n’est montré qui bougerait ensuite. */
  wait(): void {
    this.#attente += 1;
    this.#ol?.setAttribute('aria-busy', 'true');
  }

  // Ce qui se déplace d’ici deux images le fait caché : rien ne bouge sous les yeux.
  #reveal(): void {
    const ol = this.#ol;
    if (!ol?.hasAttribute('aria-busy')) return;
    this.#attente += 1;
    const attente = this.#attente;
    waitImages().then(() => attente === this.#attente && ol.removeAttribute('aria-busy'));
  }

  /** Montre ces offres ; `rangees` les met dans cet ordre, sinon la liste garde le sien. Sans offres : la page ouverte. */
  show(ids: readonly string[] | undefined, rangees: boolean): void {
    const montrees = new Set(ids ?? this.#page);
    for (const { offre, li } of this.#lignes) li.hidden = !montrees.has(offre.id);
    this.#sort(ids ?? [], rangees);
    for (const repli of this.#racine.querySelectorAll<HTMLDetailsElement>('[data-repli]')) this.#fold(repli);
    this.#reveal();
    const pages = this.#racine.querySelector<HTMLElement>('[data-feuillets]');
    if (pages) pages.hidden = ids !== undefined && this.isEntiere;
  }

  /** Les offres dont le texte affiché contient tous les mots, pour le jour où l’index ne se charge pas. */
  searchInTexte(texte: string): readonly string[] {
    const mots = fold(texte).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
    return this.#lignes
      .filter(({ li }) => {
        const contenu = fold(li.textContent);
        return mots.every((mot) => contenu.includes(mot));
      })
      .map(({ offre }) => offre.id);
  }

  #read(): void {
    this.#lignes = readOffres(this.#racine);
    this.#parId = new Map(this.#lignes.map(({ offre, li }) => [offre.id, li]));
  }

  #sort(ids: readonly string[], rangees: boolean): void {
    const ordre = rangees ? ids.join(' ') : '';
    if (ordre === this.#ordre) return;
    this.#ordre = ordre;
    // Celles que l’on ne voit pas restent où elles sont : les bouger coûterait à chaque frappe. Chacune reste dans son repli.
    const lis = rangees ? ids.flatMap((id) => this.#parId.get(id) ?? []) : this.#lignes.map(({ li }) => li);
    for (const ol of this.#racine.querySelectorAll('ol.vignettes')) {
      const siennes = lis.filter((li) => li.parentElement === ol);
      if (rangees) this.#place(ol, siennes);
      else ol.append(...siennes);
    }
  }

  /** Un repli dit combien il montre, et s’ouvre quand il n’y a rien d’autre à lire. */
  #fold(repli: HTMLDetailsElement): void {
    const count = (ou: ParentNode | null) => ou?.querySelectorAll(`${LIGNE}:not([hidden])`).length ?? 0;
    const nombre = count(repli);
    const { une = '', plusieurs = '' } = repli.dataset;
    repli.hidden = nombre === 0;
    repli.open ||= count(this.#ol) === 0;
    repli.querySelector('summary')?.replaceChildren(formatQuantite(nombre, une, plusieurs));
  }

  /** Les premières tout de suite ; les suivantes, plus bas que l’écran, une fois la réponse dite. */
  #place(ol: Element, lignes: readonly HTMLLIElement[]): void {
    const ordre = this.#ordre;
    ol.prepend(...lignes.slice(0, PREMIERES));
    requestAnimationFrame(() => {
      if (ordre === this.#ordre) lignes[PREMIERES - 1]?.after(...lignes.slice(PREMIERES));
    });
  }
}
