import { formatParametres } from '@/domain/text/format-parametres.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import { readFragment, writeFragment } from '../shared/fragment.ts';
import type { Garde } from '../shared/garde.ts';
import { setCommune } from '../shared/set-commune.ts';

/** La pastille de la commune : elle dit celle de l’adresse, et y écrit celle que l’on choisit. */
class MaCommune extends ElementGarde {
  protected override open(garde: Garde): unknown {
    const code = this.querySelector<HTMLInputElement>('input[type="hidden"]');
    if (!code) return undefined;
    const read = () => this.#show(code, readFragment().get('commune') ?? '');
    garde.listen(window, 'hashchange', read);
    garde.listen(code, 'change', () => this.#choose(code));
    garde.listen(this, 'submit', (e) => this.#close(e));
    return read();
  }

  #choose(code: HTMLInputElement): Promise<void> {
    writeFragment(formatParametres(code.value ? [['commune', code.value]] : []), 'replaceState');
    return this.#show(code, code.value);
  }

  async #show(code: HTMLInputElement, commune: string): Promise<void> {
    if (commune === '') return;
    const { loadLieu } = await import('../shared/communes.ts');
    const { nom, ...lieu } = await loadLieu(this, commune);
    // D’un autre guichet : la pastille reste celle d’ici.
    if (!nom) return;
    if (code.value !== commune) setCommune(code, { ...lieu, nom });
    this.querySelector('[data-commune]')?.replaceChildren(`${nom} (${lieu.departement})`);
    this.querySelector('[data-changer]')?.replaceChildren('changer');
  }

  #close(e: SubmitEvent): void {
    e.preventDefault();
    this.querySelector('details')?.removeAttribute('open');
    this.querySelector('summary')?.focus();
  }
}

customElements.define('ma-commune', MaCommune);
