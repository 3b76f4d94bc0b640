import { isInZone } from '@/domain/commune/is-in-zone.ts';
import { formatLieu, type Lieu, parseLieu } from '@/domain/commune/lieu.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import { readFragment } from '../shared/fragment.ts';
import type { Garde } from '../shared/garde.ts';
import { setCommune } from '../shared/set-commune.ts';
import { readSituation } from '../shared/situation-du-visiteur.ts';
import { writeCommune } from '../shared/write-commune.ts';

/** La pastille de la commune : elle dit celle que la personne a dite, et retient celle qu’elle choisit. */
class MaCommune extends ElementGarde {
  protected override open(garde: Garde): unknown {
    const code = this.querySelector<HTMLInputElement>('input[type="hidden"]');
    if (!code) return undefined;
    const show = () => this.#show(code);
    garde.listen(window, 'hashchange', show);
    // Quitter le champ ne retient rien : la personne choisit, ou dit de garder.
    garde.listen(this, 'commune-choisie', () => this.#keep(code));
    garde.listen(this, 'submit', (e) => {
      this.#close(e);
      return this.#keep(code);
    });
    return show();
  }

  #keep(code: HTMLInputElement): Promise<void> {
    writeCommune(code.dataset['lieu'] ?? '');
    return this.#show(code);
  }

  async #show(code: HTMLInputElement): Promise<void> {
    const dite = new URLSearchParams(readSituation()).get('commune');
    const lieu = await this.#find(dite ?? readFragment().get('commune') ?? '');
    if (!lieu) return;
    // Un lien d’ailleurs n’en donnait que le code.
    if (!dite) writeCommune(formatLieu(lieu));
    if (code.value !== lieu.code_insee) setCommune(code, lieu);
    this.querySelector('[data-commune]')?.replaceChildren(`${lieu.nom} (${lieu.departement})`);
    this.querySelector('[data-changer]')?.replaceChildren('changer');
  }

  /** Une commune de ce guichet ; d’une autre, la pastille ne dit rien. */
  async #find(dite: string): Promise<Lieu | undefined> {
    const lieu = parseLieu(dite);
    if (!lieu) return undefined;
    if (lieu.nom !== lieu.code_insee)
      return isInZone((this.dataset['zone'] ?? '').split(' '), lieu) ? lieu : undefined;
    const { loadLieu } = await import('../shared/communes.ts');
    const { nom, ...ici } = await loadLieu(this, lieu.code_insee);
    return nom ? { ...ici, nom } : undefined;
  }

  #close(e: SubmitEvent): void {
    e.preventDefault();
    this.querySelector('details')?.removeAttribute('open');
    this.querySelector('summary')?.focus();
  }
}

customElements.define('ma-commune', MaCommune);
