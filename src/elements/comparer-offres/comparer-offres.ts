import { describeLecture } from '@/domain/selection/describe-lecture.ts';
import { findOffresChoisies } from '@/domain/selection/find-offres-choisies.ts';
import { formatSelection, parseSelection } from '@/domain/selection/fragment.ts';
import { MAX_COMPAREES } from '@/domain/selection/selection.ts';
import { announce } from '../shared/announce.ts';
import { setTexte } from '../shared/fill.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { getSelectionGardee } from '../shared/selection-gardee.ts';
import { today } from '../shared/today.ts';

/** Jusqu’à quatre offres côte à côte ; l’adresse dit lesquelles. */
class ComparerOffres extends HTMLElement {
  #abandon: AbortController | undefined;
  #ids: readonly string[] = [];

  connectedCallback(): void {
    this.#abandon = new AbortController();
    const { signal } = this.#abandon;
    window.addEventListener('hashchange', () => void this.#open(), { signal });
    const form = this.querySelector('form');
    form?.addEventListener(
      'submit',
      (e) => {
        e.preventDefault();
        this.#add(form.querySelector('select'));
      },
      { signal },
    );
    this.addEventListener(
      'click',
      (e) => {
        const bouton = e.target instanceof Element ? e.target.closest('button') : null;
        const { retirer, effacer, imprimer } = bouton?.dataset ?? {};
        if (retirer !== undefined)
          this.#change(
            this.#ids.filter((id) => id !== retirer),
            'Offre enlevée.',
          );
        if (effacer !== undefined) this.#change([], 'La comparaison est vide.');
        if (imprimer !== undefined) print();
        if (retirer !== undefined || effacer !== undefined) form?.querySelector('select')?.focus();
      },
      { signal },
    );
    void this.#open();
  }

  disconnectedCallback(): void {
    this.#abandon?.abort();
  }

  async #open(): Promise<void> {
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

  #add(champ: HTMLSelectElement | null): void {
    const id = champ?.value ?? '';
    if (id === '') return;
    if (this.#ids.includes(id)) this.#say('Cette offre est déjà dans le tableau.');
    else if (this.#ids.length >= MAX_COMPAREES)
      this.#say(`Le tableau a déjà ${MAX_COMPAREES} offres. Enlevez-en une d’abord.`);
    else this.#change([...this.#ids, id], 'Offre ajoutée.');
  }

  #change(ids: readonly string[], mot: string): void {
    this.#ids = ids;
    const fragment = formatSelection({ offres: ids, note: '' });
    history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname);
    setTexte(this, 'avis', '');
    this.#say(mot);
    void this.#render();
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
