import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { fold } from '@/domain/text/fold.ts';

/** Le texte cherché dans le tableau : la recherche du site y répond, et, si elle manque, les mots tels quels. */
export class FiltreTexte {
  readonly #adresse: string;
  #texte = '';
  #ids: ReadonlySet<string> | undefined;

  constructor(adresse: string) {
    this.#adresse = adresse;
  }

  /** Cherche ; faux quand une demande plus récente a pris la place. */
  async search(texte: string): Promise<boolean> {
    this.#texte = texte;
    const reponse =
      texte === ''
        ? undefined
        : await import('../shared/recherche.ts')
            .then(({ createRecherche }) => createRecherche(this.#adresse).searchOffres(texte))
            .catch(() => undefined);
    if (texte !== this.#texte) return false;
    this.#ids = reponse && new Set(reponse.ids);
    return true;
  }

  keeps({ id, nom, structure, resume }: OffreEnBref): boolean {
    if (this.#texte === '') return true;
    return this.#ids?.has(id) ?? fold(`${nom} ${structure} ${resume}`).includes(fold(this.#texte));
  }
}
