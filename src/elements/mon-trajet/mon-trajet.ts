import { readFragment } from '../shared/fragment.ts';
import { setPanne } from '../shared/set-panne.ts';
import type { RechercheDeTrajet } from './recherche-de-trajet.ts';

const MODE = 'trajet';

/** « Je dois aller quelque part » : le calcul n’est chargé que pour qui s’y engage. */
class MonTrajet extends HTMLElement {
  #abandon: AbortController | undefined;
  #recherche: Promise<RechercheDeTrajet> | undefined;

  connectedCallback(): void {
    this.#abandon = new AbortController();
    window.addEventListener('hashchange', () => void this.#update(true), { signal: this.#abandon.signal });
    void this.#update(false);
  }

  disconnectedCallback(): void {
    this.#abandon?.abort();
    this.#recherche = undefined;
  }

  async #update(deplace: boolean): Promise<void> {
    this.hidden = !readFragment().has(MODE);
    if (this.hidden) return;
    this.#recherche ??= import('./recherche-de-trajet.ts').then(
      ({ RechercheDeTrajet }) => new RechercheDeTrajet(this, this.#abandon?.signal ?? AbortSignal.abort()),
    );
    const recherche = await this.#recherche.catch(() => undefined);
    setPanne(this, recherche === undefined);
    if (recherche) return recherche.show(deplace);
    this.#recherche = undefined;
  }
}

customElements.define('mon-trajet', MonTrajet);
