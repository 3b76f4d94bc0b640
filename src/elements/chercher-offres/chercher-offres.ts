import { formatParametres } from '@/domain/text/format-parametres.ts';
import { mergeFragments } from '@/domain/text/merge-fragments.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import type { Garde } from '../shared/garde.ts';
import { readSituation } from '../shared/situation-du-visiteur.ts';

/** Mène à l’annuaire avec ce qui vient d’être écrit, dans le fragment de l’adresse : il ne part nulle part. */
class ChercherOffres extends ElementGarde {
  protected override open(garde: Garde): void {
    garde.listen(this, 'submit', (e) => this.#go(e));
  }

  #go(e: SubmitEvent): void {
    if (!(e.target instanceof HTMLFormElement)) return;
    e.preventDefault();
    const ecrits = [...new FormData(e.target)].map(([nom, valeur]) => [nom, String(valeur).trim()] as const);
    // Le nom de la commune, à compléter, a donné un code : lui seul est un critère.
    const criteres = ecrits.filter(([nom, valeur]) => valeur !== '' && nom !== 'commune-texte');
    const fragment = mergeFragments(formatParametres(criteres), readSituation());
    location.assign(`${this.dataset['annuaire'] ?? ''}${fragment && `#${fragment}`}`);
  }
}

customElements.define('chercher-offres', ChercherOffres);
