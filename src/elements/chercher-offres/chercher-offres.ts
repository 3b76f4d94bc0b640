import { formatCriteres, parseCriteres } from '@/domain/offre/criteres.ts';

/** Mène à l’annuaire avec ce qui vient d’être écrit, dans le fragment de l’adresse : il ne part nulle part. */
class ChercherOffres extends HTMLElement {
  #abandon: AbortController | undefined;

  connectedCallback(): void {
    this.#abandon = new AbortController();
    this.addEventListener('submit', (e) => this.#go(e), { signal: this.#abandon.signal });
  }

  disconnectedCallback(): void {
    this.#abandon?.abort();
  }

  #go(e: SubmitEvent): void {
    if (!(e.target instanceof HTMLFormElement)) return;
    e.preventDefault();
    const ecrits = new URLSearchParams();
    for (const [nom, valeur] of new FormData(e.target)) ecrits.append(nom, String(valeur));
    const fragment = formatCriteres(parseCriteres(ecrits));
    location.assign(`${this.dataset['annuaire'] ?? ''}${fragment && `#${fragment}`}`);
  }
}

customElements.define('chercher-offres', ChercherOffres);
