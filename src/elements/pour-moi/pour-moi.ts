import { ElementGarde } from '../shared/element-garde.ts';
import type { Garde } from '../shared/garde.ts';
import { readSituation } from '../shared/situation-du-visiteur.ts';
import { waitImages } from '../shared/wait-images.ts';

/** Dit ce que valent les offres de la page pour la personne, d’après ce qu’elle a dit ailleurs. */
class PourMoi extends ElementGarde {
  protected override async open(garde: Garde): Promise<void> {
    const situation = readSituation();
    if (situation === '') return;
    const { showVerdicts } = await import('./verdicts.ts');
    // Sur une fiche, ce qui va descendre le fait caché (Fiche.astro) : rien ne bouge sous les yeux.
    this.#fiche?.setAttribute('aria-busy', 'true');
    await waitImages();
    await showVerdicts(this, situation, garde);
    await waitImages();
    this.#fiche?.removeAttribute('aria-busy');
  }

  get #fiche(): Element | null {
    return this.closest('.fiche');
  }

  /** Sans verdict, rien à dire. */
  protected override restore(): void {
    this.hidden = true;
    this.#fiche?.removeAttribute('aria-busy');
  }
}

customElements.define('pour-moi', PourMoi);
