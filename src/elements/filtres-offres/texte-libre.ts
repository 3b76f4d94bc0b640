import type { Fragment } from '@/domain/recherche/make-extrait.ts';
import { formatParametres } from '@/domain/text/format-parametres.ts';
import type { Lien, Recherche, Reponse } from '../shared/recherche.ts';
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
  constructor(racine: HTMLElement, recherche: Recherche, findLigne: (id: string) => Element | undefined) {
    this.#racine = racine;
    this.#findLigne = findLigne;
    this.#recherche = recherche;
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

  /** Montre les besoins et les guides, pourquoi chaque offre répond, comment chercher plus large ; efface tout sans réponse. */
  explain(reponse: Reponse | undefined, ids: readonly string[]): void {
    this.#showLiens('[data-guides]', reponse?.sujets ?? []);
    this.#showLiens('[data-plus-large]', ids.length > 0 ? [] : (reponse?.plusLarges ?? []).map(toLien));
    for (const extrait of this.#racine.querySelectorAll(`.${CLASSE}`)) extrait.remove();
    for (const id of ids) {
      const li = this.#findLigne(id);
      const fragments = reponse?.explain(id) ?? [];
      if (!li || fragments.length === 0) continue;
      const p = document.createElement('p');
      p.className = CLASSE;
      p.append(...fragments.map(toNoeud));
      (li.querySelector('.resume, .nom') ?? li.lastElementChild ?? li).after(p);
    }
  }

  #showLiens(selecteur: string, liens: readonly Lien[]): void {
    const bloc = findPartie(this.#racine, selecteur);
    if (!bloc) return;
    bloc.hidden = liens.length === 0;
    const lignes = liens.map(({ titre, href }) => {
      const li = document.createElement('li');
      const a = { href, className: 'cible', textContent: titre };
      li.append(Object.assign(document.createElement('a'), a));
      return li;
    });
    bloc.querySelector('ul')?.replaceChildren(...lignes);
  }
}

const toLien = (mots: string): Lien => ({
  titre: mots,
  href: `#${formatParametres([['q', mots]])}`,
});

function toNoeud({ texte, marque }: Fragment): Node | string {
  if (!marque) return texte;
  const mark = document.createElement('mark');
  mark.textContent = texte;
  return mark;
}
