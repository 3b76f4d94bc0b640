import type { Voiture } from '@/domain/cout/couts.schema.ts';
import type { Usage } from '@/domain/cout/usage.ts';
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
  /** Un mois de la personne, et ce que l’adresse en dit ; absent, un mois de travail. */
  #usage: Usage | undefined;
  #trajet = '';
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
    garde.listen(this, 'input', ({ target }) => this.#measure(target));
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
    // La semaine de trajets ne se charge que si l’adresse en dit une, ou en disait une.
    if (this.#usage || /&?km=/.test(location.hash)) {
      const { setTrajet } = await import('./trajet.ts');
      [this.#usage, this.#trajet] = setTrajet(this, location.hash);
    }
    await this.#render();
  }

  /** Compte le mois d’après la semaine de la personne ; un nombre impossible ne change rien. */
  async #measure(cible: EventTarget | null): Promise<void> {
    if (!(cible instanceof HTMLInputElement)) return;
    const { readTrajet } = await import('./trajet.ts');
    const lu = readTrajet(this);
    if (!lu) return;
    [this.#usage, this.#trajet] = lu;
    this.#writeAdresse();
    await this.#render();
  }

  #writeAdresse(): void {
    const fragment = [formatSelection({ offres: this.#ids, note: '' }), this.#trajet]
      .filter(Boolean)
      .join('&');
    history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname);
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
    this.#writeAdresse();
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
      place.replaceChildren(
        createTableau(choisies, this.dataset, {
          aujourdhui: today(),
          usage: this.#usage,
          voiture: this.dataset['voiture'] ? (JSON.parse(this.dataset['voiture']) as Voiture) : undefined,
        }),
      );
    } catch {
      this.#say('Les offres n’ont pas pu être lues. Vérifiez votre connexion, puis rechargez la page.');
    }
  }
}

customElements.define('comparer-offres', ComparerOffres);
