/** Une commune à proposer. */
interface CommuneProposee {
  readonly nom: string;
  readonly codes_postaux: readonly string[];
  /** Son nom d’aujourd’hui, si elle a fusionné. */
  readonly nom_actuel?: string;
}

const MAX_CODES = 3;

/** La liste déroulante d’un champ : des options APG, dont une peut être active sans prendre le focus. */
export class Propositions<C extends CommuneProposee> {
  readonly #champ: HTMLInputElement;
  readonly #liste: HTMLElement;
  #communes: readonly C[] = [];
  #rang = -1;

  constructor(champ: HTMLInputElement, liste: HTMLElement) {
    this.#champ = champ;
    this.#liste = liste;
  }

  get ouvertes(): boolean {
    return !this.#liste.hidden;
  }

  get nombre(): number {
    return this.#communes.length;
  }

  /** La commune que désigne la touche Entrée : l’active, sinon la seule proposée. */
  get choisie(): C | undefined {
    return this.#communes[this.#rang] ?? (this.#communes.length === 1 ? this.#communes[0] : undefined);
  }

  /** La commune d’une option touchée. */
  getCommune(cible: EventTarget | null): C | undefined {
    const option = cible instanceof Element ? cible.closest('[role="option"]') : null;
    return option ? this.#communes[[...this.#liste.children].indexOf(option)] : undefined;
  }

  open(communes: readonly C[]): void {
    this.#communes = communes;
    this.#liste.replaceChildren(...communes.map((commune, rang) => this.#toOption(commune, rang)));
    this.#liste.hidden = communes.length === 0;
    this.#champ.setAttribute('aria-expanded', String(this.ouvertes));
    this.#activate(-1);
  }

  close(): void {
    this.open([]);
  }

  /** Avance (1) ou recule (-1), en faisant le tour. */
  move(pas: 1 | -1): void {
    const nombre = this.#communes.length;
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

  #toOption({ nom, codes_postaux, nom_actuel }: C, rang: number): HTMLElement {
    const option = document.createElement('div');
    option.id = `${this.#liste.id}-${rang}`;
    option.setAttribute('role', 'option');
    const code = document.createElement('small');
    const codes =
      codes_postaux.slice(0, MAX_CODES).join(', ') + (codes_postaux.length > MAX_CODES ? '…' : '');
    code.textContent = nom_actuel ? `${codes}, aujourd’hui ${nom_actuel}` : codes;
    option.append(nom, ' ', code);
    return option;
  }
}
