import { ElementGarde } from '../shared/element-garde.ts';
import type { Garde } from '../shared/garde.ts';
import { readSituation } from '../shared/situation-du-visiteur.ts';

/** Dit ce que valent les offres de la page pour la personne, d’après ce qu’elle a dit ailleurs. */
class PourMoi extends ElementGarde {
  protected override async open(garde: Garde): Promise<void> {
    const situation = readSituation();
    if (situation === '') return;
    const { showVerdicts } = await import('./verdicts.ts');
    await showVerdicts(this, situation, garde);
  }

  /** Sans verdict, rien à dire. */
  protected override restore(): void {
    this.hidden = true;
  }
}

customElements.define('pour-moi', PourMoi);
