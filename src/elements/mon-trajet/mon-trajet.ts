import { watchTouches } from '../shared/champs-touches.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import { readFragment } from '../shared/fragment.ts';
import type { Garde } from '../shared/garde.ts';
import { onRetour } from '../shared/on-retour.ts';
import type { RechercheDeTrajet } from './recherche-de-trajet.ts';

const MODE = 'trajet';

/** « Je dois aller quelque part » : le calcul n’est chargé que pour qui s’y engage. */
class MonTrajet extends ElementGarde {
  #touches = new Set<EventTarget>();
  #recherche: Promise<RechercheDeTrajet> | undefined;

  protected override open(garde: Garde): Promise<void> {
    this.#touches = watchTouches(this, garde);
    garde.listen(window, 'hashchange', () => this.#update(true));
    // Appuyer avant que le calcul soit là vaut appuyer : la demande l’attend.
    garde.listen(this, 'submit', async (e) => {
      e.preventDefault();
      await (await this.#recherche)?.submit();
    });
    garde.listen(this, 'commune-choisie', async () => (await this.#recherche)?.choose());
    onRetour(garde, () => this.#update(false));
    garde.listen(this, 'panne', () => garde.fail(new Error('Sans les communes, pas de trajet à chercher.')));
    return this.#update(false);
  }

  async #update(deplace: boolean): Promise<void> {
    this.hidden = !readFragment().has(MODE);
    if (this.hidden) return;
    // L’adresse vient de changer : elle l’emporte sur ce qui était écrit, pas sur ce qui va l’être.
    this.#touches.clear();
    this.#recherche ??= import('./recherche-de-trajet.ts').then(
      ({ RechercheDeTrajet }) => new RechercheDeTrajet(this, this.garde, this.#touches),
    );
    await (await this.#recherche).show(deplace);
  }
}

customElements.define('mon-trajet', MonTrajet);
