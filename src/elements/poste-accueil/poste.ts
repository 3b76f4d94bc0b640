import { type ReponseDAccueil, selectReponse } from '@/domain/accueil/select-reponse.ts';
import { findQuestion } from '@/domain/eligibilite/find-question.ts';
import { evaluateOffres } from '@/domain/eligibilite/group-evaluees.ts';
import {
  AUCUNE_REPONSE,
  formatReponses,
  parseReponses,
  type Reponses,
} from '@/domain/eligibilite/reponses.ts';
import type { Sujet } from '@/domain/eligibilite/situation.ts';
import { getForme, type SujetDeQuestion, sujets } from '@/domain/eligibilite/sujets.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { announceContact, type ContactTraite } from '../shared/contact-traite.ts';
import { createAnnulation, type ProposerAnnulation } from '../shared/create-annulation.ts';
import { findAgeFautif, readForm, writeForm } from '../shared/form-situation.ts';
import type { Garde } from '../shared/garde.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { readSituation, writeSituation } from '../shared/situation-du-visiteur.ts';
import { today } from '../shared/today.ts';
import { Etapes } from './etapes.ts';
import { ReponseLue } from './reponse-lue.ts';

const MAX_QUESTIONS = 2;
/** La santé et l’argent ne se demandent pas au téléphone. */
const TUS = sujets.filter((sujet) => getForme(sujet).sensible);

type Reponse = ReponseDAccueil<OffreEnBref>;

/** D’un appel à sa réponse. Ce qui est dit vit dans l’onglet ; rien n’en part. */
export class Poste {
  readonly #racine: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #etapes: Etapes;
  readonly #lue: ReponseLue;
  readonly #offres: Promise<readonly OffreEnBref[]>;
  readonly #offerAnnulation: ProposerAnnulation;
  #posees: readonly Sujet[] = [];
  #passees: readonly Sujet[] = [];
  #tour = 0;
  #reponse: Reponse | undefined;

  constructor(racine: HTMLElement, garde: Garde) {
    const form = racine.querySelector('form');
    if (!form) throw new Error('Le poste d’accueil n’a pas de formulaire.');
    this.#racine = racine;
    this.#form = form;
    this.#offres = loadOffres(racine.dataset['offres'] ?? '');
    this.#lue = new ReponseLue(racine, garde);
    this.#etapes = new Etapes(
      form,
      () => this.#lue.focus(),
      () => this.#update(),
      garde,
    );
    this.#offerAnnulation = createAnnulation(racine.querySelector('[data-annuler]'), garde);
    garde.listen(form, 'change', () => this.#update());
    garde.listen(form, 'commune-choisie', () => this.advance());
    garde.listen(form, 'reset', () => this.#reset());
  }

  /** Reprend ce que l’onglet sait, hors des champs touchés ; sans les offres, c’est la panne. */
  async resume(touches: ReadonlySet<EventTarget> = new Set()): Promise<void> {
    writeForm(this.#form, parseReponses(new URLSearchParams(readSituation())), touches);
    await this.#offres;
    await this.#update();
  }

  /** Passe à la question suivante ; celle que l’on laisse vide ne sera plus posée. */
  async advance(): Promise<void> {
    const { active } = this.#etapes;
    const laissee = this.#posees.find((sujet) => sujet === active);
    if (laissee) this.#passees = [...this.#passees, laissee];
    await this.#update();
    const fautif = findAgeFautif(this.#form);
    if (fautif) fautif.focus();
    else this.#etapes.advance();
  }

  async #update(): Promise<void> {
    this.#tour += 1;
    const tour = this.#tour;
    const reponses = readForm(this.#form);
    const dit = formatReponses(reponses);
    writeSituation(dit);
    const offres = await this.#offres;
    // Une réponse plus récente a pris la suite.
    if (tour !== this.#tour) return;
    const { besoin, situation } = reponses;
    const evaluees = evaluateOffres(offres, situation, today()).filter(
      ({ offre }) => besoin === undefined || offre.besoins.includes(besoin),
    );
    this.#posees = this.#listPosees(reponses, (dejaPosees) =>
      findQuestion(evaluees, { ...reponses, passees: [...TUS, ...dejaPosees, 'commune'] }, today()),
    );
    this.#etapes.show(this.#posees);
    // Une valeur refusée ne décide de rien.
    const vide = dit === '' || findAgeFautif(this.#form) !== undefined;
    this.#reponse = vide ? undefined : selectReponse(evaluees);
    this.#lue.show(this.#reponse);
  }

  /** Ce qui est déjà répondu reste à l’écran ; une question de plus, tant qu’il en reste à poser. */
  #listPosees(
    { besoin, situation }: Reponses,
    find: (posees: readonly Sujet[]) => Sujet | undefined,
  ): readonly Sujet[] {
    const isRepondue = (sujet: SujetDeQuestion) =>
      sujet !== 'besoin' && sujet !== 'commune' && situation[sujet] !== undefined;
    this.#passees = this.#passees.filter((sujet) => !isRepondue(sujet));
    const repondues = sujets.filter((sujet): sujet is Sujet => isRepondue(sujet));
    const connues = [
      ...this.#posees.filter((sujet) => isRepondue(sujet) || this.#passees.includes(sujet)),
      ...repondues.filter((sujet) => !this.#posees.includes(sujet)),
    ];
    if (besoin === undefined || connues.length >= MAX_QUESTIONS) return connues;
    return [...connues, ...[find(connues)].flatMap((sujet) => sujet ?? [])];
  }

  #reset(): void {
    const reponses = readForm(this.#form);
    const passees = this.#passees;
    const dit = formatReponses(reponses) !== '';
    const contact: ContactTraite = {
      commune: reponses.situation.commune,
      besoin: reponses.besoin,
      oriente_vers: this.#reponse?.principale?.offre.id,
      sans_reponse: this.#reponse?.principale === undefined,
    };
    this.#start(AUCUNE_REPONSE, []);
    this.#etapes.focus('commune');
    // Personne n’avait rien dit : il n’y a ni contact à compter, ni rien à reprendre.
    if (!dit) return;
    announceContact(this.#racine, 'contact-traite', contact);
    this.#offerAnnulation('Personne suivante\u00a0: tout est effacé.', () => {
      announceContact(this.#racine, 'contact-repris', contact);
      this.#start(reponses, passees);
      return this.#update();
    });
  }

  #start(reponses: Reponses, passees: readonly Sujet[]): void {
    this.#tour += 1;
    this.#posees = [];
    this.#passees = passees;
    this.#reponse = undefined;
    writeForm(this.#form, reponses);
    writeSituation(formatReponses(reponses));
    this.#etapes.show([]);
    this.#lue.show(undefined);
  }
}
