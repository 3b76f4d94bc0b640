import type { CommuneEnLigne } from '@/domain/commune/communes-en-ligne.ts';
import { findCommuneNommee } from '@/domain/commune/find-commune-nommee.ts';
import { findCommunes } from '@/domain/commune/find-communes.ts';
import { findPlusProche } from '@/domain/commune/find-plus-proche.ts';
import { formatLieu, parseLieu } from '@/domain/commune/lieu.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';
import { announce } from '../shared/announce.ts';
import type { Garde } from '../shared/garde.ts';
import { Propositions } from '../shared/propositions.ts';
import { locate } from './locate.ts';

/** Lit ailleurs les communes qui répondent à un texte : celles de toute la France. */
export type Lecteur = (texte: string) => Promise<readonly CommuneEnLigne[]>;

/** Ce que le serveur a écrit et que la liste à compléter anime. */
export interface Parties {
  readonly champ: HTMLInputElement;
  readonly code: HTMLInputElement;
  readonly liste: HTMLElement;
}

const MAX_PROPOSITIONS = 8;
const RAYON_KM = 30;
const LETTRES_SURES = 3;

/** Une liste à compléter (APG « combobox ») sur les communes du territoire ; chargée quand on entre dans le champ. */
export class Combobox {
  readonly #racine: HTMLElement;
  readonly #champ: HTMLInputElement;
  readonly #code: HTMLInputElement;
  readonly #propositions: Propositions<CommuneEnLigne>;
  readonly #read: Lecteur | undefined;
  #communes: readonly CommuneEnLigne[];
  #tour = 0;

  constructor(
    racine: HTMLElement,
    { champ, code, liste }: Parties,
    communes: readonly CommuneEnLigne[],
    garde: Garde,
    read?: Lecteur,
  ) {
    this.#racine = racine;
    this.#champ = champ;
    this.#code = code;
    this.#propositions = new Propositions(champ, liste);
    this.#communes = communes;
    this.#read = read;

    garde.listen(champ, 'input', () => this.type());
    garde.listen(champ, 'keydown', (e) => this.#press(e));
    garde.listen(champ, 'blur', () => this.#leave());
    garde.listen(code, 'valeur-posee', () => this.show());
    // Avant la perte du focus : sur un écran tactile, « click » viendrait après que la liste s’est fermée.
    garde.listen(liste, 'pointerdown', (e) => e.preventDefault());
    garde.listen(liste, 'click', (e) => this.#choose(this.#propositions.getCommune(e.target)));
  }

  /** Écrit le nom de la commune retenue. */
  show(): void {
    const { value, dataset } = this.#code;
    const connue = this.#communes.find((commune) => commune.code_insee === value);
    this.#champ.value = connue?.nom ?? (value && parseLieu(dataset['lieu'] ?? '')?.nom) ?? '';
    this.#propositions.close();
    this.#say('');
  }

  /** Propose des communes, après les avoir lues ailleurs s’il le faut. */
  async type(): Promise<void> {
    this.#tour += 1;
    const tour = this.#tour;
    try {
      if (this.#read) this.#communes = await this.#read(this.#champ.value);
    } catch {
      this.#say('La liste des communes ne répond pas.');
      return;
    }
    // Une frappe plus récente a pris la suite.
    if (tour === this.#tour) this.propose();
  }

  #choose(commune: CommuneEnLigne | undefined): void {
    this.#retain(commune, () => this.show());
  }

  #retain(commune: CommuneEnLigne | undefined, avant?: () => void): void {
    const code = commune?.code_insee ?? '';
    const change = this.#code.value !== code;
    this.#code.value = code;
    this.#code.dataset['lieu'] = commune ? formatLieu(commune) : '';
    avant?.();
    if (change) this.#code.dispatchEvent(new Event('change', { bubbles: true }));
  }

  propose(): void {
    const texte = this.#champ.value;
    const trouvees = findCommunes(this.#communes, texte, MAX_PROPOSITIONS);
    this.#propositions.open(trouvees);
    const hors = trouvees.length === 0 && this.#isSur(texte);
    this.#say('', hors);
    if (trouvees.length > 0)
      announce(formatQuantite(trouvees.length, 'commune proposée', 'communes proposées'));
  }

  /** Assez de texte pour dire sans se tromper que la commune n’est pas d’ici. */
  #isSur(texte: string): boolean {
    return /^\s*\d+\s*$/.test(texte) ? texte.trim().length === 5 : texte.trim().length >= LETTRES_SURES;
  }

  #leave(): void {
    this.#propositions.close();
    const trouvee = findCommuneNommee(this.#communes, this.#champ.value);
    if (trouvee || this.#champ.value.trim() === '') this.#choose(trouvee);
    // Un nom resté en route ne garde pas en silence la commune d’avant.
    else this.#retain(undefined);
  }

  /** Retient la commune la plus proche de l’appareil. */
  async locate(): Promise<void> {
    this.#say('Recherche de votre position…');
    try {
      const proche = findPlusProche(this.#communes, await locate(), RAYON_KM);
      if (proche) this.#choose(proche);
      this.#say(proche ? `Commune la plus proche\u00a0: ${proche.nom}` : '', !proche);
    } catch (erreur) {
      this.#say((erreur as Error).message);
    }
  }

  /** Un message sous le champ ; `hors` montre la phrase et l’issue que le serveur a écrites. */
  #say(texte: string, hors = false): void {
    const message = this.#racine.querySelector('[data-message]');
    if (message) message.textContent = texte;
    const issue = this.#racine.querySelector<HTMLElement>('[data-hors-territoire]');
    if (issue) issue.hidden = !hors;
    const dit = hors ? issue?.textContent.trim().replace(/\s+/g, ' ') : texte;
    if (dit) announce(dit);
  }

  #press(e: KeyboardEvent): void {
    const propositions = this.#propositions;
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      if (!propositions.ouvertes) this.propose();
      propositions.move(e.key === 'ArrowDown' ? 1 : -1);
    } else if (e.key === 'Enter') {
      const choisie =
        (propositions.ouvertes && propositions.choisie) ||
        findCommuneNommee(this.#communes, this.#champ.value);
      // Déjà retenue : Entrée envoie le formulaire.
      if (!choisie || choisie.code_insee === this.#code.value) return;
      this.#choose(choisie);
    } else if (e.key === 'Escape') {
      if (propositions.ouvertes) propositions.close();
      else if (this.#champ.value !== '') this.#choose(undefined);
      else return;
    } else return;
    e.preventDefault();
  }
}
