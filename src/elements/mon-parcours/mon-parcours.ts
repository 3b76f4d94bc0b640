import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { describeLectureDuParcours } from '@/domain/parcours/describe-lecture.ts';
import { formatParcours, parseParcours } from '@/domain/parcours/fragment.ts';
import { type Etape, PARCOURS_VIDE, type Parcours } from '@/domain/parcours/parcours.ts';
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
import { sendParcours, setEnvois } from './envois.ts';
import { readReglages } from './reglages.ts';
import { listSituees, type Situee, showEtapes } from './show-etapes.ts';

const DELAI_MS = 400;

/**
 * Des étapes datées : l’adresse de la page les porte, l’onglet s’en souvient, rien ne part. Le conseiller les règle, la
 * personne coche ce qui est fait.
 */
class MonParcours extends ElementGarde {
  #parcours: Parcours = PARCOURS_VIDE;
  #situees: readonly Situee[] = [];
  #offres: readonly OffreEnBref[] = [];
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
    if (etapes.length + venues.length > 0) this.#offres = await loadOffres(this.dataset['offres'] ?? '');
    const lus = { etabli_le, etapes };
    if (venues.length === 0) this.#retain(lus);
    else {
      const { addOffres } = await import('./propose.ts');
      this.#keep(addOffres(this, venues, this.#offres, lus));
    }
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
    this.#situees = listSituees(this.#parcours, this.#offres);
    for (const [nom, montre] of [
      ['vide', etapes.length === 0],
      ['plein', etapes.length > 0],
      ['code', false],
    ] as const)
      for (const place of this.querySelectorAll<HTMLElement>(`[data-${nom}]`)) place.hidden = !montre;
    const connues = new Set(etapes.map(({ offre }) => offre));
    const reste = this.#gardees.filter((id) => !connues.has(id)).length;
    setTexte(this, 'ajouter', reste > 0 ? `Ajouter ce que vous avez gardé (${reste})` : '');
    showEtapes(this, this.#parcours, this.#situees);
    setEnvois(this, this.#parcours, this.#situees);
  }

  #edit(cible: EventTarget | null): void {
    clearTimeout(this.#attente);
    const ligne = cible instanceof Element ? cible.closest<HTMLElement>('[data-id]') : null;
    const situee = this.#situees.find(({ choisie }) => choisie.id === ligne?.dataset['id']);
    if (!cible || !ligne || !situee) return;
    const { etape, offre } = situee;
    this.#set(etape, readReglages(ligne, etape, offre, cible));
    const alerte = ligne.querySelector<HTMLElement>('[data-alerte]');
    if (alerte && !alerte.hidden) announce(alerte.textContent ?? '');
  }

  #set(avant: Etape, apres: Etape): void {
    const etapes = this.#parcours.etapes.map((etape) => (etape === avant ? apres : etape));
    this.#keep({ ...this.#parcours, etapes });
  }

  async #act(cible: EventTarget | null): Promise<void> {
    const bouton = cible instanceof Element ? cible.closest<HTMLElement>('[data-action]') : null;
    const action = bouton?.dataset['action'];
    const id = bouton?.closest<HTMLElement>('[data-id]')?.dataset['id'];
    if (action === undefined) return;
    if (id !== undefined) this.#move(id, action);
    else if (action === 'effacer') this.#clear(PARCOURS_VIDE, 'Tout est effacé.');
    else if (action === 'ordonner') {
      const { sortParcours } = await import('./propose.ts');
      this.#keep(sortParcours(this, this.#offres, this.#parcours));
      announce('L’ordre et les dates sont refaits.');
    } else await sendParcours(this, action, this.#parcours, this.#situees);
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
