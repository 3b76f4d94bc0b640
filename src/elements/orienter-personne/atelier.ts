import { countCachees } from '@/domain/eligibilite/count-cachees.ts';
import { evaluateOffres } from '@/domain/eligibilite/group-evaluees.ts';
import { AUCUNE_REPONSE, formatReponses, parseReponses } from '@/domain/eligibilite/reponses.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { createAnnulation, type ProposerAnnulation } from '../shared/create-annulation.ts';
import { findAgeFautif, readForm, writeForm } from '../shared/form-situation.ts';
import type { Garde } from '../shared/garde.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { readSituation, writeSituation } from '../shared/situation-du-visiteur.ts';
import { today } from '../shared/today.ts';
import { Fiche } from './fiche.ts';
import { Tableau } from './tableau.ts';

/** De la personne à sa fiche. La situation vit dans l’onglet ; le reste, dans la page seulement. */
export class Atelier {
  readonly #offres: Promise<readonly OffreEnBref[]>;
  readonly #form: HTMLFormElement | null;
  readonly #tableau: Tableau;
  readonly #fiche: Fiche;
  readonly #offerAnnulation: ProposerAnnulation;

  constructor(racine: HTMLElement, garde: Garde) {
    this.#offres = loadOffres(racine.dataset['offres'] ?? '');
    this.#form = racine.querySelector('form.situation');
    const read = () => ({
      choisies: this.#tableau.choisies,
      reponses: this.#form ? readForm(this.#form) : AUCUNE_REPONSE,
    });
    this.#fiche = new Fiche(racine, read, () => this.#tableau.focus(), garde);
    this.#tableau = new Tableau(racine, {
      onChoix: () => this.#fiche.update(),
      onFaire: () => this.#fiche.open(),
      garde,
    });
    this.#offerAnnulation = createAnnulation(racine.querySelector('[data-annuler]'), garde);
    garde.listen(this.#form, 'change', () => this.#update());
    garde.listen(this.#form, 'reset', () => this.#reset());
  }

  /** Reprend ce que l’onglet sait de la personne ; sans les offres, c’est la panne. */
  async open(touches: ReadonlySet<EventTarget>): Promise<void> {
    const dites = this.#fill(touches);
    await this.#offres;
    if (dites !== '') await this.#show();
  }

  /** Accorde la page à ce que l’onglet a retenu pendant qu’elle n’était pas là. */
  async resume(): Promise<void> {
    const avant = this.#form && formatReponses(readForm(this.#form));
    const dites = this.#fill(new Set());
    if (dites === '') this.#clear();
    else if (dites !== avant) await this.#show();
  }

  /**
   * Remplit le formulaire de ce que l’onglet a retenu, sauf les champs touchés ; rend ce qu’il dit alors. Un navigateur qui
   * n’en a restauré que la moitié changerait les verdicts sans le dire.
   */
  #fill(touches: ReadonlySet<EventTarget>): string {
    if (!this.#form) return '';
    writeForm(this.#form, parseReponses(new URLSearchParams(readSituation())), touches);
    const dites = formatReponses(readForm(this.#form));
    if (touches.size > 0) writeSituation(dites);
    return dites;
  }

  async #update(): Promise<void> {
    if (!this.#form) return;
    writeSituation(formatReponses(readForm(this.#form)));
    await this.#show();
  }

  /** Répond à la situation envoyée, et mène au tableau. */
  async answer(form: EventTarget | null): Promise<void> {
    if (form !== this.#form) return;
    await this.#update();
    const fautif = this.#form && findAgeFautif(this.#form);
    if (fautif) fautif.focus();
    else this.#tableau.focus();
  }

  #reset(): void {
    const form = this.#form;
    if (!form) return;
    const reponses = readForm(form);
    const gardes = [this.#tableau.keep(), this.#fiche.keep()];
    writeSituation('');
    writeForm(form, AUCUNE_REPONSE);
    this.#clear();
    this.#offerAnnulation('Tout est effacé.', () => {
      writeForm(form, reponses);
      for (const restore of gardes) restore();
      return this.#update();
    });
  }

  #clear(): void {
    this.#tableau.clear();
    this.#fiche.clear();
  }

  async #show(): Promise<void> {
    const offres = await this.#offres;
    if (!this.#form || offres.length === 0) return;
    // Une valeur refusée ne décide de rien : pas de verdict sans elle, ni d’après celle d’avant.
    if (findAgeFautif(this.#form)) {
      this.#tableau.hide();
      this.#fiche.close();
      return;
    }
    const { besoin, situation } = readForm(this.#form);
    const possibles = evaluateOffres(offres, situation, today());
    const utiles = possibles.filter(({ offre }) => besoin === undefined || offre.besoins.includes(besoin));
    this.#tableau.show(utiles, countCachees(possibles, utiles));
    await this.#fiche.update();
  }
}
