import { findCommunes, toCle } from '@/domain/commune/find-communes.ts';
import type { CommuneIndexee } from '@/domain/commune/index-communes.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';
import { announce } from '../shared/announce.ts';
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

  constructor(racine: HTMLElement, champ: HTMLInputElement, liste: HTMLElement, signal: AbortSignal) {
    const { index = '', cles = '' } = racine.dataset;
    this.#racine = racine;
    this.#champ = champ;
    this.#cartes = new Cartes(racine);
    this.#propositions = new Propositions(champ, liste);
    this.#read = createLecteur(index, cles.split(','));
    champ.addEventListener('input', () => this.#type(), { signal });
    champ.addEventListener('keydown', (e) => this.#press(e), { signal });
    champ.addEventListener('blur', () => this.#propositions.close(), { signal });
    // Avant la perte du focus : sur un écran tactile, « click » viendrait après que la liste s’est fermée.
    liste.addEventListener('pointerdown', (e) => e.preventDefault(), { signal });
    liste.addEventListener('click', (e) => this.#choose(this.#propositions.getCommune(e.target)), { signal });
    racine.querySelector('form')?.addEventListener('submit', (e) => this.#submit(e), { signal });
    racine.querySelector('[data-tous]')?.addEventListener('click', () => this.#reset(), { signal });
  }

  /** Un nouveau texte : la réponse d’avant ne vaut plus. */
  #type(): void {
    this.#cartes.reset();
    void this.propose();
  }

  async propose(): Promise<readonly CommuneIndexee[]> {
    const texte = this.#champ.value;
    this.#tour += 1;
    const tour = this.#tour;
    try {
      const { communes, complet } = await this.#read(texte);
      // Une frappe plus récente a pris la suite.
      if (tour !== this.#tour) return [];
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
    } catch {
      this.#say(PANNE);
      return [];
    }
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
    const { nom, nom_actuel } = commune;
    this.#tour += 1;
    this.#propositions.close();
    this.#champ.value = nom;
    const total = this.#cartes.show(commune);
    const lieu = nom_actuel ? `${nom}, aujourd’hui ${nom_actuel}` : nom;
    const combien =
      total === 0
        ? 'pas encore de guichet ici.'
        : total === 1
          ? 'un guichet est là pour vous.'
          : `${total} guichets sont là pour vous.`;
    this.#say(`${lieu}\u00a0: ${combien}`);
  }

  #reset(): void {
    this.#cartes.reset();
    this.#champ.value = '';
    this.#say('');
    this.#champ.focus();
  }

  async #submit(e: SubmitEvent): Promise<void> {
    e.preventDefault();
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

  #press(e: KeyboardEvent): void {
    const propositions = this.#propositions;
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      const pas = e.key === 'ArrowDown' ? 1 : -1;
      if (propositions.ouvertes) propositions.move(pas);
      else void this.propose().then(() => propositions.move(pas));
    } else if (e.key === 'Escape' && propositions.ouvertes) propositions.close();
    else return;
    e.preventDefault();
  }
}
