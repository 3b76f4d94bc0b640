import type { Combobox, Parties } from './combobox.ts';

// Ce qui demande la liste à compléter : entrer dans le champ, toucher un bouton, ou une commune posée par l’adresse.
const APPELS = ['focusin', 'click', 'valeur-posee'] as const;

/** Le champ commune : charge sa liste à compléter pour qui s’en sert. */
class ChampCommune extends HTMLElement {
  #abandon: AbortController | undefined;
  #combobox: Promise<Combobox> | undefined;

  connectedCallback(): void {
    const champ = this.querySelector<HTMLInputElement>('input[name="commune-texte"]');
    const code = this.querySelector<HTMLInputElement>('input[name="commune"]');
    const liste = this.querySelector<HTMLElement>('[role="listbox"]');
    if (!champ || !code || !liste) return;
    this.#abandon = new AbortController();
    const { signal } = this.#abandon;
    // « valeur-posee » ne remonte pas : on l’attend au passage.
    for (const appel of APPELS)
      this.addEventListener(appel, (e) => void this.#answer(e, { champ, code, liste }, signal), {
        signal,
        capture: true,
      });
    // Déjà dans le champ avant que le script arrive, ou commune posée par l’adresse.
    if (code.value !== '' || champ === document.activeElement)
      void this.#load({ champ, code, liste }, signal);
  }

  disconnectedCallback(): void {
    this.#abandon?.abort();
    this.#combobox = undefined;
  }

  async #answer({ type, target }: Event, parties: Parties, signal: AbortSignal): Promise<void> {
    const autour = type === 'click' && target instanceof Element && target.closest('[data-autour]') !== null;
    const combobox = await this.#load(parties, signal);
    if (autour) await combobox?.locate();
  }

  async #load(parties: Parties, signal: AbortSignal): Promise<Combobox | undefined> {
    this.#combobox ??= import('./create-combobox.ts').then(({ createCombobox }) =>
      createCombobox(this, parties, signal),
    );
    return this.#combobox.catch(() => {
      this.#combobox = undefined;
      const message = this.querySelector('[data-message]');
      if (message) message.textContent = 'La liste des communes ne répond pas. Appelez le guichet.';
      return undefined;
    });
  }
}

customElements.define('champ-commune', ChampCommune);
