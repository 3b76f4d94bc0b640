import { watchTouches } from '../shared/champs-touches.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import { readFragment } from '../shared/fragment.ts';
import type { Garde } from '../shared/garde.ts';
import { onRetour } from '../shared/on-retour.ts';
import { readSituation } from '../shared/situation-du-visiteur.ts';
import type { Atelier } from './atelier.ts';
import { hasMemoire, toCle } from './memoire.ts';

/** L’établi du prescripteur : la personne, le verdict de chaque offre, la fiche. Chargé dès qu’on y touche. */
class OrienterPersonne extends ElementGarde {
  #touches = new Set<EventTarget>();
  #atelier: Promise<Atelier> | undefined;

  protected override open(garde: Garde): unknown {
    this.#touches = watchTouches(this, garde);
    // Safari ne donne pas le focus à une case ni à un bouton que l’on touche.
    for (const geste of ['focusin', 'change'] as const) garde.listen(this, geste, () => this.#load());
    onRetour(garde, () => this.#resume());
    // Rien ne part, même avant que l’établi soit chargé.
    garde.listen(this, 'submit', (e) => {
      e.preventDefault();
      return this.#answer(e.target);
    });
    const attendu =
      readSituation() !== '' || readFragment().has('offres') || hasMemoire(toCle(this.dataset['territoire']));
    return attendu || this.contains(document.activeElement) ? this.#load() : undefined;
  }

  #load(): Promise<Atelier> {
    this.#atelier ??= import('./atelier.ts').then(async ({ Atelier }) => {
      const atelier = new Atelier(this, this.garde);
      await atelier.open(this.#touches);
      return atelier;
    });
    return this.#atelier;
  }

  async #answer(form: EventTarget | null): Promise<void> {
    await (await this.#load()).answer(form);
  }

  async #resume(): Promise<void> {
    await (await this.#load()).resume();
  }
}

customElements.define('orienter-personne', OrienterPersonne);
