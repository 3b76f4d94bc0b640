import { parseLieu } from '@/domain/commune/lieu.ts';
import { announce } from '../shared/announce.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import type { Garde } from '../shared/garde.ts';
import type { Cartes } from './cartes.ts';

/** De la commune choisie dans son champ aux guichets qui la servent ; chargés pour qui l’a dite. */
class TrouverTerritoire extends ElementGarde {
  #cartes: Promise<Cartes> | undefined;

  protected override open(garde: Garde): void {
    const champ = this.querySelector<HTMLInputElement>('[role="combobox"]');
    garde.listen(this, 'commune-choisie', () => this.#answer());
    // Un nouveau texte : la réponse d’avant ne vaut plus.
    garde.listen(champ, 'input', () => this.#reset());
    garde.listen(this, 'submit', (e) => this.#search(e, champ));
    garde.listen(this, 'click', (e) => this.#ask(e, champ));
  }

  // Ce que vaut un besoin ou un mot dépend d’où l’on vit : on demande la commune, et l’on y mène chez soi.
  #ask(e: MouseEvent, champ: HTMLElement | null): unknown {
    const lien = e.target instanceof Element ? e.target.closest<HTMLElement>('a[data-besoin]') : null;
    const { besoin } = lien?.dataset ?? {};
    if (!besoin) return undefined;
    e.preventDefault();
    delete this.dataset['mots'];
    this.dataset['besoin'] = besoin;
    return this.#go(champ, lien?.querySelector('strong')?.textContent);
  }

  #search(e: SubmitEvent, champ: HTMLElement | null): unknown {
    e.preventDefault();
    const form = e.target as HTMLFormElement;
    const mots = String(new FormData(form).get('q') ?? '').trim();
    if (form.contains(champ)) return this.#go(champ);
    if (mots === '') return undefined;
    this.dataset['mots'] = mots;
    return this.#go(champ, `«\u00a0${mots}\u00a0»`);
  }

  /** La commune déjà dite suffit ; sinon on la demande. */
  async #go(champ: HTMLElement | null, quoi?: string | null): Promise<void> {
    if (await this.#answer()) return;
    champ?.focus();
    if (quoi) this.#say(`${quoi}\u00a0: où habitez-vous\u00a0?`);
  }

  async #answer(): Promise<boolean> {
    const code = this.querySelector<HTMLInputElement>('input[type="hidden"]');
    const commune = parseLieu(code?.dataset['lieu'] ?? '');
    if (!commune) return false;
    this.#cartes ??= import('./cartes.ts').then(({ Cartes }) => new Cartes(this));
    this.#say((await this.#cartes).show(commune));
    this.querySelector<HTMLElement>('[data-reponse]')?.focus();
    return true;
  }

  async #reset(): Promise<void> {
    this.#say('');
    (await this.#cartes)?.reset();
  }

  #say(texte: string): void {
    this.querySelector('[data-dite]')?.replaceChildren(texte);
    if (texte !== '') announce(texte);
  }
}

customElements.define('trouver-territoire', TrouverTerritoire);
