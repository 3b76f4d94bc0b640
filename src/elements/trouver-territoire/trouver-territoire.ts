import { ElementGarde } from '../shared/element-garde.ts';
import type { Garde } from '../shared/garde.ts';
import type { RechercheDeGuichet } from './recherche.ts';

/** Une commune de France, et son guichet ; la recherche est chargée pour qui entre dans le champ. */
class TrouverTerritoire extends ElementGarde {
  #recherche: Promise<RechercheDeGuichet> | undefined;

  protected override open(garde: Garde): unknown {
    const champ = this.querySelector<HTMLInputElement>('[role="combobox"]');
    const liste = this.querySelector<HTMLElement>('[role="listbox"]');
    if (!champ || !liste) return undefined;
    const load = () => this.#load(champ, liste);
    garde.listen(this, 'focusin', load);
    // Rien ne part jamais vers un serveur, même avant que la recherche soit chargée.
    garde.listen(this, 'submit', (e) => e.preventDefault());
    garde.listen(this, 'click', (e) => this.#ask(e, load));
    return champ === document.activeElement ? load() : undefined;
  }

  /** Ce que vaut un besoin dépend d’où l’on vit : on demande la commune, et l’on mène à ce besoin-là, chez soi. */
  async #ask(e: MouseEvent, load: () => Promise<RechercheDeGuichet>): Promise<void> {
    const lien = e.target instanceof Element ? e.target.closest<HTMLElement>('a[data-besoin]') : null;
    if (!lien) return;
    e.preventDefault();
    this.dataset['besoin'] = lien.dataset['besoin'];
    const recherche = await load();
    recherche.ask(`${lien.querySelector('strong')?.textContent}\u00a0: où habitez-vous\u00a0?`);
  }

  #load(champ: HTMLInputElement, liste: HTMLElement): Promise<RechercheDeGuichet> {
    this.#recherche ??= import('./recherche.ts').then(({ RechercheDeGuichet }) => {
      const recherche = new RechercheDeGuichet(this, champ, liste, this.garde);
      // Ce qui a été écrit pendant le chargement.
      if (champ.value !== '') this.garde.run(() => recherche.propose());
      return recherche;
    });
    return this.#recherche;
  }
}

customElements.define('trouver-territoire', TrouverTerritoire);
