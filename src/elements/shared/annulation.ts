import { announce } from './announce.ts';
import type { Garde } from './garde.ts';

/** Le temps de voir qu’on s’est trompé ; la personne suivante, elle, ne doit rien retrouver. */
export const DELAI_MS = 10_000;

/**
 * Dix secondes pour revenir sur ce qu’on vient d’effacer. Le bouton suit celui qui efface, et n’attend pas tant qu’on y
 * est au clavier ; ce qu’il retient ne quitte pas la page et n’y survit pas.
 */
export class Annulation {
  readonly #bouton: HTMLButtonElement | null;
  readonly #garde: Garde;
  #undo: (() => unknown) | undefined;
  #attente: ReturnType<typeof setTimeout> | undefined;

  constructor(bouton: HTMLButtonElement | null, garde: Garde) {
    this.#bouton = bouton;
    this.#garde = garde;
    garde.listen(bouton, 'click', () => this.#accept());
    garde.listen(bouton, 'focus', () => clearTimeout(this.#attente));
    garde.listen(bouton, 'blur', () => this.#wait());
    garde.listen(window, 'pagehide', () => this.forget());
  }

  /** Propose de défaire ce qui vient d’être fait, et dit les deux. */
  offer(fait: string, undo: () => unknown): void {
    this.#undo = undo;
    if (this.#bouton) this.#bouton.hidden = false;
    announce(`${fait} Pendant dix secondes, le bouton «\u00a0Annuler l’effacement\u00a0» y revient.`);
    this.#wait();
  }

  forget(): void {
    clearTimeout(this.#attente);
    this.#undo = undefined;
    if (this.#bouton) this.#bouton.hidden = true;
  }

  #wait(): void {
    clearTimeout(this.#attente);
    this.#attente = setTimeout(
      this.#garde.wrap(() => this.forget()),
      DELAI_MS,
    );
  }

  #accept(): unknown {
    const fini = this.#undo?.();
    // Caché, le bouton perdrait le focus : celui qui efface le reprend.
    const voisin = this.#bouton?.previousElementSibling;
    if (voisin instanceof HTMLElement) voisin.focus();
    this.forget();
    announce('Tout est revenu.');
    return fini;
  }
}
