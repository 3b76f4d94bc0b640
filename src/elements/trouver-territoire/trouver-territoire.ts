import { type Lieu, parseLieu } from '@/domain/commune/lieu.ts';
import { announce } from '../shared/announce.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import type { Garde } from '../shared/garde.ts';
import { setCommune } from '../shared/set-commune.ts';
import { Cartes } from './cartes.ts';
import type { Cible } from './cible.ts';

/** De la commune choisie dans son champ à son guichet ; un besoin ou des mots dits d’abord y attendent la personne. */
class TrouverTerritoire extends ElementGarde {
  protected override open(garde: Garde): void {
    const cartes = new Cartes(this);
    const show = () => this.#show(cartes);
    garde.listen(this, 'commune-choisie', show);
    // Un nouveau texte : la réponse d’avant ne vaut plus.
    garde.listen(this, 'input', ({ target }) => {
      if (target !== this.#champ) return;
      cartes.reset();
      this.#write('');
    });
    // Rien ne part jamais vers un serveur.
    garde.listen(this, 'submit', (e) => {
      e.preventDefault();
      const mots =
        e.target instanceof HTMLFormElement && String(new FormData(e.target).get('q') ?? '').trim();
      return mots ? this.#search(mots, show) : show();
    });
    garde.listen(this, 'click', (e) => {
      const lien = e.target instanceof Element ? e.target.closest<HTMLElement>('a[data-besoin]') : null;
      const { besoin } = lien?.dataset ?? {};
      if (!besoin) return;
      e.preventDefault();
      this.#ask({ besoin }, lien?.querySelector('strong')?.textContent ?? '', show);
    });
  }

  get #champ(): HTMLInputElement | null {
    return this.querySelector('[role="combobox"]');
  }

  get #commune(): Lieu | undefined {
    return parseLieu(this.querySelector<HTMLElement>('input[type="hidden"]')?.dataset['lieu'] ?? '');
  }

  /** Des mots disent un besoin, une commune, ou l’on ne sait quoi : dans le doute, on demande où. */
  async #search(mots: string, show: () => void): Promise<void> {
    const { besoinsDuSite = '' } = this.dataset;
    const communes = this.querySelector<HTMLElement>('champ-commune')?.dataset['index'] ?? '';
    const { besoin, lieu } = await import('./cible.ts')
      .then(({ findCible }) => findCible(mots, besoinsDuSite, communes))
      .catch((): Cible => ({}));
    const code = this.querySelector<HTMLInputElement>('input[type="hidden"]');
    if (!lieu || !code) return this.#ask({ mots }, besoin ?? `«\u00a0${mots}\u00a0»`, show);
    setCommune(code, lieu);
    this.#ask({}, '', show);
  }

  // Ce que vaut un besoin ou un mot dépend d’où l’on vit : la commune déjà dite suffit, sinon on la demande.
  #ask(quoi: { readonly mots?: string; readonly besoin?: string }, nom: string, show: () => void): void {
    for (const cle of ['mots', 'besoin'] as const) delete this.dataset[cle];
    Object.assign(this.dataset, quoi);
    if (this.#commune) show();
    else {
      this.#champ?.focus();
      this.#write(`${nom}\u00a0: où habitez-vous\u00a0?`);
    }
  }

  #show(cartes: Cartes): void {
    const commune = this.#commune;
    if (!commune) {
      this.#champ?.focus();
      return;
    }
    this.#write(cartes.show(commune));
    this.querySelector<HTMLElement>('[data-reponse]')?.focus();
  }

  #write(texte: string): void {
    const message = this.querySelector('[data-guichets]');
    if (message) message.textContent = texte;
    if (texte) announce(texte);
  }
}

customElements.define('trouver-territoire', TrouverTerritoire);
