import { parseLieu } from '@/domain/commune/lieu.ts';
import { announce } from '../shared/announce.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import type { Garde } from '../shared/garde.ts';
import { Cartes } from './cartes.ts';

/** De la commune choisie dans son champ aux guichets qui la servent. */
class TrouverTerritoire extends ElementGarde {
  protected override open(garde: Garde): void {
    const code = this.querySelector<HTMLInputElement>('input[type="hidden"]');
    const cartes = new Cartes(this);
    const show = () => this.#show(cartes, parseLieu(code?.dataset['lieu'] ?? ''));
    garde.listen(this, 'commune-choisie', show);
    // Un nouveau texte : la réponse d’avant ne vaut plus.
    garde.listen(this, 'input', () => this.#show(cartes, undefined));
    garde.listen(this, 'submit', (e) => {
      e.preventDefault();
      show();
    });
    garde.listen(this.querySelector('[data-tous]'), 'click', () => this.#show(cartes, undefined));
  }

  #show(cartes: Cartes, commune: ReturnType<typeof parseLieu>): void {
    const total = commune ? cartes.show(commune) : cartes.reset();
    const combien =
      total === 0
        ? 'pas encore de guichet ici.'
        : total === 1
          ? 'un guichet est là pour vous.'
          : `${total} guichets sont là pour vous, le plus proche d’abord.`;
    const dit = commune ? `${commune.nom}\u00a0: ${combien}` : '';
    const message = this.querySelector('[data-guichets]');
    if (message) message.textContent = dit;
    if (dit) announce(dit);
  }
}

customElements.define('trouver-territoire', TrouverTerritoire);
