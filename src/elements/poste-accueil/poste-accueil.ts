import { watchTouches } from '../shared/champs-touches.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import type { Garde } from '../shared/garde.ts';
import { onRetour } from '../shared/on-retour.ts';
import { readSituation } from '../shared/situation-du-visiteur.ts';
import type { Poste } from './poste.ts';

/** Le poste de qui répond au téléphone : quatre questions au plus, ce qu’il faut dire, vers qui envoyer. */
class PosteAccueil extends ElementGarde {
  #touches = new Set<EventTarget>();
  #poste: Promise<Poste> | undefined;

  protected override open(garde: Garde): unknown {
    this.#touches = watchTouches(this, garde);
    for (const geste of ['focusin', 'change'] as const) garde.listen(this, geste, () => this.#load());
    onRetour(garde, async () => (await this.#load()).resume());
    // Rien ne part, même avant que le poste soit chargé.
    garde.listen(this, 'submit', async (e) => {
      e.preventDefault();
      await (await this.#load()).advance();
    });
    return readSituation() !== '' || this.contains(document.activeElement) ? this.#load() : undefined;
  }

  #load(): Promise<Poste> {
    this.#poste ??= import('./poste.ts').then(async ({ Poste }) => {
      const poste = new Poste(this, this.garde);
      await poste.resume(this.#touches);
      return poste;
    });
    return this.#poste;
  }
}

customElements.define('poste-accueil', PosteAccueil);
