import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import type { Etape, Parcours } from '@/domain/parcours/parcours.ts';
import { announce } from '../shared/announce.ts';
import { setTexte } from '../shared/fill.ts';
import { sendParcours, setEnvois } from './envois.ts';
import { addOffres, sortParcours } from './propose.ts';
import { readReglages } from './reglages.ts';
import { listSituees, type Situee, showEtapes } from './show-etapes.ts';

/** Une étape avant et après ce que l’on vient d’y régler. */
interface Changement {
  readonly avant: Etape;
  readonly apres: Etape;
}

/** Les étapes telles que la page les montre, les règle et les envoie. */
export class Feuille {
  readonly #racine: HTMLElement;
  readonly #offres: readonly OffreEnBref[];
  #situees: readonly Situee[] = [];

  constructor(racine: HTMLElement, offres: readonly OffreEnBref[]) {
    this.#racine = racine;
    this.#offres = offres;
  }

  show(parcours: Parcours): void {
    this.#situees = listSituees(parcours, this.#offres);
    showEtapes(this.#racine, parcours, this.#situees);
    setEnvois(this.#racine, parcours, this.#situees);
  }

  /** Ce que dit l’étape où l’on vient d’écrire ; undefined ailleurs. */
  read(cible: EventTarget | null): Changement | undefined {
    const ligne = cible instanceof Element ? cible.closest<HTMLElement>('[data-id]') : null;
    const situee = this.#situees.find(({ choisie }) => choisie.id === ligne?.dataset['id']);
    if (!cible || !ligne || !situee) return undefined;
    const { etape, offre } = situee;
    return { avant: etape, apres: readReglages(ligne, etape, offre, cible) };
  }

  /** Ajoute des offres à la suite ; sans elles, refait l’ordre et les dates. */
  propose(parcours: Parcours, ids?: readonly string[]): Parcours {
    return ids
      ? addOffres(this.#racine, ids, this.#offres, parcours)
      : sortParcours(this.#racine, this.#offres, parcours);
  }

  /** Fait ce qu’un bouton demande, et dit ce qui s’est passé. */
  async send(action: string, parcours: Parcours): Promise<void> {
    const mot = await sendParcours(this.#racine, action, parcours, this.#situees).catch(
      () => 'Cela n’a pas marché. Copiez l’adresse de la page, en haut de l’écran.',
    );
    setTexte(this.#racine, 'mot-envoi', mot);
    announce(mot);
  }
}
