import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { describeLectureDuParcours } from '@/domain/parcours/describe-lecture.ts';
import { formatParcours, parseParcours } from '@/domain/parcours/fragment.ts';
import { PARCOURS_VIDE, type Parcours } from '@/domain/parcours/parcours.ts';
import { parseSelection } from '@/domain/selection/fragment.ts';
import { announce } from '../shared/announce.ts';
import { createAnnulation, type ProposerAnnulation } from '../shared/create-annulation.ts';
import { setTexte } from '../shared/fill.ts';
import type { Garde } from '../shared/garde.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { moveOffre } from '../shared/move-offre.ts';
import { keepOnglet, readOnglet } from '../shared/onglet.ts';
import { getSelectionGardee } from '../shared/selection-gardee.ts';
import { Feuille } from './feuille.ts';

const DELAI_MS = 400;

/** Le parcours de cette page : lu dans son adresse, sinon dans l’onglet, gardé dans les deux à chaque geste. */
export class Suivi {
  readonly #racine: HTMLElement;
  readonly #cle: string;
  readonly #feuille: Feuille;
  readonly #offerAnnulation: ProposerAnnulation;
  #parcours: Parcours = PARCOURS_VIDE;
  #attente: ReturnType<typeof setTimeout> | undefined;

  constructor(racine: HTMLElement, cle: string, offres: readonly OffreEnBref[], garde: Garde) {
    this.#racine = racine;
    this.#cle = cle;
    this.#feuille = new Feuille(racine, offres);
    this.#offerAnnulation = createAnnulation(racine.querySelector('[data-annuler]'), garde);
    garde.listen(racine, 'click', ({ target }) => this.#act(target));
    garde.listen(racine, 'change', ({ target }) => this.#edit(target));
    const edit = garde.wrap((cible: EventTarget | null) => this.#edit(cible));
    garde.listen(racine, 'input', ({ target }) => {
      clearTimeout(this.#attente);
      this.#attente = setTimeout(() => edit(target), DELAI_MS);
    });
  }

  get #gardees(): readonly string[] {
    return getSelectionGardee(this.#racine.dataset['territoire'] ?? '').offres;
  }

  /** Lit l’adresse, sinon l’onglet ; une sélection s’ajoute à ce qui y est. */
  read(): void {
    const lu = parseParcours(location.hash);
    const { etabli_le, etapes } = lu.etapes.length > 0 ? lu : parseParcours(readOnglet(this.#cle));
    const venues = location.hash === '#selection' ? this.#gardees : parseSelection(location.hash).offres;
    setTexte(this.#racine, 'avis', describeLectureDuParcours(lu) ?? '');
    const lus = { etabli_le, etapes };
    if (venues.length === 0) this.#retain(lus);
    else this.#keep(this.#feuille.propose(lus, venues));
  }

  /** Retient le parcours dans l’onglet, et le montre. */
  #retain(parcours: Parcours): void {
    this.#parcours = parcours;
    setTexte(
      this.#racine,
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
      for (const place of this.#racine.querySelectorAll<HTMLElement>(`[data-${nom}]`)) place.hidden = !montre;
    const connues = new Set(etapes.map(({ offre }) => offre));
    const reste = this.#gardees.filter((id) => !connues.has(id)).length;
    setTexte(this.#racine, 'ajouter', reste > 0 ? `Ajouter ce que vous avez gardé (${reste})` : '');
    this.#feuille.show(this.#parcours);
  }

  #edit(cible: EventTarget | null): void {
    clearTimeout(this.#attente);
    const change = this.#feuille.read(cible);
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
      this.#focus(`[data-id="${CSS.escape(id)}"] [data-action="${action}"]`);
    }
  }

  /** Efface tout ou une étape, et propose d’y revenir. */
  #clear(parcours: Parcours, fait: string): void {
    const avant = this.#parcours;
    this.#keep(parcours);
    this.#offerAnnulation(fait, () => this.#keep(avant));
    this.#focus('[data-titre]');
  }

  #focus(selecteur: string): void {
    this.#racine.querySelector<HTMLElement>(selecteur)?.focus();
  }
}

/** Le suivi d’une page, ses offres lues. */
export const openSuivi = async (racine: HTMLElement, cle: string, garde: Garde): Promise<Suivi> =>
  new Suivi(racine, cle, await loadOffres(racine.dataset['offres'] ?? ''), garde);
