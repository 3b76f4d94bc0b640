import { describeLecture } from '@/domain/selection/describe-lecture.ts';
import { findOffresChoisies } from '@/domain/selection/find-offres-choisies.ts';
import { formatSelection, parseSelection } from '@/domain/selection/fragment.ts';
import { MAX_COMPAREES } from '@/domain/selection/selection.ts';
import { announce } from '../shared/announce.ts';
import { createAnnulation, type ProposerAnnulation } from '../shared/create-annulation.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import { setTexte } from '../shared/fill.ts';
import type { Garde } from '../shared/garde.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { getSelectionGardee } from '../shared/selection-gardee.ts';
import { setErreur } from '../shared/set-erreur.ts';
import { today } from '../shared/today.ts';

/** Jusqu’à quatre offres côte à côte ; l’adresse dit lesquelles. */
class ComparerOffres extends ElementGarde {
  #ids: readonly string[] = [];
  #choix: HTMLSelectElement | null = null;
  #offerAnnulation: ProposerAnnulation | undefined;

  protected override open(garde: Garde): Promise<void> {
    garde.listen(window, 'hashchange', () => this.#read());
    this.#choix = this.querySelector('select');
    garde.listen(this, 'submit', (e) => {
      e.preventDefault();
      return this.#add();
    });
    garde.listen(this, 'click', (e) => {
      const bouton = e.target instanceof Element ? e.target.closest('button') : null;
      const { retirer, effacer, imprimer } = bouton?.dataset ?? {};
      if (imprimer !== undefined) print();
      if (effacer !== undefined) return this.#clear();
      if (retirer === undefined) return undefined;
      this.#choix?.focus();
      return this.#change(
        this.#ids.filter((id) => id !== retirer),
        'Offre enlevée.',
      );
    });
    this.#offerAnnulation = createAnnulation(this.querySelector('[data-annuler]'), garde);
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

  async #add(): Promise<void> {
    const champ = this.#choix;
    if (!champ) return;
    const refus = this.#refuse(champ.value);
    setErreur(champ, refus);
    if (refus === '') await this.#change([...this.#ids, champ.value], 'Offre ajoutée.');
    else champ.focus();
  }

  /** Pourquoi cette offre ne peut pas être ajoutée ; vide quand elle le peut. */
  #refuse(id: string): string {
    if (id === '') return 'Choisissez d’abord une offre dans la liste.';
    if (this.#ids.includes(id)) return 'Cette offre est déjà dans le tableau.';
    return this.#ids.length < MAX_COMPAREES
      ? ''
      : `Le tableau a déjà ${MAX_COMPAREES} offres. Enlevez-en une d’abord.`;
  }

  async #clear(): Promise<void> {
    const avant = this.#ids;
    this.#choix?.focus();
    const mot = 'La comparaison est vide.';
    await this.#change([], mot);
    this.#offerAnnulation?.(mot, () => {
      this.#choix?.focus();
      return this.#change(avant, 'Tout est revenu.');
    });
  }

  #change(ids: readonly string[], mot: string): Promise<void> {
    this.#ids = ids;
    const fragment = formatSelection({ offres: ids, note: '' });
    history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname);
    setTexte(this, 'avis', '');
    if (this.#choix) setErreur(this.#choix);
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
      place.replaceChildren(createTableau(choisies, this.dataset, today()));
    } catch {
      this.#say('Les offres n’ont pas pu être lues. Vérifiez votre connexion, puis rechargez la page.');
    }
  }
}

customElements.define('comparer-offres', ComparerOffres);
