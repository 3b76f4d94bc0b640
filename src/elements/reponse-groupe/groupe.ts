import type { CommuneEnLigne } from '@/domain/commune/communes-en-ligne.ts';
import { formatCommune } from '@/domain/commune/format-commune.ts';
import { type Lieu, parseLieu } from '@/domain/commune/lieu.ts';
import { answerGroupe } from '@/domain/groupe/answer-groupe.ts';
import { describeGroupe } from '@/domain/groupe/describe-groupe.ts';
import { MAX_STAGIAIRES } from '@/domain/groupe/ligne-de-groupe.ts';
import { formatGroupe, type GroupeLu, parseGroupe } from '@/domain/groupe/parse-groupe.ts';
import { parseHeure } from '@/domain/temps/heure.ts';
import { toMomentLocal } from '@/domain/temps/moment-local.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';
import { createAnnulation, type ProposerAnnulation } from '../shared/create-annulation.ts';
import type { Garde } from '../shared/garde.ts';
import { loadOffres } from '../shared/load-offres.ts';
import { keepOnglet, readOnglet } from '../shared/onglet.ts';
import { setCommune } from '../shared/set-commune.ts';
import { setErreur } from '../shared/set-erreur.ts';
import { findCommunesDeGroupe, type LigneSituee } from './find-communes-de-groupe.ts';
import { Tableau } from './tableau.ts';

/** Les champs que l’onglet retient, le lieu à part. */
const CHAMPS = 'textarea, input[type="time"], input[type="checkbox"]';

type Champ = HTMLInputElement | HTMLTextAreaElement;

/** De la liste collée à qui peut venir comment. La liste vit dans l’onglet, réduite à des initiales ; rien n’en part. */
export class Groupe {
  readonly #racine: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #cle: string;
  readonly #tableau: Tableau;
  readonly #offerAnnulation: ProposerAnnulation;
  #tour = 0;

  constructor(racine: HTMLElement, garde: Garde, cle: string) {
    const form = racine.querySelector('form');
    if (!form) throw new Error('La réponse de groupe n’a pas de formulaire.');
    this.#racine = racine;
    this.#form = form;
    this.#cle = cle;
    this.#tableau = new Tableau(racine, garde);
    this.#offerAnnulation = createAnnulation(racine.querySelector('[data-annuler]'), garde);
    garde.listen(form, 'reset', () => this.#reset());
  }

  /** Reprend ce que l’onglet a retenu. */
  async resume(): Promise<void> {
    const retenu = readOnglet(this.#cle);
    if (retenu === '') return;
    this.#write(retenu);
    await this.#answer(false);
  }

  /** Lit la liste, et répond ; ce qui manque se dit sur son champ. */
  async submit(): Promise<void> {
    await this.#answer(true);
  }

  get #texte(): HTMLTextAreaElement | null {
    return this.#form.querySelector('textarea');
  }

  get #code(): HTMLInputElement | null {
    return this.#form.querySelector('input[type="hidden"]');
  }

  /** Le premier champ à reprendre, avec ce qu’il en dit ; les autres sont acceptés. */
  #findFautif(lieu: Lieu | undefined, jours: readonly number[], lu: GroupeLu): Champ | undefined {
    const find = (selecteur: string) => this.#form.querySelector<Champ>(selecteur);
    const fautes = [
      [find('[role="combobox"]'), lieu ? '' : 'Choisissez la commune de la formation, dans la liste.'],
      [find('[name="jour"]'), jours.length > 0 ? '' : 'Cochez au moins un jour.'],
      ...['arrivee', 'retour'].map((nom) => {
        const champ = find(`[name="${nom}"]`);
        const faute = parseHeure(champ?.value ?? '') === undefined;
        return [champ, faute ? 'Écrivez une heure, par exemple 08:30.' : ''] as const;
      }),
      [
        this.#texte,
        lu.lignes.length + lu.refusees.length > 0 ? '' : 'Collez au moins une ligne, avec une commune.',
      ],
    ] as const;
    for (const [champ, raison] of fautes) if (champ) setErreur(champ, raison);
    return fautes.find(([, raison]) => raison !== '')?.[0] ?? undefined;
  }

  async #answer(deplace: boolean): Promise<void> {
    this.#tour += 1;
    const tour = this.#tour;
    const champs = new FormData(this.#form);
    const getHeure = (nom: string) => parseHeure(String(champs.get(nom) ?? '')) ?? 0;
    const lieu = parseLieu(this.#code?.dataset['lieu'] ?? '');
    const jours = champs.getAll('jour').map(Number);
    const lu = parseGroupe(this.#texte?.value ?? '');
    const fautif = this.#findFautif(lieu, jours, lu);
    this.#tableau.tellLignes(listAvis(lu));
    if (fautif || !lieu) {
      this.#tableau.hide();
      if (deplace) fautif?.focus();
      return;
    }
    const { dataset } = this.#racine;
    const [offres, situees] = await Promise.all([
      loadOffres(dataset['offres'] ?? ''),
      findCommunesDeGroupe(lu.lignes, lieu, dataset['index'] ?? ''),
    ]);
    // Une demande plus récente a pris la suite.
    if (tour !== this.#tour) return;
    const show = (lignes: readonly LigneSituee[], mene: boolean) => {
      this.#keep(lignes);
      const stagiaires = lignes.flatMap(({ ligne, retenue }) =>
        retenue
          ? [{ arrivee: getHeure('arrivee'), retour: getHeure('retour'), ...ligne, lieu: retenue }]
          : [],
      );
      const formation = { destination: lieu, jours };
      const reponses = answerGroupe(stagiaires, formation, offres, toMomentLocal(new Date()));
      this.#tableau.show(describeGroupe(reponses), mene);
      this.#tableau.ask(
        lignes.filter(({ retenue }) => !retenue),
        (situee, commune) =>
          show(
            lignes.map((une) => (une === situee ? { ...une, retenue: commune } : une)),
            false,
          ),
      );
    };
    show(situees, deplace);
  }

  /** Réécrit la liste telle qu’on l’a comprise, sans nom, et la retient le temps de l’onglet. */
  #keep(lignes: readonly LigneSituee[]): void {
    const comprises = lignes.map(({ ligne, retenue }) =>
      retenue ? { ...ligne, commune: formatCommune(retenue satisfies CommuneEnLigne) } : ligne,
    );
    if (this.#texte) this.#texte.value = formatGroupe(comprises);
    keepOnglet(this.#cle, this.#read());
  }

  #listChamps(): readonly Champ[] {
    return [...this.#form.querySelectorAll<Champ>(CHAMPS)];
  }

  #read(): string {
    const valeurs = this.#listChamps().map((champ) =>
      champ.type === 'checkbox' ? (champ as HTMLInputElement).checked : champ.value,
    );
    return JSON.stringify([this.#code?.dataset['lieu'] ?? '', ...valeurs]);
  }

  #write(retenu: string): void {
    const [lieu, ...valeurs] = JSON.parse(retenu) as readonly (string | boolean)[];
    if (this.#code) setCommune(this.#code, parseLieu(String(lieu)));
    for (const [rang, champ] of this.#listChamps().entries())
      if (champ.type === 'checkbox') (champ as HTMLInputElement).checked = valeurs[rang] === true;
      else champ.value = String(valeurs[rang] ?? '');
  }

  #reset(): void {
    const avant = this.#read();
    this.#tour += 1;
    keepOnglet(this.#cle, '');
    if (this.#code) setCommune(this.#code, undefined);
    this.#tableau.clear();
    this.#offerAnnulation('Tout est effacé.', () => {
      this.#write(avant);
      return this.#answer(false);
    });
  }
}

function listAvis({ refusees, en_trop, lignes }: GroupeLu): readonly string[] {
  return [
    ...refusees.map(({ numero, raison }) => `Ligne ${numero}\u00a0: ${raison}`),
    ...(en_trop > 0
      ? [
          `${formatQuantite(lignes.length + en_trop, 'personne')}\u00a0: les ${MAX_STAGIAIRES} premières seulement. Faites un autre groupe avec les ${en_trop} autres.`,
        ]
      : []),
  ];
}
