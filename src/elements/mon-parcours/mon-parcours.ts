import { ElementGarde } from '../shared/element-garde.ts';
import type { Garde } from '../shared/garde.ts';
import { onRetour } from '../shared/on-retour.ts';
import { readOnglet } from '../shared/onglet.ts';
import type { Suivi } from './suivi.ts';

/** Un parcours, ou une sélection dont en faire un. */
const LIEN = /^#(?:[ps]\d|selection$)/;

/**
 * Des étapes datées : l’adresse de la page les porte, l’onglet s’en souvient, rien ne part. Le conseiller les règle, la
 * personne coche ce qui est fait ; ce qui les montre n’est chargé que s’il y en a.
 */
class MonParcours extends ElementGarde {
  #suivi: Suivi | undefined;

  protected override open(garde: Garde): Promise<void> {
    garde.listen(window, 'hashchange', () => this.#read());
    onRetour(garde, () => this.#read());
    return this.#read();
  }

  async #read(): Promise<void> {
    const cle = `guichet-parcours-${this.dataset['territoire']}`;
    if (this.#suivi || LIEN.test(location.hash) || readOnglet(cle) !== '') {
      const { openSuivi } = await import('./suivi.ts');
      this.#suivi ??= await openSuivi(this, cle, this.garde);
      this.#suivi.read();
    }
    this.querySelector('[data-vide]')?.classList.remove('en-attente');
  }
}

customElements.define('mon-parcours', MonParcours);
