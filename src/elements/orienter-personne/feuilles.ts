import type { Prescription } from '@/domain/demarche/to-prescriptions.ts';
import type { OffreEvaluee } from '@/domain/eligibilite/group-evaluees.ts';
import type { Reponses } from '@/domain/eligibilite/reponses.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import type { Ecrits } from '@/domain/orientation/champs.ts';
import { formatCourriel } from '@/domain/orientation/format-courriel.ts';
import { type Destination, groupParStructure } from '@/domain/orientation/group-par-structure.ts';
import type { Reponse, Retour } from '@/domain/orientation/retour.ts';
import { toInitiales } from '@/domain/orientation/to-initiales.ts';
import { toMailto } from '@/domain/text/to-mailto.ts';
import { setTexte } from '../shared/fill.ts';
import { cloneModele } from '../shared/modeles.ts';
import { today } from '../shared/today.ts';
import { fillCoupon, toLienDeRetour } from './coupon.ts';
import { layOut } from './lay-out.ts';
import { renderFeuille } from './render-feuille.ts';

/** Ce qui fait des feuilles. */
interface Demande {
  readonly choisies: readonly OffreEvaluee<OffreEnBref>[];
  readonly reponses: Reponses;
  readonly ecrits: Ecrits;
  readonly prescriptions: Readonly<Record<string, Prescription>>;
  /** La réponse déjà reçue. */
  readonly findReponse: (retour: Retour) => Reponse | undefined;
}

/** Une structure, ce qui lui est demandé, et le retour que l’on en attend. */
interface Envoi extends Destination<OffreEnBref> {
  readonly retour: Retour & { readonly du: string };
}

function listEnvois({ choisies, ecrits, prescriptions }: Demande): readonly Envoi[] {
  const initiales = toInitiales(ecrits.personne ?? '');
  return groupParStructure(choisies, prescriptions).map((destination) => ({
    ...destination,
    retour: { offres: destination.choisies.map(({ offre }) => offre.id), initiales, du: today() },
  }));
}

/** Les feuilles, une par structure, et ce qui les envoie. */
export class Feuilles {
  readonly #racine: HTMLElement;
  readonly #place: HTMLElement;
  readonly #lignes: HTMLElement;
  #envois: readonly Envoi[] = [];

  constructor(racine: HTMLElement) {
    this.#racine = racine;
    this.#place = racine.querySelector('[data-feuilles]') ?? racine;
    this.#lignes = racine.querySelector('[data-envois]') ?? racine;
  }

  /** Ce que l’on attend de chaque structure. */
  get retours(): readonly Retour[] {
    return this.#envois.map(({ retour }) => retour);
  }

  clear(): void {
    this.#envois = [];
    this.#place.replaceChildren();
    this.#lignes.replaceChildren();
  }

  write(demande: Demande): void {
    const horsPapier = [...this.#place.children].map((feuille) => feuille.hasAttribute('data-hors-papier'));
    this.#envois = listEnvois(demande);
    this.#place.replaceChildren();
    this.#envois.forEach((envoi, rang) => {
      const feuille = document.createElement('article');
      feuille.setAttribute('aria-label', `Fiche pour ${envoi.structure}`);
      feuille.toggleAttribute('data-hors-papier', horsPapier[rang] === true);
      this.#place.append(feuille);
      this.#writeUne(feuille, envoi, demande);
    });
    this.#writeLignes();
    this.#warn(demande.choisies);
  }

  #writeUne(feuille: HTMLElement, envoi: Envoi, demande: Demande): void {
    const blocs = renderFeuille(this.#racine, envoi, demande);
    const { retour } = envoi;
    const reponse = demande.findReponse(retour);
    const offres = envoi.choisies.map(({ offre }) => offre);
    fillCoupon(this.#racine, blocs, { ...retour, ...(reponse && { reponse }) }, offres, demande.ecrits);
    layOut(this.#racine, feuille, blocs, { initiales: retour.initiales, jour: retour.du });
  }

  /** Ne laisse sur le papier que la feuille de la ligne où l’on appuie ; faux quand on appuie ailleurs. */
  choose(cible: EventTarget | null): boolean {
    const bouton = cible instanceof Element ? cible.closest('[data-imprimer-une]') : null;
    const ligne = bouton?.closest('li');
    if (!ligne) return false;
    this.#keepOnly([...this.#lignes.children].indexOf(ligne));
    return true;
  }

  chooseAll(): void {
    this.#keepOnly(undefined);
  }

  #keepOnly(rang: number | undefined): void {
    [...this.#place.children].forEach((feuille, i) => {
      feuille.toggleAttribute('data-hors-papier', rang !== undefined && i !== rang);
    });
  }

  /** Un envoi par structure : le brouillon ne dit rien de la personne, elle est sur la fiche jointe. */
  #writeLignes(): void {
    // Récrites pendant qu’on y est, les lignes perdraient le focus.
    const avant = [...this.#lignes.children] as HTMLElement[];
    const lignes = this.#envois.map(({ structure, destinataire, retour }, rang) => {
      const ligne = avant[rang] ?? cloneModele(this.#racine, 'envoi').querySelector<HTMLElement>('li');
      const lien = ligne?.querySelector<HTMLAnchorElement>('[data-courriel]');
      if (lien) lien.href = toMailto(formatCourriel(destinataire, toLienDeRetour(this.#racine, retour)));
      if (ligne) setTexte(ligne, 'structure', structure);
      return ligne;
    });
    if (lignes.length !== avant.length)
      this.#lignes.replaceChildren(...lignes.filter((ligne) => ligne !== null));
  }

  /** Une offre « non » peut se demander quand même : il faut seulement le savoir. */
  #warn(choisies: Demande['choisies']): void {
    const refusees = choisies.filter(({ evaluation }) => evaluation.verdict === 'non');
    const noms = refusees.map(({ offre }) => `«\u00a0${offre.nom}\u00a0»`).join(', ');
    setTexte(
      this.#racine,
      'refus',
      noms &&
        `Attention\u00a0: d’après ce que vous avez dit, cette personne ne remplit pas les conditions de ${noms}. La fiche dit pourquoi. Vérifiez avant de l’envoyer.`,
    );
  }
}
