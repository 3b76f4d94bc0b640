import { ElementGarde } from '../shared/element-garde.ts';
import type { Garde } from '../shared/garde.ts';
import type { Combobox, Parties } from './combobox.ts';

// Ce qui demande la liste à compléter : entrer dans le champ, un navigateur qui le remplit, un bouton, ou une commune
// posée par l’adresse.
const APPELS = ['focusin', 'input', 'click', 'valeur-posee'] as const;

/** Le champ commune : charge sa liste à compléter pour qui s’en sert. */
class ChampCommune extends ElementGarde {
  #combobox: Promise<Combobox | undefined> | undefined;

  protected override open(garde: Garde): unknown {
    const champ = this.querySelector<HTMLInputElement>('[role="combobox"]');
    const code = this.querySelector<HTMLInputElement>('input[type="hidden"]');
    const liste = this.querySelector<HTMLElement>('[role="listbox"]');
    if (!champ || !code || !liste) return undefined;
    const parties = { champ, code, liste };
    // « valeur-posee » ne remonte pas : on l’attend au passage.
    for (const appel of APPELS) garde.listen(this, appel, (e) => this.#answer(e, parties), true);
    // Déjà dans le champ avant que le script arrive, ou commune posée par l’adresse.
    return code.value !== '' || champ === document.activeElement ? this.#load(parties) : undefined;
  }

  async #answer({ type, target }: Event, parties: Parties): Promise<void> {
    const autour = type === 'click' && target instanceof Element && target.closest('[data-autour]') !== null;
    const combobox = await this.#load(parties);
    if (autour) await combobox?.locate();
  }

  async #load(parties: Parties): Promise<Combobox | undefined> {
    const { createCombobox } = await import('./create-combobox.ts');
    this.#combobox ??= createCombobox(this, parties, this.garde).catch(() => {
      // Le réseau peut revenir : on redemandera la liste.
      this.#combobox = undefined;
      const message = this.querySelector('[data-message]');
      if (message) message.textContent = this.querySelector('[data-panne]')?.textContent ?? '';
      return undefined;
    });
    return this.#combobox;
  }
}

customElements.define('champ-commune', ChampCommune);
