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
    garde.listen(this, 'submit', (e) => this.#search(e, load));
    garde.listen(this, 'click', (e) => this.#ask(e, load));
    return champ === document.activeElement ? load() : undefined;
  }

  // Ce que vaut un besoin ou un mot dépend d’où l’on vit : on demande la commune, et l’on y mène chez soi.
  async #ask(e: MouseEvent, load: () => Promise<RechercheDeGuichet>): Promise<void> {
    const lien = e.target instanceof Element ? e.target.closest<HTMLElement>('a[data-besoin]') : null;
    const { besoin } = lien?.dataset ?? {};
    if (!besoin) return;
    e.preventDefault();
    delete this.dataset['mots'];
    this.dataset['besoin'] = besoin;
    (await load()).ask(lien?.querySelector('strong')?.textContent ?? '');
  }

  async #search(e: SubmitEvent, load: () => Promise<RechercheDeGuichet>): Promise<void> {
    e.preventDefault();
    const mots = e.target instanceof HTMLFormElement && new FormData(e.target).get('q');
    if (!mots) return;
    this.dataset['mots'] = String(mots).trim();
    (await load()).ask(`«\u00a0${this.dataset['mots']}\u00a0»`);
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
