import type { RechercheDeGuichet } from './recherche.ts';

/** Une commune de France, et son guichet ; la recherche est chargée pour qui entre dans le champ. */
class TrouverTerritoire extends HTMLElement {
  #abandon: AbortController | undefined;
  #recherche: Promise<RechercheDeGuichet> | undefined;

  connectedCallback(): void {
    const champ = this.querySelector<HTMLInputElement>('[role="combobox"]');
    const liste = this.querySelector<HTMLElement>('[role="listbox"]');
    if (!champ || !liste) return;
    this.#abandon = new AbortController();
    const { signal } = this.#abandon;
    const load = () => void this.#load(champ, liste, signal);
    this.addEventListener('focusin', load, { signal });
    // Rien ne part jamais vers un serveur, même avant que la recherche soit chargée.
    this.addEventListener('submit', (e) => e.preventDefault(), { signal });
    if (champ === document.activeElement) load();
  }

  disconnectedCallback(): void {
    this.#abandon?.abort();
    this.#recherche = undefined;
  }

  async #load(champ: HTMLInputElement, liste: HTMLElement, signal: AbortSignal): Promise<void> {
    this.#recherche ??= import('./recherche.ts').then(({ RechercheDeGuichet }) => {
      const recherche = new RechercheDeGuichet(this, champ, liste, signal);
      // Ce qui a été écrit pendant le chargement.
      if (champ.value !== '') void recherche.propose();
      return recherche;
    });
    await this.#recherche.catch(() => {
      this.#recherche = undefined;
    });
  }
}

customElements.define('trouver-territoire', TrouverTerritoire);
