import type { Fragment } from '@/domain/text/parse-extrait.ts';
import type { OffreListee } from './read-offres.ts';

const CLASSE = 'extrait';

/** La liste rendue par le serveur : cache, range et annote ses éléments sans jamais les récrire. */
export class Liste {
  readonly #offres: readonly OffreListee[];
  readonly #parId: ReadonlyMap<string, HTMLLIElement>;
  #ordre = '';
  #annotees: readonly string[] = [];

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

  /** Dit sous chaque offre pourquoi elle répond : un extrait, les mots trouvés marqués. */
  annotate(extraits: ReadonlyMap<string, readonly Fragment[]>): void {
    for (const id of this.#annotees) this.#parId.get(id)?.querySelector(`.${CLASSE}`)?.remove();
    this.#annotees = [...extraits.keys()];
    for (const [id, fragments] of extraits) {
      const li = this.#parId.get(id);
      if (!li || fragments.length === 0) continue;
      const p = document.createElement('p');
      p.className = CLASSE;
      p.append('… ', ...fragments.map(toNoeud), ' …');
      (li.querySelector('.resume') ?? li.lastElementChild ?? li).after(p);
    }
  }

  /** Les offres dont le texte affiché contient tous les mots, pour le jour où l’index ne se charge pas. */
  searchInTexte(mots: readonly string[], fold: (texte: string) => string): readonly string[] {
    return this.#offres
      .filter(({ li }) => {
        const texte = fold(li.textContent);
        return mots.every((mot) => texte.includes(mot));
      })
      .map(({ fixe }) => fixe.id);
  }
}

function toNoeud({ texte, marque }: Fragment): Node | string {
  if (!marque) return texte;
  const mark = document.createElement('mark');
  mark.textContent = texte;
  return mark;
}
