import { fold } from '@/domain/text/fold.ts';
import type { OffreListee } from './read-offres.ts';

/** La liste rendue par le serveur : cache et range ses éléments sans jamais les récrire. */
export class Liste {
  readonly #offres: readonly OffreListee[];
  readonly #parId: ReadonlyMap<string, HTMLLIElement>;
  #ordre = '';

  constructor(offres: readonly OffreListee[]) {
    this.#offres = offres;
    this.#parId = new Map(offres.map(({ fixe, li }) => [fixe.id, li]));
  }

  /** Montre ces offres ; `rangees` les met dans cet ordre, sinon la liste garde le sien. */
  show(ids: readonly string[], rangees: boolean): void {
    const montrees = new Set(ids);
    for (const { fixe, li } of this.#offres) li.hidden = !montrees.has(fixe.id);
    const ordre = rangees ? ids.join(' ') : '';
    if (ordre === this.#ordre) return;
    this.#ordre = ordre;
    const devant = rangees ? ids.flatMap((id) => this.#parId.get(id) ?? []) : [];
    const parent = this.#offres[0]?.li.parentElement;
    parent?.append(...devant, ...this.#offres.map(({ li }) => li).filter((li) => !rangees || li.hidden));
  }

  /** Les offres dont le texte affiché contient tous les mots, pour le jour où l’index ne se charge pas. */
  searchInTexte(texte: string): readonly string[] {
    const mots = fold(texte).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
    return this.#offres
      .filter(({ li }) => {
        const contenu = fold(li.textContent);
        return mots.every((mot) => contenu.includes(mot));
      })
      .map(({ fixe }) => fixe.id);
  }
}
