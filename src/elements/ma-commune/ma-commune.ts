import { isInZone } from '@/domain/commune/is-in-zone.ts';
import { formatLieu, type Lieu, parseLieu } from '@/domain/commune/lieu.ts';
import { announce } from '../shared/announce.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import { readFragment } from '../shared/fragment.ts';
import type { Garde } from '../shared/garde.ts';
import { setCommune } from '../shared/set-commune.ts';
import { readSituation } from '../shared/situation-du-visiteur.ts';
import { waitImages } from '../shared/wait-images.ts';
import { writeCommune } from '../shared/write-commune.ts';
import type { Listes } from './listes.ts';

const getDite = () => new URLSearchParams(readSituation()).get('commune');
/** À défaut, celle d’un lien qui n’en donne que le code. */
const getDemandee = () => getDite() ?? readFragment().get('commune') ?? '';

/** La pastille de la commune : elle dit celle que la personne a dite, retient celle qu’elle choisit, et trie les listes. */
class MaCommune extends ElementGarde {
  #listes: Promise<Listes> | undefined;

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
    garde.listen(this.#tout, 'click', async () => announce((await this.#loadListes())?.toggle() ?? ''));
    // Ce qui va changer attend, caché, d’être à sa place (MaCommune.astro).
    if (getDemandee() !== '') this.setAttribute('aria-busy', 'true');
    return show();
  }

  protected override restore(duServeur: readonly Node[]): void {
    this.removeAttribute('aria-busy');
    super.restore(duServeur);
  }

  /** Le bouton qui rend les listes entières ; absent quand la page n’en trie aucune. */
  get #tout(): HTMLElement | null {
    return this.querySelector('[data-tout]');
  }

  async #keep(code: HTMLInputElement): Promise<void> {
    writeCommune(code.dataset['lieu'] ?? '');
    announce(await this.#show(code));
  }

  /** Montre la commune dite, et ce qui la sert ; rend le compte. */
  async #show(code: HTMLInputElement): Promise<string> {
    const lieu = await this.#find(getDemandee());
    if (lieu) {
      // Un lien d’ailleurs n’en donnait que le code.
      if (!getDite()) writeCommune(formatLieu(lieu));
      if (code.value !== lieu.code_insee) setCommune(code, lieu);
      this.querySelector('[data-commune]')?.replaceChildren(
        `${this.#tout ? 'Pour ' : ''}${lieu.nom} (${lieu.departement})`,
      );
      this.querySelector('[data-changer]')?.replaceChildren('changer');
    }
    const phrase = lieu || this.#listes ? (await this.#loadListes())?.show(lieu) : '';
    await waitImages();
    this.removeAttribute('aria-busy');
    return phrase ?? '';
  }

  async #loadListes(): Promise<Listes | undefined> {
    const tout = this.#tout;
    if (!tout) return undefined;
    this.#listes ??= import('./listes.ts').then(({ Listes }) => new Listes(tout));
    return this.#listes;
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
