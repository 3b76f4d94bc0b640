import {
  type AccueilFeries,
  describeOuverture,
  getOuverture,
  type Semaine,
} from '@/domain/contact/horaires.ts';
import { toMomentLocal } from '@/domain/temps/moment-local.ts';

/** Dit si l’accueil est ouvert à l’heure de Paris, au moment de la visite. */
class OuvertMaintenant extends HTMLElement {
  connectedCallback(): void {
    const { semaine, feries, departement } = this.dataset;
    const phrase = this.querySelector('p');
    if (!semaine || !phrase) return;
    const moment = toMomentLocal(new Date());
    phrase.textContent = describeOuverture(
      getOuverture(
        JSON.parse(semaine) as Semaine,
        (feries ?? 'inconnu') as AccueilFeries,
        moment,
        departement,
      ),
      moment.date,
    );
    phrase.hidden = false;
  }
}

customElements.define('ouvert-maintenant', OuvertMaintenant);
