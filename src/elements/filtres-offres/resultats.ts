import { AUCUN_CRITERE, type Criteres } from '@/domain/annuaire/criteres.ts';
import { findPartie } from './find-partie.ts';
import type { IssueProposee } from './impasse.ts';

/** Ce que l’annuaire dit au-dessus de la liste : la phrase du résultat et l’issue d’une impasse. */
export class Resultats {
  readonly #racine: ParentNode;
  #issue: Criteres = AUCUN_CRITERE;
  #duServeur: string | undefined;

  constructor(racine: ParentNode) {
    this.#racine = racine;
  }

  get #ligne(): HTMLElement | null {
    return findPartie(this.#racine, '[data-resultat]');
  }

  /** Les critères où mène le bouton de l’impasse. */
  get issue(): Criteres {
    return this.#issue;
  }

  /** Écrit et rend la phrase ; sans phrase, celle de la page telle qu’on l’a ouverte. */
  tell(phrase: string | undefined): string {
    const ligne = this.#ligne;
    this.#duServeur ??= ligne?.textContent ?? '';
    const dite = phrase ?? this.#duServeur;
    if (ligne) ligne.textContent = dite;
    return dite;
  }

  focus(): void {
    this.#ligne?.focus();
  }

  showImpasse(impasse: boolean): void {
    const vide = findPartie(this.#racine, '[data-vide]');
    if (vide) vide.hidden = !impasse;
  }

  propose({ titre, texte, criteres }: IssueProposee): void {
    this.#issue = criteres;
    const dits = { '[data-vide] h3': titre, '[data-elargir]': texte };
    for (const [selecteur, dit] of Object.entries(dits)) {
      const partie = findPartie(this.#racine, selecteur);
      if (partie) partie.textContent = dit;
    }
  }
}
