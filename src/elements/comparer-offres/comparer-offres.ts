import { describeLecture } from '@/domain/selection/describe-lecture.ts';
import { findOffresChoisies } from '@/domain/selection/find-offres-choisies.ts';
import { formatSelection, parseSelection } from '@/domain/selection/fragment.ts';
import { MAX_COMPAREES } from '@/domain/selection/selection.ts';
import { announce } from '../shared/announce.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import { setTexte } from '../shared/fill.ts';
import type { Garde } from '../shared/garde.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { getSelectionGardee } from '../shared/selection-gardee.ts';
import { today } from '../shared/today.ts';

/** Jusqu’à quatre offres côte à côte ; l’adresse dit lesquelles. */
class ComparerOffres extends ElementGarde {
  #ids: readonly string[] = [];

  protected override open(garde: Garde): Promise<void> {
    garde.listen(window, 'hashchange', () => this.#read());
    const choix = this.querySelector('select');
    garde.listen(this, 'submit', (e) => {
      e.preventDefault();
      return this.#add(choix);
    });
    garde.listen(this, 'click', (e) => {
      const bouton = e.target instanceof Element ? e.target.closest('button') : null;
      const { retirer, effacer, imprimer } = bouton?.dataset ?? {};
      if (imprimer !== undefined) print();
      if (retirer === undefined && effacer === undefined) return undefined;
      choix?.focus();
      return retirer === undefined
        ? this.#change([], 'La comparaison est vide.')
        : this.#change(
            this.#ids.filter((id) => id !== retirer),
            'Offre enlevée.',
          );
    });
    return this.#read();
  }

  async #read(): Promise<void> {
    const lue = parseSelection(location.hash);
    // Sans lien, on reprend ce que la personne a gardé dans l’onglet.
    const { offres } = lue.etat === 'absente' ? getSelectionGardee(this.dataset['territoire'] ?? '') : lue;
    this.#ids = offres.slice(0, MAX_COMPAREES);
    const reste = offres.length - this.#ids.length;
    setTexte(
      this,
      'avis',
      [
        describeLecture(lue),
        reste > 0 ? `Seules les ${MAX_COMPAREES} premières offres sont comparées.` : undefined,
      ]
        .filter(Boolean)
        .join(' '),
    );
    await this.#render();
  }

  async #add(champ: HTMLSelectElement | null): Promise<void> {
    const id = champ?.value ?? '';
    if (id === '') return;
    if (this.#ids.includes(id)) this.#say('Cette offre est déjà dans le tableau.');
    else if (this.#ids.length >= MAX_COMPAREES)
      this.#say(`Le tableau a déjà ${MAX_COMPAREES} offres. Enlevez-en une d’abord.`);
    else await this.#change([...this.#ids, id], 'Offre ajoutée.');
  }

  #change(ids: readonly string[], mot: string): Promise<void> {
    this.#ids = ids;
    const fragment = formatSelection({ offres: ids, note: '' });
    history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname);
    setTexte(this, 'avis', '');
    this.#say(mot);
    return this.#render();
  }

  #say(mot: string): void {
    setTexte(this, 'mot', mot);
    announce(mot);
  }

  async #render(): Promise<void> {
    const ids = this.#ids;
    const place = this.querySelector<HTMLElement>('[data-tableau]');
    const vide = this.querySelector<HTMLElement>('[data-vide]');
    const actions = this.querySelector<HTMLElement>('[data-actions]');
    if (vide) vide.hidden = ids.length > 0;
    if (actions) actions.hidden = ids.length === 0;
    if (!place) return;
    place.hidden = ids.length === 0;
    if (ids.length === 0) {
      place.replaceChildren();
      return;
    }
    try {
      const [offres, { createTableau }] = await Promise.all([
        loadOffres(this.dataset['offres'] ?? ''),
        import('./tableau.ts'),
      ]);
      // Un autre choix est arrivé pendant le chargement.
      if (ids !== this.#ids) return;
      const choisies = findOffresChoisies(ids, offres);
      place.replaceChildren(createTableau(choisies, this.dataset['fiche'] ?? '', today()));
    } catch {
      this.#say('Les offres n’ont pas pu être lues. Vérifiez votre connexion, puis rechargez la page.');
    }
  }
}

customElements.define('comparer-offres', ComparerOffres);
