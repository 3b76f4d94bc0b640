import type { Criteres } from '@/domain/offre/criteres.ts';
import type { Elargissement } from '@/domain/offre/find-elargissement.ts';
import type { Guide } from '../shared/pagefind.ts';
import { describeElargissement } from './impasse.ts';

/** Ce que l’annuaire dit autour de la liste : la phrase du résultat, l’issue d’une impasse, les guides. */
export class Resultats {
  readonly #racine: ParentNode;

  constructor(racine: ParentNode) {
    this.#racine = racine;
  }

  get #ligne(): HTMLElement | null {
    return this.#racine.querySelector('[data-resultat]');
  }

  get #bouton(): HTMLElement | null {
    return this.#racine.querySelector('[data-elargir]');
  }

  tell(phrase: string): void {
    if (this.#ligne) this.#ligne.textContent = phrase;
  }

  focus(): void {
    this.#ligne?.focus();
  }

  /** Le critère que le bouton de l’impasse propose d’enlever ; undefined : tous. */
  get propose(): keyof Criteres | undefined {
    return (this.#bouton?.dataset['elargir'] || undefined) as keyof Criteres | undefined;
  }

  showIssue(elargissement: Elargissement | undefined, total: number): void {
    this.#show('[data-vide]', true);
    if (!this.#bouton) return;
    this.#bouton.dataset['elargir'] = elargissement?.critere ?? '';
    this.#bouton.textContent = elargissement
      ? describeElargissement(elargissement)
      : `Voir les ${total} offres`;
  }

  hideIssue(): void {
    this.#show('[data-vide]', false);
  }

  showGuides(guides: readonly Guide[]): void {
    this.#show('[data-guides]', guides.length > 0);
    const lignes = guides.map(({ titre, href }) => {
      const li = document.createElement('li');
      li.append(Object.assign(document.createElement('a'), { href, textContent: titre }));
      return li;
    });
    this.#racine.querySelector('[data-guides] ul')?.replaceChildren(...lignes);
  }

  #show(selecteur: string, montre: boolean): void {
    const bloc = this.#racine.querySelector<HTMLElement>(selecteur);
    if (bloc) bloc.hidden = !montre;
  }
}
