import type { CommuneEnLigne } from '@/domain/commune/communes-en-ligne.ts';
import type { Reponse } from '@/domain/commune/find-communes.ts';
import { formatCommune } from '@/domain/commune/format-commune.ts';
import { formatLieu, parseLieu } from '@/domain/commune/lieu.ts';
import type { Chercheur, Trouvaille } from '../shared/chercheur.ts';
import type { Garde } from '../shared/garde.ts';
import type { Avis } from './avis.ts';
import { Propositions } from './propositions.ts';

/** Ce que le serveur a écrit et que la liste à compléter anime. */
export interface Parties {
  readonly champ: HTMLInputElement;
  readonly code: HTMLInputElement;
  readonly liste: HTMLElement;
}

/** Le temps de finir un mot, avant de chercher plus loin que le guichet. */
const PAUSE_MS = 250;

/**
 * La liste à compléter (APG « combobox ») de tout champ de commune. Elle ne retient d’elle-même qu’un nom écrit en entier
 * et qu’une seule commune porte ; le reste, la personne le choisit. « commune-choisie » dit qu’elle l’a fait.
 */
export class Combobox {
  readonly #champ: HTMLInputElement;
  readonly #code: HTMLInputElement;
  readonly #propositions: Propositions;
  readonly #chercheur: Chercheur;
  readonly #avis: Avis;
  #tour = 0;
  #trouvaille: { readonly texte: string; readonly trouvaille: Trouvaille } | undefined;

  constructor({ champ, code, liste }: Parties, chercheur: Chercheur, avis: Avis, garde: Garde) {
    this.#champ = champ;
    this.#code = code;
    this.#propositions = new Propositions(champ, liste);
    this.#chercheur = chercheur;
    this.#avis = avis;

    garde.listen(champ, 'input', () => this.type());
    garde.listen(champ, 'keydown', (e) => this.#press(e));
    garde.listen(champ, 'blur', () => this.#leave());
    garde.listen(code, 'valeur-posee', () => this.show());
    // Avant la perte du focus : sur un écran tactile, « click » viendrait après que la liste s’est fermée.
    garde.listen(liste, 'pointerdown', (e) => e.preventDefault());
    garde.listen(liste, 'click', (e) => this.#choose(this.#propositions.find(e.target)));
  }

  /** Rien d’écrit qui ne soit retenu. */
  get isSettled(): boolean {
    return this.#champ.value.trim() === '' ? this.#code.value === '' : this.#champ.value === this.#getNom();
  }

  /** Écrit le nom de la commune retenue. */
  show(): void {
    this.#tour += 1;
    this.#champ.value = this.#getNom();
    this.#propositions.close();
    this.#avis.say('');
  }

  /** Propose des communes ; après une pause, cherche plus loin si rien d’ici ne répond. */
  async type(): Promise<void> {
    this.#tour += 1;
    const tour = this.#tour;
    const texte = this.#champ.value;
    const isPerime = () => tour !== this.#tour;
    try {
      const directe = await this.#chercheur.search(texte);
      if (isPerime()) return;
      this.#propose(texte, directe);
      if (!this.#chercheur.isMaigre(directe, texte)) return;
      await new Promise((fini) => setTimeout(fini, PAUSE_MS));
      if (isPerime()) return;
      const { searchPlusLoin } = await import('../shared/search-plus-loin.ts');
      const large = await searchPlusLoin(this.#chercheur, texte, directe?.reponses);
      if (!isPerime()) this.#propose(texte, large);
    } catch {
      if (!isPerime()) this.#avis.tellPanne();
    }
  }

  /** Demande laquelle, quand ce qui est écrit n’en désigne pas une seule. */
  async ask(): Promise<void> {
    const trouvaille = await this.#read();
    if (!trouvaille || trouvaille.reponses.length === 0) return;
    if (!this.#propositions.ouvertes)
      this.#propositions.open(trouvaille.reponses, this.#chercheur.departements);
    this.#avis.ask(trouvaille);
  }

  /** Retient la commune la plus proche de l’appareil. */
  async locate(): Promise<void> {
    this.#avis.say('Recherche de votre position…');
    try {
      const { locate } = await import('./locate.ts');
      const commune = await locate(this.#chercheur.locales ?? []);
      if (!commune) return this.#avis.tellAilleurs([]);
      this.#choose({ commune, rang: 0 });
      this.#avis.say(`Commune la plus proche\u00a0: ${commune.nom}`);
    } catch (erreur) {
      this.#avis.say((erreur as Error).message);
    }
  }

  /** Retient ce qui est écrit, s’il désigne une seule commune. */
  async settle(): Promise<boolean> {
    if (this.isSettled) return true;
    const texte = this.#champ.value;
    const [nommee, autre] = (await this.#read())?.nommees ?? [];
    if (texte !== this.#champ.value) return false;
    // Un nom resté en route ne garde pas en silence la commune d’avant.
    this.#retain(autre ? undefined : nommee);
    return this.isSettled;
  }

  /** Ce que dit la dernière lecture, refaite si le texte a changé depuis. */
  async #read(): Promise<Trouvaille | undefined> {
    const texte = this.#champ.value;
    if (this.#trouvaille?.texte === texte) return this.#trouvaille.trouvaille;
    await this.type();
    return this.#trouvaille?.trouvaille;
  }

  #getNom(): string {
    const { value, dataset } = this.#code;
    const lieu =
      this.#chercheur.locales?.find(({ code_insee }) => code_insee === value) ??
      (value ? parseLieu(dataset['lieu'] ?? '') : undefined);
    return lieu ? formatCommune(lieu) : '';
  }

  #propose(texte: string, trouvaille: Trouvaille | undefined): void {
    this.#trouvaille = trouvaille && { texte, trouvaille };
    this.#propositions.open(trouvaille?.reponses ?? [], this.#chercheur.departements);
    this.#avis.tell(trouvaille);
  }

  /** La personne a choisi. */
  #choose(reponse: Reponse<CommuneEnLigne> | undefined): void {
    if (!reponse) return;
    this.#retain(reponse);
    this.#code.dispatchEvent(new CustomEvent('commune-choisie', { bubbles: true }));
  }

  #clear(): void {
    this.#champ.value = '';
    this.#retain(undefined);
    this.show();
  }

  /** Retient une commune et écrit son nom ; sans elle, oublie celle d’avant et garde ce qui est écrit. */
  #retain(reponse: Reponse<CommuneEnLigne> | undefined): void {
    const { commune, autrefois } = reponse ?? {};
    const code = commune?.code_insee ?? '';
    const change = this.#code.value !== code;
    this.#code.value = code;
    this.#code.dataset['lieu'] = commune ? formatLieu(commune) : '';
    if (commune) this.show();
    if (commune && autrefois) this.#avis.say(`${autrefois} fait aujourd’hui partie de ${commune.nom}.`);
    if (change) this.#code.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async #leave(): Promise<void> {
    // Une liste laissée ouverte attend toujours un choix.
    if (await this.settle()) this.#propositions.close();
    else await this.ask();
  }

  async #move(pas: 1 | -1): Promise<void> {
    if (!this.#propositions.ouvertes) await this.type();
    this.#propositions.move(pas);
  }

  async #enter(): Promise<void> {
    const { active } = this.#propositions;
    if (active) this.#choose(active);
    else if (!(await this.settle())) await this.ask();
    else if (this.#code.value !== '')
      this.#code.dispatchEvent(new CustomEvent('commune-choisie', { bubbles: true }));
  }

  /** Ce que fait une touche ; rien : elle reste au navigateur, et Entrée envoie le formulaire. */
  #findEffet(touche: string): (() => unknown) | undefined {
    const propositions = this.#propositions;
    if (touche === 'ArrowDown' || touche === 'ArrowUp')
      return () => this.#move(touche === 'ArrowDown' ? 1 : -1);
    if (touche === 'Enter' && (propositions.active || !this.isSettled)) return () => this.#enter();
    if (touche !== 'Escape') return undefined;
    if (propositions.ouvertes) return () => propositions.close();
    return this.#champ.value === '' ? undefined : () => this.#clear();
  }

  #press(e: KeyboardEvent): unknown {
    // Entrée peut finir un mot que le clavier compose.
    const effet = e.isComposing ? undefined : this.#findEffet(e.key);
    if (effet) e.preventDefault();
    return effet?.();
  }
}
