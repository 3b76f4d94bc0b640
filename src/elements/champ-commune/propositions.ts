import type { CommuneEnLigne } from '@/domain/commune/communes-en-ligne.ts';
import type { Reponse } from '@/domain/commune/find-communes.ts';

const MAX_CODES = 3;

/** La liste déroulante d’un champ : des options APG, dont une peut être active sans prendre le focus. */
export class Propositions {
  readonly #champ: HTMLInputElement;
  readonly #liste: HTMLElement;
  #reponses: readonly Reponse<CommuneEnLigne>[] = [];
  #rang = -1;

  constructor(champ: HTMLInputElement, liste: HTMLElement) {
    this.#champ = champ;
    this.#liste = liste;
  }

  get ouvertes(): boolean {
    return !this.#liste.hidden;
  }

  /** L’option active, que la touche Entrée choisit. */
  get active(): Reponse<CommuneEnLigne> | undefined {
    return this.#reponses[this.#rang];
  }

  /** La réponse d’une option touchée. */
  find(cible: EventTarget | null): Reponse<CommuneEnLigne> | undefined {
    const option = cible instanceof Element ? cible.closest('[role="option"]') : null;
    return option ? this.#reponses[[...this.#liste.children].indexOf(option)] : undefined;
  }

  /** Montre des réponses, chacune avec son département. */
  open(reponses: readonly Reponse<CommuneEnLigne>[], departements: ReadonlyMap<string, string>): void {
    this.#reponses = reponses;
    this.#liste.replaceChildren(
      ...reponses.map((reponse, rang) => this.#toOption(reponse, rang, departements)),
    );
    this.#liste.hidden = reponses.length === 0;
    this.#champ.setAttribute('aria-expanded', String(this.ouvertes));
    this.#activate(-1);
  }

  close(): void {
    this.open([], new Map());
  }

  /** Avance (1) ou recule (-1), en faisant le tour. */
  move(pas: 1 | -1): void {
    const nombre = this.#reponses.length;
    const depart = this.#rang === -1 && pas === -1 ? 0 : this.#rang;
    if (nombre > 0) this.#activate((depart + pas + nombre) % nombre);
  }

  #activate(rang: number): void {
    this.#rang = rang;
    [...this.#liste.children].forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === rang));
    });
    const active = this.#liste.children[rang];
    if (active) {
      this.#champ.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView?.({ block: 'nearest' });
    } else this.#champ.removeAttribute('aria-activedescendant');
  }

  #toOption(
    { commune, autrefois }: Reponse<CommuneEnLigne>,
    rang: number,
    departements: ReadonlyMap<string, string>,
  ): HTMLElement {
    const { nom, departement, codes_postaux } = commune;
    const option = document.createElement('div');
    option.id = `${this.#liste.id}-${rang}`;
    option.setAttribute('role', 'option');
    const ou = document.createElement('small');
    const codes =
      codes_postaux.slice(0, MAX_CODES).join(', ') + (codes_postaux.length > MAX_CODES ? '…' : '');
    ou.textContent = [`${departements.get(departement) ?? ''} (${departement})`.trim(), codes]
      .filter(Boolean)
      .join(', ');
    option.append(autrefois ? `${nom} (autrefois ${autrefois})` : nom, ' ', ou);
    return option;
  }
}
