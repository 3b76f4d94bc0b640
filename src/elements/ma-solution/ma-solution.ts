import { ElementGarde } from '../shared/element-garde.ts';
import { readFragment } from '../shared/fragment.ts';
import type { Garde } from '../shared/garde.ts';
import { readSituation } from '../shared/situation-du-visiteur.ts';
import type { Parcours } from './parcours.ts';

const MODE = 'cherche';
/** L’autre entrée de la page, tenue par mon-trajet. */
const TRAJET = 'trajet';

/** « Je cherche une solution » : le parcours n’est chargé que pour qui s’y engage. */
class MaSolution extends ElementGarde {
  #parcours: Promise<Parcours> | undefined;

  protected override open(garde: Garde): Promise<void> {
    garde.listen(window, 'hashchange', () => this.#update(true));
    // Rien ne part, même avant que le parcours ou le trajet soient chargés.
    garde.listen(this, 'submit', (e) => e.preventDefault());
    return this.#update(false);
  }

  /** D’une entrée à l’autre, rien de ce que l’onglet retient n’est à redire. */
  #carry(): void {
    const retenues = readSituation();
    for (const lien of this.querySelectorAll<HTMLAnchorElement>('[data-vers]'))
      lien.href = `#${lien.dataset['vers']}${retenues && `&${retenues}`}`;
  }

  async #update(deplace: boolean): Promise<void> {
    const parametres = readFragment();
    const actif = parametres.has(MODE);
    for (const entree of this.querySelectorAll<HTMLElement>('[data-entrees], [data-sans-script]'))
      entree.hidden = actif || parametres.has(TRAJET);
    this.#carry();
    if (!actif) return (await this.#parcours)?.hide();
    this.#parcours ??= import('./parcours.ts').then(({ Parcours }) => new Parcours(this, this.garde));
    return (await this.#parcours).show(deplace);
  }
}

customElements.define('ma-solution', MaSolution);
