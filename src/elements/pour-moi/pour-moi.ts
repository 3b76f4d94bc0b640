import { readSituation } from '../shared/situation-du-visiteur.ts';

/** Dit ce que valent les offres de la page pour la personne, si elle a répondu à « Ma solution » ou « Orienter ». */
class PourMoi extends HTMLElement {
  connectedCallback(): void {
    const situation = readSituation();
    if (situation !== '')
      void import('./verdicts.ts')
        .then(({ showVerdicts }) => showVerdicts(this, situation))
        .catch(() => undefined);
  }
}

customElements.define('pour-moi', PourMoi);
