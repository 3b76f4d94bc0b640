import { readFragment } from '../shared/fragment.ts';
import { setPanne } from '../shared/set-panne.ts';
import { readSituation } from '../shared/situation-du-visiteur.ts';
import type { Parcours } from './parcours.ts';

const MODE = 'cherche';
/** L’autre entrée de la page, tenue par mon-trajet. */
const TRAJET = 'trajet';

/** « Je cherche une solution » : le parcours n’est chargé que pour qui s’y engage. */
class MaSolution extends HTMLElement {
  #abandon: AbortController | undefined;
  #parcours: Promise<Parcours> | undefined;

  connectedCallback(): void {
    this.#abandon = new AbortController();
    const { signal } = this.#abandon;
    window.addEventListener('hashchange', () => void this.#update(true), { signal });
    // Rien ne part, même avant que le parcours ou le trajet soient chargés.
    this.addEventListener('submit', (e) => e.preventDefault(), { signal });
    // Revenir à l’entrée retrouve ce que l’onglet retient.
    const retenues = readSituation();
    if (retenues !== '')
      this.querySelector(`[href="#${MODE}"]`)?.setAttribute('href', `#${MODE}&${retenues}`);
    void this.#update(false);
  }

  disconnectedCallback(): void {
    this.#abandon?.abort();
    this.#parcours = undefined;
  }

  async #update(deplace: boolean): Promise<void> {
    const parametres = readFragment();
    const actif = parametres.has(MODE);
    const listes = this.querySelector<HTMLElement>('[data-sans-script]');
    if (listes) listes.hidden = actif || parametres.has(TRAJET);
    if (!actif) return (await this.#parcours)?.hide();
    this.#parcours ??= import('./parcours.ts').then(
      ({ Parcours }) => new Parcours(this, this.#abandon?.signal ?? AbortSignal.abort()),
    );
    const parcours = await this.#parcours.catch(() => undefined);
    if (parcours) return parcours.show(deplace);
    // Les listes toutes faites répondent aux mêmes questions.
    this.#parcours = undefined;
    if (listes) listes.hidden = false;
    setPanne(this, true);
  }
}

customElements.define('ma-solution', MaSolution);
