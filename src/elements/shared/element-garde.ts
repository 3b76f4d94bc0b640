import { Garde } from './garde.ts';

/**
 * Un élément tout ou rien : il anime ce que le serveur a écrit, ou le rend tel quel. En panne, la page retrouve sa forme
 * complète sans script et dit pourquoi (styles/base.css) : jamais une commande morte.
 */
export abstract class ElementGarde extends HTMLElement {
  protected readonly garde = new Garde(() => this.#fail());
  #duServeur: readonly Node[] = [];

  /** Anime l’élément ; ce qu’il écoute ou attend passe par sa garde. */
  protected abstract open(garde: Garde): unknown;

  /** Rend l’élément comme le serveur l’a écrit. */
  protected restore(duServeur: readonly Node[]): void {
    this.replaceChildren(...duServeur);
  }

  connectedCallback(): void {
    this.#duServeur = [...this.childNodes].map((noeud) => noeud.cloneNode(true));
    // Arrivé après qu’on a cessé de l’attendre.
    this.removeAttribute('data-en-panne');
    this.garde.run(() => this.open(this.garde));
  }

  disconnectedCallback(): void {
    this.garde.close();
  }

  #fail(): void {
    this.restore(this.#duServeur);
    this.setAttribute('data-en-panne', '');
    this.dispatchEvent(new Event('panne', { bubbles: true }));
  }
}
