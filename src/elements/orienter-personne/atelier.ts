import { evaluateOffres } from '@/domain/eligibilite/group-evaluees.ts';
import { AUCUNE_REPONSE, formatReponses, parseReponses } from '@/domain/eligibilite/reponses.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { findOffresChoisies } from '@/domain/selection/find-offres-choisies.ts';
import { listIdentifiants } from '@/domain/selection/selection.ts';
import { createAnnulation, type ProposerAnnulation } from '../shared/create-annulation.ts';
import { findAgeFautif, readForm, writeForm } from '../shared/form-situation.ts';
import { readFragment } from '../shared/fragment.ts';
import type { Garde } from '../shared/garde.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { loadStyle } from '../shared/load-style.ts';
import { forgetDiagnostic, readResumeDiagnostic } from '../shared/resume-diagnostic.ts';
import { readSituation, writeSituation } from '../shared/situation-du-visiteur.ts';
import { today } from '../shared/today.ts';
import style from './etabli.css?url';
import { Fiche } from './fiche.ts';
import { keepMemoire, MEMOIRE_VIDE, type Memoire, readMemoire, toCle } from './memoire.ts';
import { readBouts } from './read-bouts.ts';
import { Tableau } from './tableau.ts';
import { Vous } from './vous.ts';

const RIEN_DE_TOUCHE: ReadonlySet<EventTarget> = new Set();

/** De la personne à sa fiche. Tout vit dans l’onglet : recharger ou revenir n’y perd rien. */
export class Atelier {
  readonly #territoire: string;
  readonly #cle: string;
  readonly #offres: Promise<readonly OffreEnBref[]>;
  readonly #style = loadStyle(style);
  readonly #form: HTMLFormElement | null;
  readonly #vous: Vous;
  readonly #tableau: Tableau;
  readonly #fiche: Fiche;
  readonly #offerAnnulation: ProposerAnnulation;

  constructor(racine: HTMLElement, garde: Garde) {
    this.#territoire = racine.dataset['territoire'] ?? '';
    this.#cle = toCle(this.#territoire);
    this.#offres = loadOffres(racine.dataset['offres'] ?? '');
    this.#form = racine.querySelector('form.situation');
    const keep = () => this.#keep();
    this.#vous = new Vous(racine, () => this.#followVous(), garde);
    this.#fiche = new Fiche(racine, {
      vous: this.#vous,
      read: () => ({
        choisies: this.#tableau.choisies,
        reponses: this.#form ? readForm(this.#form) : AUCUNE_REPONSE,
      }),
      onRetour: () => this.#tableau.focus(),
      onSuivante: () => this.#form?.reset(),
      onEcrit: keep,
      garde,
    });
    this.#tableau = new Tableau(racine, {
      onChoix: () => {
        keep();
        return this.#fiche.update();
      },
      onFaire: () => this.#fiche.open(),
      getOrganisme: () => this.#vous.organisme,
      garde,
    });
    this.#offerAnnulation = createAnnulation(racine.querySelector('[data-annuler]'), garde);
    const trajet = racine.querySelector('mon-trajet');
    garde.listen(trajet, 'commune-choisie', () => trajet && this.#fiche.propose(readBouts(trajet)));
    garde.listen(this.#form, 'change', () => this.#update());
    garde.listen(this.#form, 'reset', () => this.#empty());
  }

  /** Reprend ce que l’onglet sait ; sans les offres, c’est la panne. */
  async open(touches: ReadonlySet<EventTarget>): Promise<void> {
    this.#vous.fill(touches);
    const memoire = readMemoire(this.#cle);
    const venues = listIdentifiants((readFragment().get('offres') ?? '').split(','));
    this.#tableau.choose([...memoire.choisies, ...(await this.#find(venues))]);
    const dites = this.#fill(touches);
    if (dites !== '' || venues.length > 0 || memoire.choisies.length > 0) await this.#show();
    await this.#fiche.restore(memoire, touches);
    this.#fiche.propose({ diagnostic: readResumeDiagnostic(this.#territoire) });
  }

  /** Un lien venu d’une fiche peut porter un ancien nom de l’offre. */
  async #find(ids: readonly string[]): Promise<readonly string[]> {
    return findOffresChoisies(ids, await this.#offres).flatMap(({ offre }) => offre?.id ?? []);
  }

  /** Accorde la page à ce que l’onglet a retenu pendant qu’elle n’était pas là. */
  async resume(): Promise<void> {
    this.#vous.fill(RIEN_DE_TOUCHE);
    const avant = this.#form && formatReponses(readForm(this.#form));
    const dites = this.#fill(RIEN_DE_TOUCHE);
    const memoire = readMemoire(this.#cle);
    if (dites === '' && memoire.choisies.length === 0) this.#clear();
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

  async #followVous(): Promise<void> {
    this.#tableau.refresh();
    await this.#fiche.update();
  }

  /** Répond à la situation envoyée, et mène au tableau. */
  async answer(form: EventTarget | null): Promise<void> {
    if (form !== this.#form) return;
    await this.#update();
    const fautif = this.#form && findAgeFautif(this.#form);
    if (fautif) fautif.focus();
    else this.#tableau.focus();
  }

  get #memoire(): Memoire {
    return { ...this.#fiche.memoire, choisies: this.#tableau.choisies.map(({ offre }) => offre.id) };
  }

  #keep(): void {
    keepMemoire(this.#cle, this.#memoire);
  }

  /** La personne suivante : rien ne reste de celle-ci ; le professionnel, lui, demeure. */
  #empty(): void {
    const form = this.#form;
    if (!form) return;
    const reponses = readForm(form);
    const memoire = this.#memoire;
    const restoreDiagnostic = forgetDiagnostic(this.#territoire);
    writeSituation('');
    writeForm(form, AUCUNE_REPONSE);
    this.#clear();
    form.querySelector<HTMLElement>('input:not([type="hidden"])')?.focus();
    this.#offerAnnulation('Tout ce qui concerne la personne est effacé.', async () => {
      restoreDiagnostic();
      writeForm(form, reponses);
      this.#tableau.choose(memoire.choisies);
      await this.#update();
      await this.#fiche.restore(memoire, RIEN_DE_TOUCHE);
      this.#keep();
    });
  }

  #clear(): void {
    this.#tableau.clear();
    this.#fiche.clear();
    keepMemoire(this.#cle, MEMOIRE_VIDE);
  }

  async #show(): Promise<void> {
    const offres = await this.#offres;
    // Sans elle, une feuille se mesurerait autrement qu’elle ne s’imprime.
    await this.#style;
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
    this.#tableau.show(possibles, utiles);
    await this.#fiche.update();
  }
}
