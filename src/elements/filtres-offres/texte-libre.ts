import { fold } from '@/domain/text/fold.ts';
import { getMotsCherches } from '@/domain/text/normalize-recherche.ts';
import type { Recherche, Reponse } from '../shared/pagefind.ts';
import type { Liste } from './liste.ts';

const SANS_INDEX = {
  partielle: false,
  loadExtraits: async () => new Map(),
  loadGuides: async () => [],
} as const;

/** Le texte libre : garde la dernière réponse, et lit la liste elle-même quand l’index ne répond pas. */
export class TexteLibre {
  readonly #recherche: Recherche;
  readonly #liste: Liste;
  #texte = '';
  #reponse: Promise<Reponse | undefined> = Promise.resolve(undefined);

  constructor(recherche: Recherche, liste: Liste) {
    this.#recherche = recherche;
    this.#liste = liste;
  }

  prepare(): void {
    this.#recherche.prepare();
  }

  /** undefined : rien n’est cherché. */
  search(texte: string): Promise<Reponse | undefined> {
    if (texte !== this.#texte) {
      this.#texte = texte;
      this.#reponse = texte === '' ? Promise.resolve(undefined) : this.#ask(texte);
    }
    return this.#reponse;
  }

  async #ask(texte: string): Promise<Reponse> {
    const reponse = await this.#recherche.searchOffres(texte);
    if (reponse) return reponse;
    // L’index manque (réseau, vieux navigateur) : à redemander la prochaine fois.
    if (this.#texte === texte) this.#texte = '';
    return { ...SANS_INDEX, ids: this.#liste.searchInTexte(getMotsCherches(texte), fold) };
  }
}
