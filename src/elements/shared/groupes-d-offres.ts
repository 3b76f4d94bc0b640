import type { Verdict } from '@/domain/eligibilite/raison.ts';
import { announce } from './announce.ts';
import type { Garde } from './garde.ts';

const VERDICTS = ['oui', 'a-verifier', 'non'] as const satisfies readonly Verdict[];

/** Les trois groupes d’offres que le serveur a écrits vides, « non » replié mais lisible. */
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
  show(groupes: Readonly<Record<Verdict, readonly Node[]>>, phrase: string, deplace: boolean): void {
    for (const verdict of VERDICTS) {
      const bloc = this.#bloc.querySelector<HTMLElement>(`[data-groupe="${verdict}"]`);
      if (!bloc) continue;
      const lignes = groupes[verdict];
      bloc.hidden = lignes.length === 0;
      const nombre = bloc.querySelector('[data-nombre]');
      if (nombre) nombre.textContent = `(${lignes.length})`;
      bloc.querySelector('ol')?.replaceChildren(...lignes);
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
