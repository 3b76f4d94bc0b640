import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { describeLecture } from '@/domain/selection/describe-lecture.ts';
import { formatSelection, parseSelection } from '@/domain/selection/fragment.ts';
import { SELECTION_VIDE, type Selection } from '@/domain/selection/selection.ts';
import { announce } from '../shared/announce.ts';
import { createAnnulation, type ProposerAnnulation } from '../shared/create-annulation.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import { setTexte } from '../shared/fill.ts';
import type { Garde } from '../shared/garde.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { moveOffre } from '../shared/move-offre.ts';
import { getSelectionGardee, keepSelection } from '../shared/selection-gardee.ts';
import { listenNote, showNote } from './note.ts';
import type { showChoisies } from './show-choisies.ts';

/**
 * Les offres gardées et la note : l’adresse de la page les porte, l’onglet s’en souvient, rien ne part. Ce qui les montre
 * et les envoie n’est chargé que s’il y en a.
 */
class MaSelection extends ElementGarde {
  #selection: Selection = SELECTION_VIDE;
  #offres: readonly OffreEnBref[] = [];
  #connues: readonly OffreEnBref[] = [];
  #showChoisies: typeof showChoisies | undefined;
  #offerAnnulation: ProposerAnnulation | undefined;

  protected override open(garde: Garde): Promise<void> {
    garde.listen(window, 'hashchange', () => this.#read());
    garde.listen(this, 'click', (e) => this.#act(e.target));
    this.#offerAnnulation = createAnnulation(this.querySelector('[data-annuler]'), garde);
    listenNote(this, garde, (note) => this.#keep({ ...this.#selection, note }));
    const partager = this.querySelector<HTMLElement>('[data-action="partager"]')?.closest('li');
    if (partager && !('share' in navigator)) partager.hidden = true;
    return this.#read();
  }

  get #territoire(): string {
    return this.dataset['territoire'] ?? '';
  }

  async #read(): Promise<void> {
    const lue = parseSelection(location.hash);
    this.#retain(lue.etat === 'absente' ? getSelectionGardee(this.#territoire) : lue);
    setTexte(this, 'avis', describeLecture(lue) ?? '');
    showNote(this, this.#selection.note);
    if (this.#selection.offres.length > 0) {
      const [offres, outils] = await Promise.all([
        loadOffres(this.dataset['offres'] ?? ''),
        import('./show-choisies.ts'),
      ]);
      this.#offres = offres;
      this.#showChoisies = outils.showChoisies;
    }
    this.#render();
  }

  /** Retient la sélection ; dit quand l’onglet ne l’a pas fait. */
  #retain(selection: Selection): void {
    this.#selection = selection;
    setTexte(
      this,
      'oublieux',
      keepSelection(this.#territoire, selection)
        ? ''
        : 'Votre navigateur ne garde rien\u00a0: seule l’adresse de cette page contient votre sélection.',
    );
  }

  /** Garde, écrit l’adresse et montre de nouveau. */
  #keep(selection: Selection): void {
    this.#retain(selection);
    const fragment = formatSelection(selection);
    history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname);
    this.#render();
  }

  #render(): void {
    const { offres: ids, note } = this.#selection;
    this.#show('vide', ids.length === 0);
    this.#show('envoyer', ids.length > 0);
    this.#show('effacer', ids.length > 0 || note !== '');
    this.#show('code', false);
    this.#connues = this.#showChoisies?.(this, this.#selection, this.#offres) ?? [];
  }

  #show(nom: string, montre: boolean): void {
    const place = this.querySelector<HTMLElement>(`[data-${nom}]`);
    if (place) place.hidden = !montre;
  }

  async #act(cible: EventTarget | null): Promise<void> {
    const bouton = cible instanceof Element ? cible.closest<HTMLElement>('[data-action]') : null;
    const action = bouton?.dataset['action'];
    const id = bouton?.closest<HTMLElement>('[data-id]')?.dataset['id'];
    if (action === undefined) return;
    if (action === 'effacer') this.#clear();
    else if (id === undefined) {
      const { sendSelection } = await import('./envoyer.ts');
      await sendSelection(this, action, this.#selection, this.#connues);
    } else {
      const { offres, mot } = moveOffre(this.#selection.offres, id, action);
      this.#keep({ ...this.#selection, offres });
      announce(mot);
      const memes = this.querySelector<HTMLElement>(
        `[data-id="${CSS.escape(id)}"] [data-action="${action}"]`,
      );
      (memes ?? this.querySelector<HTMLElement>('[data-titre]'))?.focus();
    }
  }

  #clear(): void {
    const avant = this.#selection;
    showNote(this, '');
    setTexte(this, 'avis', '');
    this.#keep(SELECTION_VIDE);
    this.#offerAnnulation?.('Tout est effacé.', () => {
      showNote(this, avant.note);
      this.#keep(avant);
    });
    this.querySelector<HTMLElement>('[data-titre]')?.focus();
  }
}

customElements.define('ma-selection', MaSelection);
