import { describeSuite, splitSuite } from '@/domain/annuaire/suite.ts';
import { isInZone } from '@/domain/commune/is-in-zone.ts';
import type { Lieu } from '@/domain/commune/lieu.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';

interface Liste {
  readonly racine: HTMLElement;
  /** Dans l’ordre du serveur. */
  readonly lignes: readonly HTMLLIElement[];
}

const findListes = (selecteur: string): readonly Liste[] =>
  [...document.querySelectorAll<HTMLElement>(selecteur)].map((racine) => ({
    racine,
    lignes: [...racine.querySelectorAll<HTMLLIElement>('.grille > li')],
  }));

/** Le même tri que l’annuaire : une zone inconnue, ou qui est tout le territoire, n’écarte personne. */
const isServie = ({ dataset: { zone } }: HTMLElement, lieu: Lieu | undefined) =>
  !lieu || zone === undefined || isInZone(zone.split(' '), lieu);

/** Les listes d’une page (ListeVignettes, Replis), que la commune dite trie, et leur compte. */
export class Listes {
  readonly #listes = findListes('[data-liste]');
  readonly #replis = findListes('[data-repli]');
  readonly #compte = document.querySelector('[data-compte-ici]');
  readonly #duServeur = this.#compte?.textContent ?? '';
  readonly #tout: HTMLElement;
  #lieu: Lieu | undefined;
  #entieres = false;

  /** `tout` : le bouton qui rend les listes entières, ou à la commune. */
  constructor(tout: HTMLElement) {
    this.#tout = tout;
  }

  /** Ne garde que ce qui sert une commune ; rend le compte, en une phrase. */
  show(lieu: Lieu | undefined): string {
    this.#lieu = lieu;
    this.#entieres = false;
    return this.#render();
  }

  toggle(): string {
    this.#entieres = !this.#entieres;
    return this.#render();
  }

  #render(): string {
    const lieu = this.#entieres ? undefined : this.#lieu;
    const montrees = this.#listes.reduce((somme, liste) => somme + showListe(liste, lieu), 0);
    for (const repli of this.#replis) showRepli(repli, lieu);
    // La question « est-ce pour moi ? » suit le premier groupe qui se montre.
    const suite = document.querySelector('[data-apres-premier]');
    if (suite) document.querySelector('[data-groupe]:not([hidden])')?.after(suite);
    const total = this.#listes.reduce((somme, { lignes }) => somme + lignes.length, 0);
    const phrase = lieu
      ? `${formatQuantite(montrees, 'solution')} sur ${total} pour ${lieu.nom}`
      : this.#duServeur;
    this.#compte?.replaceChildren(phrase);
    this.#tout.hidden = !this.#lieu || (montrees === total && !this.#entieres);
    this.#tout.textContent = this.#entieres ? `Ne voir que ${this.#lieu?.nom}` : 'Tout voir';
    return phrase;
  }
}

/** Montre ce qui sert la commune, les premières d’emblée ; rend combien. */
function showListe({ racine, lignes }: Liste, lieu: Lieu | undefined): number {
  const servies = lignes.filter((ligne) => isServie(ligne, lieu));
  const cachees = lignes.filter((ligne) => !servies.includes(ligne));
  const [premieres, suite] = splitSuite(servies);
  for (const ligne of lignes) ligne.hidden = cachees.includes(ligne);
  const volet = racine.querySelector('details');
  if (volet) {
    racine.querySelector('.grille')?.replaceChildren(...premieres);
    volet.querySelector('.grille')?.replaceChildren(...suite, ...cachees);
    volet.querySelector('summary')?.replaceChildren(describeSuite(suite.length));
    volet.hidden = suite.length === 0;
  }
  const vide = racine.querySelector<HTMLElement>('[data-vide]');
  if (vide) {
    vide.textContent = `Rien de cette liste ne sert ${lieu?.nom}.`;
    vide.hidden = servies.length > 0;
  }
  racine.closest('[data-groupe]')?.toggleAttribute('hidden', servies.length === 0);
  return servies.length;
}

function showRepli({ racine, lignes }: Liste, lieu: Lieu | undefined): void {
  const servies = lignes.filter((ligne) => isServie(ligne, lieu));
  for (const ligne of lignes) ligne.hidden = !servies.includes(ligne);
  const { une = '', plusieurs = '' } = racine.dataset;
  racine.querySelector('summary')?.replaceChildren(formatQuantite(servies.length, une, plusieurs));
  racine.hidden = servies.length === 0;
}
