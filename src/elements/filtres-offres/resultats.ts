import {
  AUCUN_CRITERE,
  type Criteres,
  formatCriteres,
  listValeurs,
  NOMS_DE_CRITERES,
} from '@/domain/annuaire/criteres.ts';
import { hasPerdu } from '@/domain/text/has-perdu.ts';
import { readFragment } from '../shared/fragment.ts';
import { setTitre } from '../shared/set-titre.ts';
import { findPartie } from './find-partie.ts';
import { readForm } from './form-criteres.ts';
import type { IssueProposee } from './impasse.ts';

const COLONNE = '(min-width: 60rem)';

/** Ce que l’annuaire dit au-dessus de la liste : le compte, l’issue d’une impasse, et les critères sur leurs volets. */
export class Resultats {
  readonly #racine: ParentNode;
  readonly #form: HTMLFormElement;
  readonly #duServeur: readonly [string, string];
  #issue: Criteres = AUCUN_CRITERE;

  constructor(racine: ParentNode, form: HTMLFormElement) {
    this.#racine = racine;
    this.#form = form;
    this.#duServeur = [this.#ligne?.textContent ?? '', this.#annexes?.textContent ?? ''];
  }

  get #ligne(): HTMLElement | null {
    return findPartie(this.#racine, '[data-resultat]');
  }

  get #annexes(): HTMLElement | null {
    return findPartie(this.#racine, '[data-annexes]');
  }

  /** Les critères où mène le bouton de l’impasse. */
  get issue(): Criteres {
    return this.#issue;
  }

  /** Écrit le compte, rend ce qu’il faut en lire à voix haute ; sans phrase, celui de la page telle qu’on l’a ouverte. */
  tell(phrase: string | undefined, annexes = ''): string {
    const [compte, suite] = phrase === undefined ? this.#duServeur : [phrase, annexes];
    for (const [partie, texte] of [
      [this.#ligne, compte],
      [this.#annexes, suite],
      [this.#form.querySelector('[data-bilan]'), compte],
    ] as const)
      if (partie) partie.textContent = texte;
    setTitre(phrase ?? '');
    return [compte, suite].filter(Boolean).join('. ');
  }

  /** Chaque volet dit ce qu’il cache : la commune, combien de filtres. */
  describe(criteres: Criteres, commune: string | undefined, hors: string | undefined): void {
    const filtres = NOMS_DE_CRITERES.filter((nom) => nom !== 'q' && nom !== 'commune');
    const poses = filtres.flatMap((nom) => listValeurs(criteres, nom)).length;
    const write = (nom: string, texte: string) =>
      this.#form.querySelector(`[data-${nom}]`)?.replaceChildren(texte);
    write('choisis', poses === 0 ? '' : `(${poses})`);
    write('choisie', commune ?? hors ?? 'Commune');
    // Ce que le formulaire n’a pas pu prendre de l’adresse ; un choix récrit l’adresse, et l’avis s’en va.
    const relu = new URLSearchParams(formatCriteres(readForm(this.#form)));
    const abime = findPartie(this.#racine, '[data-abime]');
    if (abime) abime.hidden = !hasPerdu(NOMS_DE_CRITERES, readFragment(), relu);
  }

  /** Met la réponse à l’écran et y porte le focus : les volets qui la cacheraient se referment. */
  show(): void {
    const etroit = !matchMedia(COLONNE).matches;
    if (etroit)
      for (const volet of this.#form.querySelectorAll<HTMLDetailsElement>('details[data-volet]'))
        volet.open = false;
    this.#ligne?.focus({ preventScroll: true });
    this.#ligne?.scrollIntoView({ block: etroit ? 'start' : 'nearest' });
  }

  showImpasse(impasse: boolean): void {
    const vide = findPartie(this.#racine, '[data-vide]');
    if (vide) vide.hidden = !impasse;
  }

  propose({ titre, texte, criteres }: IssueProposee): void {
    this.#issue = criteres;
    const dits = { '[data-vide] h3': titre, '[data-elargir]': texte };
    for (const [selecteur, dit] of Object.entries(dits)) {
      const partie = findPartie(this.#racine, selecteur);
      if (partie) partie.textContent = dit;
    }
  }
}
