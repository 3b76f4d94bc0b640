import { announce } from '../shared/announce.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import { readFragment, writeFragment } from '../shared/fragment.ts';
import type { Garde } from '../shared/garde.ts';
import { onRetour } from '../shared/on-retour.ts';
import { setErreur } from '../shared/set-erreur.ts';

type Champ = HTMLInputElement | HTMLSelectElement;

/** Calcule le plan à mesure que l’on écrit ; le fragment de l’adresse garde les chiffres. */
class PlanFinancement extends ElementGarde {
  #aRemplir: readonly Node[] = [];
  /** Ce que le serveur a écrit dans chaque champ. */
  readonly #depart = new Map<Champ, string>();

  protected override open(garde: Garde): Promise<void> {
    this.#aRemplir = [...(this.querySelector('[data-plan]')?.childNodes ?? [])];
    for (const champ of this.#getChamps()) this.#depart.set(champ, champ.getAttribute('value') ?? '');
    garde.listen(this, 'input', async () => {
      this.#keep();
      announce(await this.#show());
    });
    // Un nombre à moitié écrit n’est pas encore une faute.
    garde.listen(this, 'change', async ({ target }) => {
      if (target instanceof HTMLInputElement) (await import('./write-plan.ts')).checkMontant(target);
    });
    garde.listen(window, 'hashchange', () => this.#restore());
    onRetour(garde, () => this.#restore());
    return this.#restore();
  }

  #getChamps(): readonly Champ[] {
    return [...this.querySelectorAll<Champ>('input, select')];
  }

  async #restore(): Promise<void> {
    const fragment = readFragment();
    const champs = this.#getChamps();
    for (const champ of champs) {
      champ.value = fragment.get(champ.name) ?? this.#depart.get(champ) ?? '';
      setErreur(champ);
    }
    // Le calcul ne se charge que s’il y a quelque chose à calculer, ou à effacer.
    if (champs.some(({ name }) => fragment.has(name)) || !this.querySelector('[data-notes][hidden]'))
      await this.#show();
  }

  #keep(): void {
    const fragment = readFragment();
    for (const champ of this.#getChamps())
      if (champ.value === this.#depart.get(champ)) fragment.delete(champ.name);
      else fragment.set(champ.name, champ.value);
    writeFragment(String(fragment), 'replaceState');
  }

  /** Montre le plan, ou le tableau à remplir tant qu’aucun prix n’est écrit ; rend la phrase qui le dit. */
  async #show(): Promise<string> {
    const { writePlan } = await import('./write-plan.ts');
    return writePlan(this, this.#aRemplir);
  }
}

customElements.define('plan-financement', PlanFinancement);
