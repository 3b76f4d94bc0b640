import type { Espace } from '@/domain/catalogue/catalogue.ts';
import type { Fragment } from '@/domain/recherche/parse-extrait.ts';
import { createRecherche, type Guide, type Recherche, type Reponse } from '../shared/recherche.ts';
import { findPartie } from './find-partie.ts';

const CLASSE = 'extrait';

/** Le texte libre, chargé quand on entre dans son champ : la réponse de l’index, et ce qui l’explique dans la page. */
export class TexteLibre {
  readonly #racine: HTMLElement;
  readonly #findLigne: (id: string) => Element | undefined;
  readonly #recherche: Recherche;
  #texte = '';
  #reponse: Promise<Reponse | undefined> = Promise.resolve(undefined);

  /** `findLigne` rend l’élément d’une offre de la liste. */
  constructor(racine: HTMLElement, findLigne: (id: string) => Element | undefined) {
    const { index = '', territoire = '', espace = 'particuliers' } = racine.dataset;
    this.#racine = racine;
    this.#findLigne = findLigne;
    this.#recherche = createRecherche(index, territoire, espace as Espace);
    this.#recherche.prepare();
  }

  /** La réponse de l’index, gardée tant que le texte ne change pas ; undefined s’il ne répond pas. */
  search(texte: string): Promise<Reponse | undefined> {
    if (texte !== this.#texte) {
      this.#texte = texte;
      this.#reponse = this.#recherche.searchOffres(texte).then((reponse) => {
        // Pas d’index cette fois : à redemander la prochaine.
        if (!reponse && this.#texte === texte) this.#texte = '';
        return reponse;
      });
    }
    return this.#reponse;
  }

  /** Montre pourquoi chaque offre répond, et les guides qui répondent aussi ; efface tout sans réponse. */
  async explain(
    reponse: Reponse | undefined,
    ids: readonly string[],
    isEncoreVoulue: () => boolean,
  ): Promise<void> {
    const attendus = [reponse?.loadExtraits(ids), reponse?.loadGuides()] as const;
    const [extraits, guides] = await Promise.all(attendus).catch(() => []);
    if (!isEncoreVoulue()) return;
    this.#annotate(extraits ?? new Map());
    this.#showGuides(guides ?? []);
  }

  #annotate(extraits: ReadonlyMap<string, readonly Fragment[]>): void {
    for (const extrait of this.#racine.querySelectorAll(`.${CLASSE}`)) extrait.remove();
    for (const [id, fragments] of extraits) {
      const li = this.#findLigne(id);
      if (!li || fragments.length === 0) continue;
      const p = document.createElement('p');
      p.className = CLASSE;
      p.append('… ', ...fragments.map(toNoeud), ' …');
      (li.querySelector('.resume, .nom') ?? li.lastElementChild ?? li).after(p);
    }
  }

  #showGuides(guides: readonly Guide[]): void {
    const bloc = findPartie(this.#racine, '[data-guides]');
    if (!bloc) return;
    bloc.hidden = guides.length === 0;
    const lignes = guides.map(({ titre, href }) => {
      const li = document.createElement('li');
      li.append(Object.assign(document.createElement('a'), { href, textContent: titre }));
      return li;
    });
    bloc.querySelector('ul')?.replaceChildren(...lignes);
  }
}

function toNoeud({ texte, marque }: Fragment): Node | string {
  if (!marque) return texte;
  const mark = document.createElement('mark');
  mark.textContent = texte;
  return mark;
}
