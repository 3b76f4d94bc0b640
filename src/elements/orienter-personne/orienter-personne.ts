import { setPanne } from '../shared/set-panne.ts';
import { readSituation } from '../shared/situation-du-visiteur.ts';
import type { Atelier } from './atelier.ts';

/** L’établi du prescripteur : la personne, le verdict de chaque offre, la fiche. Chargé dès qu’on y touche. */
class OrienterPersonne extends HTMLElement {
  #abandon: AbortController | undefined;
  #atelier: Promise<Atelier> | undefined;

  connectedCallback(): void {
    this.#abandon = new AbortController();
    const { signal } = this.#abandon;
    const load = () => void this.#load(signal);
    this.addEventListener('focusin', load, { signal, once: true });
    // Rien ne part, même avant que l’établi soit chargé.
    this.addEventListener('submit', (e) => e.preventDefault(), { signal });
    if (readSituation() !== '' || this.contains(document.activeElement)) load();
  }

  disconnectedCallback(): void {
    this.#abandon?.abort();
    this.#atelier = undefined;
  }

  async #load(signal: AbortSignal): Promise<void> {
    this.#atelier ??= import('./atelier.ts').then(({ Atelier }) => new Atelier(this, signal));
    const atelier = await this.#atelier.catch(() => undefined);
    if (atelier) return atelier.open();
    this.#atelier = undefined;
    setPanne(this, true);
  }
}

customElements.define('orienter-personne', OrienterPersonne);
