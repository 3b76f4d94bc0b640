import { ElementGarde } from '../shared/element-garde.ts';
import { readFragment } from '../shared/fragment.ts';
import type { Garde } from '../shared/garde.ts';
import type { ReponseDeStructure } from './reponse.ts';

/** Une structure répond à une orientation d’après le lien reçu ; le conseiller y lit la réponse. Rien n’est envoyé. */
class RepondreOrientation extends ElementGarde {
  #reponse: Promise<ReponseDeStructure> | undefined;

  protected override open(garde: Garde): Promise<void> {
    garde.listen(window, 'hashchange', () => this.#read());
    return this.#read();
  }

  /** Sans lien, il n’y a rien à quoi répondre, ni à charger. */
  async #read(): Promise<void> {
    const demande = readFragment().has('offres');
    this.querySelector('[data-sans-lien]')?.toggleAttribute('hidden', demande);
    const place = this.querySelector('[data-demandee]');
    place?.toggleAttribute('hidden', true);
    if (!demande) return;
    this.#reponse ??= import('./reponse.ts').then(
      ({ ReponseDeStructure }) => new ReponseDeStructure(this, this.garde),
    );
    await (await this.#reponse).read();
    // Montré plus tôt, un bouton ne répondrait pas encore.
    place?.toggleAttribute('hidden', false);
  }
}

customElements.define('repondre-orientation', RepondreOrientation);
