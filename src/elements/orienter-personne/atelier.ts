import { evaluateOffres } from '@/domain/eligibilite/group-evaluees.ts';
import { AUCUNE_REPONSE, formatReponses, parseReponses } from '@/domain/eligibilite/reponses.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { announce } from '../shared/announce.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { setPanne } from '../shared/set-panne.ts';
import { readSituation, writeSituation } from '../shared/situation-du-visiteur.ts';
import { today } from '../shared/today.ts';
import { Fiche } from './fiche.ts';
import { isAgeFautif, readForm, writeForm } from './form-situation.ts';
import { Tableau } from './tableau.ts';

/** De la personne à sa fiche. La situation vit dans l’onglet ; le reste, dans la page seulement. */
export class Atelier {
  readonly #racine: HTMLElement;
  readonly #form: HTMLFormElement | null;
  readonly #tableau: Tableau;
  readonly #fiche: Fiche;
  #offres: readonly OffreEnBref[] = [];

  constructor(racine: HTMLElement, signal: AbortSignal) {
    this.#racine = racine;
    this.#form = racine.querySelector('form.situation');
    const read = () => ({
      choisies: this.#tableau.choisies,
      reponses: this.#form ? readForm(this.#form) : AUCUNE_REPONSE,
    });
    this.#fiche = new Fiche(racine, read, () => this.#tableau.focus(), signal);
    this.#tableau = new Tableau(racine, {
      onChoix: () => void this.#fiche.update(),
      onFaire: () => void this.#fiche.open(),
      signal,
    });
    this.#form?.addEventListener('change', () => this.#update(), { signal });
    this.#form?.addEventListener('submit', () => this.#answer(), { signal });
    this.#form?.addEventListener('reset', () => this.#reset(), { signal });
  }

  /** Lit les offres et reprend ce que l’onglet sait de la personne. */
  async open(): Promise<void> {
    const offres = await loadOffres(this.#racine.dataset['offres'] ?? '').catch(() => undefined);
    setPanne(this.#racine, offres === undefined);
    if (!offres || !this.#form) return;
    this.#offres = offres;
    const retenue = readSituation();
    // Ce qui est déjà écrit, avant même que l’établi soit chargé, vaut mieux que ce qui a été retenu.
    if (formatReponses(readForm(this.#form)) !== '') this.#update();
    else if (retenue !== '') {
      writeForm(this.#form, parseReponses(new URLSearchParams(retenue)));
      this.#show();
    }
  }

  #update(): void {
    if (!this.#form) return;
    const erreur = this.#form.querySelector<HTMLElement>('[data-erreur-age]');
    if (erreur) erreur.hidden = !isAgeFautif(this.#form);
    writeSituation(formatReponses(readForm(this.#form)));
    this.#show();
  }

  #answer(): void {
    this.#update();
    this.#tableau.focus();
  }

  #reset(): void {
    writeSituation('');
    if (this.#form) writeForm(this.#form, AUCUNE_REPONSE);
    this.#tableau.hide();
    this.#fiche.clear();
    announce('Tout est effacé');
  }

  #show(): void {
    if (!this.#form || this.#offres.length === 0) return;
    const { besoin, situation } = readForm(this.#form);
    const utiles = this.#offres.filter(({ besoins }) => besoin === undefined || besoins.includes(besoin));
    this.#tableau.show(evaluateOffres(utiles, situation, today()));
    void this.#fiche.update();
  }
}
