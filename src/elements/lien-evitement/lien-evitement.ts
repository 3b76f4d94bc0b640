/** Mène au contenu sans toucher au fragment de l’adresse : il porte les réponses, la sélection, le calcul. */
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
    const contenu = document.getElementById(this.querySelector('a')?.hash.slice(1) ?? '');
    if (!contenu) return;
    e.preventDefault();
    contenu.focus();
    contenu.scrollIntoView();
  }
}

customElements.define('lien-evitement', LienEvitement);
