import { countMois } from '@/domain/temps/count-mois.ts';
import { today } from '../shared/today.ts';

const MOIS_AVANT_ALERTE = 12;

/** Dit de lui-même, sur chaque page, que le site n’a pas été reconstruit depuis un an. */
class AgeDuSite extends HTMLElement {
  connectedCallback(): void {
    const mois = countMois(this.dataset['construitLe'] ?? today(), today());
    const alerte = this.querySelector('p');
    if (mois < MOIS_AVANT_ALERTE || !alerte) return;
    const duree = mois < 24 ? `${mois} mois` : `${Math.floor(mois / 12)} ans`;
    // Écrite ici : un navigateur en mode texte lit aussi ce qui est caché.
    alerte.textContent = `Ce site n’a pas été mis à jour depuis ${duree}. Confirmez avant de vous déplacer.`;
    alerte.hidden = false;
  }
}

customElements.define('age-du-site', AgeDuSite);
