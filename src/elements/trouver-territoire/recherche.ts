import { findCommunes, toCle } from '@/domain/commune/find-communes.ts';
import type { CommuneIndexee } from '@/domain/commune/index-communes.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';
import { announce } from '../shared/announce.ts';
import type { Garde } from '../shared/garde.ts';
import { Propositions } from '../shared/propositions.ts';
import { createLecteur, type Lecture } from '../shared/read-index.ts';
import { Cartes } from './cartes.ts';

const MAX_PROPOSITIONS = 8;
const PANNE = 'La liste des communes ne répond pas. Choisissez votre territoire ci-dessous.';
const ENCORE = 'Écrivez encore quelques lettres, ou le code postal.';
const RIEN = 'Aucune commune de ce nom. Vérifiez l’orthographe, ou essayez le code postal.';

/** Une liste à compléter (APG « combobox ») sur toutes les communes de France, lues à mesure. */
export class RechercheDeGuichet {
  readonly #racine: HTMLElement;
  readonly #champ: HTMLInputElement;
  readonly #cartes: Cartes;
  readonly #propositions: Propositions<CommuneIndexee>;
  readonly #read: (texte: string) => Promise<Lecture>;
  #tour = 0;
  #choisie: CommuneIndexee | undefined;

  constructor(racine: HTMLElement, champ: HTMLInputElement, liste: HTMLElement, garde: Garde) {
    const { index = '', cles = '' } = racine.dataset;
    this.#racine = racine;
    this.#champ = champ;
    this.#cartes = new Cartes(racine);
    this.#propositions = new Propositions(champ, liste);
    this.#read = createLecteur(index, cles.split(','));
    garde.listen(champ, 'input', () => this.#type());
    garde.listen(champ, 'keydown', (e) => this.#press(e));
    garde.listen(champ, 'blur', () => this.#propositions.close());
    // Avant la perte du focus : sur un écran tactile, « click » viendrait après que la liste s’est fermée.
    garde.listen(liste, 'pointerdown', (e) => e.preventDefault());
    garde.listen(liste, 'click', (e) => this.#choose(this.#propositions.getCommune(e.target)));
    garde.listen(racine, 'submit', (e) => this.#submit(e));
  }

  /** Un nouveau texte : la réponse d’avant ne vaut plus. */
  #type(): Promise<unknown> {
    this.#choisie = undefined;
    this.#cartes.reset();
    return this.propose();
  }

  async propose(): Promise<readonly CommuneIndexee[]> {
    const texte = this.#champ.value;
    this.#tour += 1;
    const tour = this.#tour;
    const lecture = await this.#read(texte).catch(() => undefined);
    // Une frappe plus récente a pris la suite.
    if (tour !== this.#tour) return [];
    if (!lecture) {
      // Le réseau peut revenir : la prochaine frappe relira.
      this.#say(PANNE);
      return [];
    }
    const { communes, complet } = lecture;
    const trouvees = findCommunes(communes, texte, MAX_PROPOSITIONS).filter(
      ({ nom }) => complet || toCle(nom) === toCle(texte),
    );
    this.#propositions.open(document.activeElement === this.#champ ? trouvees : []);
    if (trouvees.length > 0) {
      this.#write('');
      announce(formatQuantite(trouvees.length, 'commune proposée', 'communes proposées'));
    } else if (texte.trim() === '') this.#write('');
    else this.#say(complet && texte.trim().length > 2 ? RIEN : ENCORE);
    return trouvees;
  }

  #write(texte: string): void {
    const message = this.#racine.querySelector('[data-message]');
    if (message) message.textContent = texte;
  }

  #say(texte: string): void {
    this.#write(texte);
    announce(texte);
  }

  #choose(commune: CommuneIndexee | undefined): void {
    if (!commune) return;
    this.#choisie = commune;
    this.#tour += 1;
    this.#propositions.close();
    this.#champ.value = commune.nom;
    this.#say(this.#cartes.show(commune));
    this.#racine.querySelector<HTMLElement>('[data-reponse]')?.focus();
  }

  /** On sait quoi : la commune déjà dite suffit, sinon on la demande. */
  ask(quoi: string): void {
    if (this.#choisie) this.#choose(this.#choisie);
    else {
      this.#champ.focus();
      this.#say(`${quoi}\u00a0: où habitez-vous\u00a0?`);
    }
  }

  async #submit(e: SubmitEvent): Promise<void> {
    e.preventDefault();
    if (e.target instanceof Node && !e.target.contains(this.#champ)) return;
    const choisie = this.#propositions.ouvertes ? this.#propositions.choisie : undefined;
    if (choisie) {
      this.#choose(choisie);
      return;
    }
    const trouvees = await this.propose();
    const exactes = trouvees.filter(({ nom }) => toCle(nom) === toCle(this.#champ.value));
    if (trouvees.length === 1 || exactes.length === 1) this.#choose(exactes[0] ?? trouvees[0]);
    else if (trouvees.length > 1) {
      this.#champ.focus();
      this.#propositions.open(trouvees);
      this.#say('Plusieurs communes répondent. Choisissez la vôtre dans la liste.');
    }
  }

  async #press(e: KeyboardEvent): Promise<void> {
    const propositions = this.#propositions;
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      if (!propositions.ouvertes) await this.propose();
      propositions.move(e.key === 'ArrowDown' ? 1 : -1);
    } else if (e.key === 'Escape' && propositions.ouvertes) {
      e.preventDefault();
      propositions.close();
    }
  }
}
