import { toPhraseDuJour } from '@/domain/etat/preuve-ecrite.ts';
import { type DatesOffre, getEtat } from '@/domain/etat/statut.ts';
import { today } from '../shared/today.ts';

/** Récrit l’état et l’âge d’une offre au jour de la visite ; sans script, les dates restent lisibles. */
class EtatOffre extends HTMLElement {
  connectedCallback(): void {
    const { statut, statutJusquAu, valideDu, valideAu, verifieLe } = this.dataset;
    const dates = {
      statut: statut ?? 'ouverte',
      statut_jusqu_au: statutJusquAu,
      valide_du: valideDu,
      valide_au: valideAu,
    };
    const etat = getEtat(dates as DatesOffre, today());
    const marque = this.querySelector<HTMLElement>('[data-etat]') ?? document.createElement('span');
    // « Ouverte » va sans dire : rien n’est écrit.
    if (etat.statut === 'ouverte') marque.remove();
    else {
      marque.dataset['etat'] = etat.statut;
      marque.textContent = etat.libelle;
      this.prepend(marque);
    }
    // Une source dit sa date, qui ne change pas ; une vérification vieillit, et ne se récrit qu’une fois.
    const preuve = this.querySelector('[data-preuve]');
    if (!preuve || !verifieLe) return;
    delete this.dataset['verifieLe'];
    preuve.textContent = toPhraseDuJour(
      { phrase: preuve.textContent ?? '', verifiee_le: verifieLe },
      today(),
    );
  }
}

customElements.define('etat-offre', EtatOffre);
