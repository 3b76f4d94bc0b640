import { describeLectureDuParcours } from '@/domain/parcours/describe-lecture.ts';
import { formatParcours, parseParcours } from '@/domain/parcours/fragment.ts';
import { PARCOURS_VIDE, type Parcours } from '@/domain/parcours/parcours.ts';
import { parseSelection } from '@/domain/selection/fragment.ts';
import { announce } from '../shared/announce.ts';
import { createAnnulation, type ProposerAnnulation } from '../shared/create-annulation.ts';
import { ElementGarde } from '../shared/element-garde.ts';
import { setTexte } from '../shared/fill.ts';
import type { Garde } from '../shared/garde.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { moveOffre } from '../shared/move-offre.ts';
import { onRetour } from '../shared/on-retour.ts';
import { keepOnglet, readOnglet } from '../shared/onglet.ts';
import { getSelectionGardee } from '../shared/selection-gardee.ts';
import type { Feuille } from './feuille.ts';

const DELAI_MS = 400;

/**
 * Des étapes datées : l’adresse de la page les porte, l’onglet s’en souvient, rien ne part. Le conseiller les règle, la
 * personne coche ce qui est fait ; ce qui les montre n’est chargé que s’il y en a.
 */
class MonParcours extends ElementGarde {
  #parcours: Parcours = PARCOURS_VIDE;
  #feuille: Feuille | undefined;
  #offerAnnulation: ProposerAnnulation | undefined;
  #attente: ReturnType<typeof setTimeout> | undefined;

  protected override open(garde: Garde): Promise<void> {
    garde.listen(window, 'hashchange', () => this.#read());
    garde.listen(this, 'click', ({ target }) => this.#act(target));
    garde.listen(this, 'change', ({ target }) => this.#edit(target));
    const edit = garde.wrap((cible: EventTarget | null) => this.#edit(cible));
    garde.listen(this, 'input', ({ target }) => {
      clearTimeout(this.#attente);
      this.#attente = setTimeout(() => edit(target), DELAI_MS);
    });
    onRetour(garde, () => this.#read());
    this.#offerAnnulation = createAnnulation(this.querySelector('[data-annuler]'), garde);
    return this.#read();
  }

  get #cle(): string {
    return `guichet-parcours-${this.dataset['territoire']}`;
  }

  get #gardees(): readonly string[] {
    return getSelectionGardee(this.dataset['territoire'] ?? '').offres;
  }

  async #read(): Promise<void> {
    const lu = parseParcours(location.hash);
    const { etabli_le, etapes } = lu.etapes.length > 0 ? lu : parseParcours(readOnglet(this.#cle));
    const venues = location.hash === '#selection' ? this.#gardees : parseSelection(location.hash).offres;
    setTexte(this, 'avis', describeLectureDuParcours(lu) ?? '');
    if (etapes.length + venues.length > 0) this.#feuille ??= await this.#load();
    const lus = { etabli_le, etapes };
    if (!this.#feuille || venues.length === 0) this.#retain(lus);
    else this.#keep(this.#feuille.propose(lus, venues));
  }

  async #load(): Promise<Feuille> {
    const [offres, outil] = await Promise.all([
      loadOffres(this.dataset['offres'] ?? ''),
      import('./feuille.ts'),
    ]);
    return new outil.Feuille(this, offres);
  }

  /** Retient le parcours dans l’onglet, et le montre. */
  #retain(parcours: Parcours): void {
    this.#parcours = parcours;
    setTexte(
      this,
      'oublieux',
      keepOnglet(this.#cle, formatParcours(parcours))
        ? ''
        : 'Votre navigateur ne garde rien\u00a0: seule l’adresse de cette page contient le parcours.',
    );
    this.#render();
  }

  /** Écrit l’adresse, et retient. */
  #keep(parcours: Parcours): void {
    const fragment = formatParcours(parcours);
    history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname);
    this.#retain(parcours);
  }

  #render(): void {
    const { etapes } = this.#parcours;
    for (const [nom, montre] of [
      ['vide', etapes.length === 0],
      ['plein', etapes.length > 0],
      ['code', false],
    ] as const)
      for (const place of this.querySelectorAll<HTMLElement>(`[data-${nom}]`)) place.hidden = !montre;
    const connues = new Set(etapes.map(({ offre }) => offre));
    const reste = this.#gardees.filter((id) => !connues.has(id)).length;
    setTexte(this, 'ajouter', reste > 0 ? `Ajouter ce que vous avez gardé (${reste})` : '');
    this.#feuille?.show(this.#parcours);
  }

  #edit(cible: EventTarget | null): void {
    clearTimeout(this.#attente);
    const change = this.#feuille?.read(cible);
    if (!change) return;
    const etapes = this.#parcours.etapes.map((etape) => (etape === change.avant ? change.apres : etape));
    this.#keep({ ...this.#parcours, etapes });
    const alerte = (cible as Element).closest('[data-id]')?.querySelector<HTMLElement>('[data-alerte]');
    if (alerte && !alerte.hidden) announce(alerte.textContent ?? '');
  }

  async #act(cible: EventTarget | null): Promise<void> {
    const bouton = cible instanceof Element ? cible.closest<HTMLElement>('[data-action]') : null;
    const action = bouton?.dataset['action'];
    const id = bouton?.closest<HTMLElement>('[data-id]')?.dataset['id'];
    if (action === undefined) return;
    if (id !== undefined) this.#move(id, action);
    else if (action === 'effacer') this.#clear(PARCOURS_VIDE, 'Tout est effacé.');
    else if (!this.#feuille) return;
    else if (action === 'ordonner') {
      this.#keep(this.#feuille.propose(this.#parcours));
      announce('L’ordre et les dates sont refaits.');
    } else await this.#feuille.send(action, this.#parcours);
  }

  #move(id: string, action: string): void {
    const { etapes } = this.#parcours;
    const { offres, mot } = moveOffre(
      etapes.map(({ offre }) => offre),
      id,
      action,
    );
    const rangees = offres.flatMap((offre) => etapes.find((etape) => etape.offre === offre) ?? []);
    const parcours = { ...this.#parcours, etapes: rangees };
    if (action === 'retirer') this.#clear(parcours, 'Étape enlevée.');
    else {
      this.#keep(parcours);
      announce(mot);
      this.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] [data-action="${action}"]`)?.focus();
    }
  }

  /** Efface tout ou une étape, et propose d’y revenir. */
  #clear(parcours: Parcours, fait: string): void {
    const avant = this.#parcours;
    this.#keep(parcours);
    this.#offerAnnulation?.(fait, () => this.#keep(avant));
    this.querySelector<HTMLElement>('[data-titre]')?.focus();
  }
}

customElements.define('mon-parcours', MonParcours);
