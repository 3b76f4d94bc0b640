import type { Prescription } from '@/domain/demarche/to-prescriptions.ts';
import type { OffreEvaluee } from '@/domain/eligibilite/group-evaluees.ts';
import type { Reponses } from '@/domain/eligibilite/reponses.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import type { Ecrits } from '@/domain/orientation/champs.ts';
import { createLecteurUnique } from '../shared/create-lecteur-unique.ts';
import type { Garde } from '../shared/garde.ts';
import { readChamps, writeChamps } from './champs-ecrits.ts';
import { Feuilles } from './feuilles.ts';
import type { Memoire } from './memoire.ts';
import { Retours } from './retours.ts';
import type { Vous } from './vous.ts';

/** Ce que la page sait, au moment où on le lui demande. */
interface Etat {
  readonly choisies: readonly OffreEvaluee<OffreEnBref>[];
  readonly reponses: Reponses;
}

interface Autour {
  readonly vous: Vous;
  readonly read: () => Etat;
  readonly onRetour: () => unknown;
  readonly onSuivante: () => unknown;
  /** Ce qui est écrit ou ouvert a changé. */
  readonly onEcrit: () => unknown;
  readonly garde: Garde;
}

type Prescriptions = Readonly<Record<string, Prescription>>;

const loadPrescriptions = createLecteurUnique((reponse) => reponse.json() as Promise<Prescriptions>);

/** Ce que le professionnel écrit pour les fiches d’orientation, et quand elles se montrent et s’impriment. */
export class Fiche {
  readonly #racine: HTMLElement;
  readonly #bloc: HTMLElement;
  readonly #autour: Autour;
  readonly #feuilles: Feuilles;
  readonly #retours: Retours;
  #prescriptions: Prescriptions = {};

  constructor(racine: HTMLElement, autour: Autour) {
    this.#racine = racine;
    this.#autour = autour;
    this.#bloc = racine.querySelector<HTMLElement>('[data-orientation]') ?? racine;
    this.#feuilles = new Feuilles(racine);
    const { garde, onRetour, onSuivante, onEcrit } = autour;
    const follow = () => {
      this.#write();
      return onEcrit();
    };
    this.#retours = new Retours(this.#bloc, {
      find: ({ offres }) =>
        this.#feuilles.retours.find((une) => une.offres.some((id) => offres.includes(id))),
      onLu: follow,
      garde,
    });
    garde.listen(this.#bloc, 'input', follow);
    garde.listen(window, 'beforeprint', () => this.#write());
    garde.listen(window, 'afterprint', () => this.#feuilles.chooseAll());
    garde.listen(this.#find('[data-imprimer]'), 'click', () => this.#print());
    garde.listen(
      this.#find('[data-envois]'),
      'click',
      (e) => this.#feuilles.choose(e.target) && this.#print(),
    );
    garde.listen(this.#find('[data-retour]'), 'click', onRetour);
    garde.listen(this.#find('[data-suivante]'), 'click', onSuivante);
  }

  async open(): Promise<void> {
    await this.#fill();
    this.#find('[data-titre]')?.focus();
    this.#autour.onEcrit();
  }

  /** Une fiche ouverte suit la personne et les choix ; sans offre choisie elle se ferme, et garde ce qu’on y a écrit. */
  async update(): Promise<void> {
    if (!this.#bloc.hidden) await this.#fill();
  }

  /** Ouverte, la fiche est la seule chose qui va sur le papier. */
  #show(ouverte: boolean): void {
    this.#bloc.hidden = !ouverte;
    document.body.toggleAttribute('data-fiche-ouverte', ouverte);
  }

  /** Se ferme, et n’écrit rien, quand aucune offre n’est choisie. */
  async #fill(): Promise<void> {
    // Sans elles, la fiche garde l’essentiel : les conditions, les papiers, qui appeler.
    this.#prescriptions = await loadPrescriptions(this.#racine.dataset['prescriptions'] ?? '').catch(
      (): Prescriptions => ({}),
    );
    this.#show(this.#autour.read().choisies.length > 0);
    this.#write();
  }

  /** Plus rien de la personne ne reste dans la page. */
  clear(): void {
    writeChamps(this.#bloc, {});
    this.#retours.clear();
    this.#feuilles.clear();
    this.close();
  }

  /** Ferme la fiche ; ce qu’on y a écrit reste. */
  close(): void {
    this.#show(false);
  }

  /** Ce que l’onglet en retient. */
  get memoire(): Omit<Memoire, 'choisies'> {
    return { ecrits: readChamps(this.#bloc).ecrits, ouverte: !this.#bloc.hidden, retours: this.#retours.lus };
  }

  /** Remet ce que l’onglet a retenu, hors des champs touchés. */
  async restore({ ecrits, ouverte, retours }: Memoire, touches: ReadonlySet<EventTarget>): Promise<void> {
    writeChamps(this.#bloc, ecrits, touches);
    this.#retours.restore(retours);
    if (ouverte) await this.#fill();
  }

  /** Recopie ce qu’un autre outil sait là où rien n’est encore écrit. */
  propose(ecrits: Ecrits): void {
    const { ecrits: actuels, refuses } = readChamps(this.#bloc);
    const dits = Object.entries(actuels).filter(([, valeur]) => valeur !== '');
    writeChamps(this.#bloc, { ...ecrits, ...Object.fromEntries(dits) }, new Set(refuses));
    this.#write();
    this.#autour.onEcrit();
  }

  /** Imprime les feuilles, ou mène au champ qui l’empêche : son message dit quoi faire. */
  #print(): void {
    const refuse = readChamps(this.#bloc).refuses[0] ?? this.#autour.vous.refuse;
    if (refuse) refuse.focus();
    else print();
  }

  /** Refait les feuilles ouvertes. */
  #write(): void {
    if (this.#bloc.hidden) return;
    const { ecrits } = readChamps(this.#bloc);
    this.#feuilles.write({
      ...this.#autour.read(),
      ecrits: { ...this.#autour.vous.ecrits, ...ecrits },
      prescriptions: this.#prescriptions,
      findReponse: (retour) => this.#retours.find(retour),
    });
  }

  #find<T extends HTMLElement>(selecteur: string): T | null {
    return this.#bloc.querySelector<T>(selecteur);
  }
}
