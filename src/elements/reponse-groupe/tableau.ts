import type { CommuneEnLigne } from '@/domain/commune/communes-en-ligne.ts';
import { formatCommune } from '@/domain/commune/format-commune.ts';
import {
  countGroupe,
  type Facon,
  formatGroupeDit,
  type LigneDite,
  splitCommun,
  toCsvGroupe,
} from '@/domain/groupe/describe-groupe.ts';
import { formatQui } from '@/domain/groupe/ligne-de-groupe.ts';
import { announce } from '../shared/announce.ts';
import { announceSur } from '../shared/announce-sur.ts';
import { setTexte } from '../shared/fill.ts';
import type { Garde } from '../shared/garde.ts';
import { cloneModele, toFiche } from '../shared/modeles.ts';
import type { LigneSituee } from './find-communes-de-groupe.ts';

type Choisir = (situee: LigneSituee, commune: CommuneEnLigne) => void;

const FORMATS: Readonly<Record<string, (lignes: readonly LigneDite[]) => string>> = {
  // Sans la marque d’ordre : un tableur où l’on colle la montrerait.
  csv: (lignes) => toCsvGroupe(lignes).slice(1),
  texte: formatGroupeDit,
};

/** Ce que la page dit d’un groupe : les lignes à reprendre, celles à préciser, le tableau. */
export class Tableau {
  readonly #racine: HTMLElement;
  readonly #garde: Garde;
  #lignes: readonly LigneDite[] = [];

  constructor(racine: HTMLElement, garde: Garde) {
    this.#racine = racine;
    this.#garde = garde;
    garde.listen(racine.querySelector('[data-imprimer]'), 'click', () => print());
    for (const bouton of racine.querySelectorAll<HTMLElement>('[data-copier]'))
      garde.listen(bouton, 'click', () => this.#copy(bouton));
  }

  hide(): void {
    this.#find('resultat').hidden = true;
    this.ask([], () => undefined);
  }

  clear(): void {
    this.hide();
    this.tellLignes([]);
  }

  /** Les lignes que l’on n’a pas gardées, et pourquoi. */
  tellLignes(avis: readonly string[]): void {
    this.#find('avis').hidden = avis.length === 0;
    this.#racine
      .querySelector('[data-avis] ul')
      ?.replaceChildren(...avis.map((texte) => createPart('li', texte)));
  }

  /** Demande la commune de chaque ligne qui n’en désigne pas une seule ; les autres sont déjà traitées. */
  ask(situees: readonly LigneSituee[], onChoix: Choisir): void {
    this.#find('a-regler').hidden = situees.length === 0;
    const liste = this.#racine.querySelector('[data-questions]');
    liste?.replaceChildren(...situees.map((situee) => this.#createQuestion(situee, onChoix)));
  }

  /** Montre le tableau ; `deplace` porte le focus sur sa phrase, sinon elle est annoncée. */
  show(lignes: readonly LigneDite[], deplace: boolean): void {
    this.#lignes = lignes;
    const compte = countGroupe(lignes);
    this.#find('resultat').hidden = lignes.length === 0;
    setTexte(this.#racine, 'compte', compte);
    const { commun, propres } = splitCommun(lignes);
    this.#find('commun').hidden = commun.length === 0;
    this.#racine
      .querySelector('[data-commun] ul')
      ?.replaceChildren(...commun.map((facon) => this.#createFacon(facon)));
    this.#racine.querySelector('tbody')?.replaceChildren(...propres.map((ligne) => this.#createLigne(ligne)));
    if (lignes.length === 0) return;
    if (deplace) this.#find('compte').focus();
    else announce(compte);
  }

  #find(nom: string): HTMLElement {
    return this.#racine.querySelector<HTMLElement>(`[data-${nom}]`) ?? this.#racine;
  }

  #createLigne({ nom, commune, distance, transports, voiture }: LigneDite): DocumentFragment {
    const copie = cloneModele(this.#racine, 'stagiaire');
    for (const [place, texte] of Object.entries({ nom, commune, distance, voiture: voiture || '–' }))
      setTexte(copie, place, texte);
    copie.querySelector('[data-transports]')?.append(...transports.map((facon) => this.#createFacon(facon)));
    return copie;
  }

  #createFacon({ texte, offre, reserve }: Facon): HTMLElement {
    const ligne = createPart('li', offre ? '' : texte);
    if (offre) {
      const lien = createPart('a', texte);
      lien.setAttribute('href', toFiche(this.#racine.dataset['fiche'], offre.id));
      ligne.append(lien);
    }
    if (reserve) ligne.append(' ', createPart('span', `(${reserve})`));
    return ligne;
  }

  #createQuestion(situee: LigneSituee, onChoix: Choisir): DocumentFragment {
    const { ligne, choix } = situee;
    const copie = cloneModele(this.#racine, 'question');
    const qui = `${formatQui(ligne)}, «\u00a0${ligne.commune}\u00a0»`;
    setTexte(
      copie,
      'quoi',
      choix.length > 0
        ? `${qui}\u00a0: quelle commune\u00a0?`
        : `${qui}\u00a0: commune inconnue. Corrigez la ligne dans la liste.`,
    );
    const select = copie.querySelector('select');
    select?.append(
      ...choix.map((commune) => {
        const [postal = ''] = commune.codes_postaux;
        const option = createPart('option', `${formatCommune(commune)} ${postal}`);
        option.setAttribute('value', commune.code_insee);
        return option;
      }),
    );
    if (choix.length === 0) select?.remove();
    this.#garde.listen(select, 'change', () => {
      const commune = choix.find(({ code_insee }) => code_insee === select?.value);
      if (!commune) return;
      onChoix(situee, commune);
      // Réglée, la ligne s’en va avec le champ : le focus passe à la suivante, sinon à la réponse.
      (this.#racine.querySelector<HTMLElement>('[data-questions] select') ?? this.#find('compte')).focus();
    });
    return copie;
  }

  async #copy(bouton: HTMLElement): Promise<void> {
    const format = FORMATS[bouton.dataset['copier'] ?? ''];
    try {
      await navigator.clipboard.writeText(format?.(this.#lignes) ?? '');
      announceSur(bouton, 'copié');
    } catch {
      announceSur(bouton, 'refusé par le navigateur');
    }
  }
}

function createPart(balise: 'a' | 'li' | 'option' | 'span', texte: string): HTMLElement {
  const partie = document.createElement(balise);
  partie.textContent = texte;
  return partie;
}
