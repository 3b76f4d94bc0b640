import { organismes } from '@/domain/demarche/describe-droit.ts';
import { setTexte } from '../shared/fill.ts';
import type { Garde } from '../shared/garde.ts';
import { listChamps, readChamps, writeChamps } from './champs-ecrits.ts';
import { keepVous, readVous } from './memoire.ts';

export type Organisme = (typeof organismes)[number]['value'];

/** Le professionnel, dit une fois pour toutes les personnes de l’onglet. */
export class Vous {
  readonly #bloc: HTMLElement | null;
  readonly #form: HTMLFormElement | null;

  constructor(racine: HTMLElement, onChange: () => unknown, garde: Garde) {
    this.#bloc = racine.querySelector('[data-vous]');
    this.#form = this.#bloc?.querySelector('form') ?? null;
    garde.listen(this.#form, 'input', () => this.#change(onChange));
    garde.listen(this.#form, 'submit', (e) => {
      e.preventDefault();
      this.#close();
    });
    garde.listen(this.#form, 'reset', (e) => {
      e.preventDefault();
      if (this.#form) writeChamps(this.#form, {});
      return this.#change(onChange);
    });
  }

  /** Remet ce que l’onglet sait, hors des champs touchés. */
  fill(touches: ReadonlySet<EventTarget>): void {
    if (this.#form) writeChamps(this.#form, { ...readVous() }, touches);
    this.#tell();
  }

  get ecrits(): Readonly<Record<string, string>> {
    return this.#form ? readChamps(this.#form).ecrits : {};
  }

  /** Où il travaille, quand il l’a dit. */
  get organisme(): Organisme | undefined {
    return organismes.find(({ value }) => value === this.ecrits['type'])?.value;
  }

  /** Le champ que l’impression attend. */
  get refuse(): HTMLElement | undefined {
    const [champ] = this.#form ? readChamps(this.#form).refuses : [];
    if (champ && this.#bloc instanceof HTMLDetailsElement) this.#bloc.open = true;
    return champ;
  }

  #change(onChange: () => unknown): unknown {
    keepVous(this.ecrits);
    this.#tell();
    return onChange();
  }

  #close(): void {
    if (this.#bloc instanceof HTMLDetailsElement) this.#bloc.open = false;
    this.#bloc?.querySelector('summary')?.focus();
  }

  /** Replié, le bloc dit qui l’on est. */
  #tell(): void {
    if (!this.#bloc || !this.#form) return;
    const type = listChamps(this.#form).find(({ name }) => name === 'type');
    const nomme = type instanceof HTMLSelectElement && type.value !== '' ? type.selectedOptions[0]?.text : '';
    const { prescripteur, organisme } = this.ecrits;
    const dit = [prescripteur, organisme || nomme].filter(Boolean).join(', ');
    setTexte(this.#bloc, 'vous-dit', dit === '' ? '' : `\u00a0: ${dit}`);
  }
}
