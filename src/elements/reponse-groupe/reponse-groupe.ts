import { ElementGarde } from '../shared/element-garde.ts';
import type { Garde } from '../shared/garde.ts';
import { onRetour } from '../shared/on-retour.ts';
import { readOnglet } from '../shared/onglet.ts';
import type { Groupe } from './groupe.ts';

/** Sous quel nom l’onglet retient le groupe. */
const CLE = 'groupe';

/** Une liste de stagiaires collée, et qui peut venir comment. Chargé dès qu’on y touche. */
class ReponseGroupe extends ElementGarde {
  #groupe: Promise<Groupe> | undefined;

  protected override open(garde: Garde): unknown {
    garde.listen(this, 'focusin', () => this.#load());
    onRetour(garde, async () => (await this.#load()).resume());
    // Rien ne part, même avant que le calcul soit chargé.
    garde.listen(this, 'submit', async (e) => {
      e.preventDefault();
      await (await this.#load()).submit();
    });
    return readOnglet(CLE) === '' ? undefined : this.#load();
  }

  #load(): Promise<Groupe> {
    this.#groupe ??= import('./groupe.ts').then(async ({ Groupe }) => {
      const groupe = new Groupe(this, this.garde, CLE);
      await groupe.resume();
      return groupe;
    });
    return this.#groupe;
  }
}

customElements.define('reponse-groupe', ReponseGroupe);
