import type { CommuneIndexee } from '@/domain/commune/index-communes.ts';
import { findTerritoires } from '@/domain/territoire/find-territoires.ts';
import { findRepere } from '@/domain/territoire/reperes.ts';
import { createAction } from '../shared/create-action.ts';

/** Les guichets que le serveur a écrits : on ne fait que les choisir, y mener, ou dire le plus proche. */
export class Cartes {
  readonly #racine: HTMLElement;
  readonly #cartes;

  constructor(racine: HTMLElement) {
    this.#racine = racine;
    this.#cartes = [...racine.querySelectorAll<HTMLElement>('[data-zone]')].flatMap((carte) => {
      const lien = carte.querySelector('a');
      const { zone = '', communes, ...dit } = carte.dataset;
      return lien ? [{ lien, zone: zone.split(' '), nombre_communes: Number(communes), dit }] : [];
    });
  }

  /** Mène au seul guichet d’une commune ; sinon montre lesquels, ou le plus proche. Rend ce qu’il y a à dire. */
  show(commune: CommuneIndexee): string {
    const { nom, nom_actuel } = commune;
    const lieu = nom_actuel ? `${nom}, aujourd’hui ${nom_actuel}` : nom;
    const trouves = findTerritoires(commune, this.#cartes);
    const { besoin } = this.#racine.dataset;
    const liens = trouves.map(({ lien, dit }) => ({
      nom: lien.textContent.trim(),
      href: `${besoin ? dit['besoins']?.replace('*', besoin) : lien.pathname}#commune=${commune.code_insee}`,
    }));
    const [seul, ...autres] = liens;
    if (seul && autres.length === 0) {
      location.assign(seul.href);
      return `${lieu}\u00a0: un guichet est là pour vous, nous y allons.`;
    }
    this.#find('trouves')?.replaceChildren(
      ...liens.map(({ nom, href }, rang) => {
        const li = document.createElement('li');
        const a = document.createElement('a');
        a.className = 'bouton';
        a.href = href;
        a.textContent = rang === 0 ? `${nom}, le plus près de chez vous` : nom;
        li.append(a);
        return li;
      }),
    );
    this.#part('aucun', !seul);
    this.#part('trouves', seul !== undefined);
    if (!seul) this.#showProche(commune);
    return seul
      ? `${lieu}\u00a0: ${liens.length} guichets sont là pour vous.`
      : `${lieu}\u00a0: pas encore de guichet ici.`;
  }

  /** La réponse d’avant ne vaut plus. */
  reset(): void {
    this.#part('aucun', false);
    this.#part('trouves', false);
  }

  #showProche(commune: CommuneIndexee): void {
    const [proche] = this.#cartes
      .flatMap(({ lien, dit }) => {
        const repere = findRepere(dit['reperes'] ?? '', commune);
        return repere ? [{ lien, dit, ...repere }] : [];
      })
      .sort((a, b) => a.km - b.km);
    if (!proche) return;
    const { lien, nom, km } = proche;
    const { texte, lien: href, origine } = proche.dit;
    this.#find('proche')?.replaceChildren(
      'Le guichet le plus proche : ',
      lien.cloneNode(true),
      `, à ${km} km (${nom}). `,
      ...(texte
        ? [
            createAction({ texte, ...(href && { lien: href }) }, lien.textContent),
            origine ? ` ${origine}.` : '',
          ]
        : []),
    );
  }

  #find(nom: string): HTMLElement | null {
    return this.#racine.querySelector<HTMLElement>(`[data-${nom}]`);
  }

  #part(nom: string, montree: boolean): void {
    const part = this.#find(nom);
    if (part) part.hidden = !montree;
  }
}
