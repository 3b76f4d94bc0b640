import { announce } from './announce.ts';
import type { Garde } from './garde.ts';

/** Les groupes d’offres que le serveur a écrits vides (Resultats.astro), « non » replié mais lisible. */
export class GroupesDOffres {
  readonly #bloc: HTMLElement;

  constructor(bloc: HTMLElement, garde: Garde) {
    this.#bloc = bloc;
    garde.listen(bloc.querySelector('[data-imprimer]'), 'click', () => print());
    garde.listen(bloc.querySelector('[data-copier]'), 'click', () => this.#copy());
  }

  hide(): void {
    this.#bloc.hidden = true;
  }

  /** Montre les offres de chaque groupe, sous une phrase qui les compte ; `deplace` y porte le focus. */
  show(groupes: Readonly<Record<string, readonly Node[]>>, phrase: string, deplace: boolean): void {
    for (const [nom, lignes] of Object.entries(groupes)) {
      const bloc = this.#bloc.querySelector<HTMLElement>(`[data-groupe="${nom}"]`);
      if (!bloc) continue;
      bloc.hidden = lignes.length === 0;
      bloc.querySelector('ol')?.replaceChildren(...lignes);
      const nombre = bloc.querySelector('[data-nombre]');
      // Une ligne en replie parfois plusieurs.
      if (nombre) nombre.textContent = `(${bloc.querySelectorAll('article').length})`;
    }
    const titre = this.#bloc.querySelector<HTMLElement>('[data-compte]');
    if (titre) titre.textContent = phrase;
    this.#bloc.hidden = false;
    // Le lecteur d’écran lit ce qui prend le focus : l’annoncer aussi le dirait deux fois.
    if (deplace) {
      titre?.focus({ preventScroll: true });
      titre?.scrollIntoView();
    } else announce(phrase);
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      announce('Lien copié');
    } catch {
      announce('Copiez l’adresse en haut de votre écran');
    }
  }
}
