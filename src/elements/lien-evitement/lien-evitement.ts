/** Mène plus loin dans la page sans toucher au fragment de l’adresse : il porte les réponses, les filtres, la sélection. */
class LienEvitement extends HTMLElement {
  #abandon: AbortController | undefined;

  connectedCallback(): void {
    this.#abandon = new AbortController();
    this.querySelector('a')?.addEventListener('click', (e) => this.#skip(e), {
      signal: this.#abandon.signal,
    });
  }

  disconnectedCallback(): void {
    this.#abandon?.abort();
  }

  #skip(e: MouseEvent): void {
    const suite = document.getElementById(this.querySelector('a')?.hash.slice(1) ?? '');
    if (!suite) return;
    e.preventDefault();
    suite.focus();
    suite.scrollIntoView();
  }
}

customElements.define('lien-evitement', LienEvitement);
