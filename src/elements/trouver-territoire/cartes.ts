import type { Lieu } from '@/domain/commune/lieu.ts';
import { findTerritoires } from '@/domain/territoire/find-territoires.ts';
import { formatA } from '@/domain/text/format-a.ts';

/** Les territoires que le serveur a écrits : on ne fait que les choisir, les ranger et nommer la commune. */
export class Cartes {
  readonly #racine: HTMLElement;
  readonly #cartes;

  constructor(racine: HTMLElement) {
    this.#racine = racine;
    this.#cartes = [...racine.querySelectorAll<HTMLElement>('[data-zone]')].map((carte) => ({
      carte,
      zone: (carte.dataset['zone'] ?? '').split(' '),
      nombre_communes: Number(carte.dataset['communes']),
    }));
  }

  /** Ne montre que les territoires d’une commune ; rend leur nombre. */
  show(commune: Lieu): number {
    const trouves = findTerritoires(commune, this.#cartes).map(({ carte }) => carte);
    for (const { carte } of this.#cartes) carte.hidden = !trouves.includes(carte);
    for (const carte of trouves) {
      carte.parentElement?.append(carte);
      const lien = carte.querySelector<HTMLAnchorElement>('[data-lien-commune]');
      if (!lien) continue;
      const { annuaire = '' } = carte.dataset;
      lien.href = `${annuaire}#commune=${commune.code_insee}`;
      lien.textContent = `Voir ce qui existe ${formatA(commune.nom)}`;
      lien.hidden = false;
    }
    this.#part('tous', trouves.length < this.#cartes.length);
    this.#part('liste', trouves.length > 0);
    this.#part('aucun', trouves.length === 0);
    return trouves.length;
  }

  /** Tous les territoires, comme à l’arrivée. */
  reset(): number {
    for (const { carte } of this.#cartes) {
      carte.hidden = false;
      carte.parentElement?.append(carte);
      const lien = carte.querySelector<HTMLElement>('[data-lien-commune]');
      if (lien) lien.hidden = true;
    }
    this.#part('tous', false);
    this.#part('liste', true);
    this.#part('aucun', false);
    return this.#cartes.length;
  }

  #part(nom: string, montree: boolean): void {
    const part = this.#racine.querySelector<HTMLElement>(`[data-${nom}]`);
    if (part) part.hidden = !montree;
  }
}
