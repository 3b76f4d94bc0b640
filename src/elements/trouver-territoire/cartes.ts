import { formatLieu, type Lieu } from '@/domain/commune/lieu.ts';
import { findTerritoires, type TerritoireTrouvable } from '@/domain/territoire/find-territoires.ts';
import { findRepere } from '@/domain/territoire/reperes.ts';
import { formatParametres } from '@/domain/text/format-parametres.ts';
import { createAction } from '../shared/create-action.ts';

interface Carte extends TerritoireTrouvable {
  readonly lien: HTMLAnchorElement;
  /** Ce que le serveur a écrit de lui. */
  readonly dit: DOMStringMap;
}

// Plus loin, un guichet ne renseigne plus personne.
const LOIN_KM = 300;

/** Les guichets que le serveur a écrits : on ne fait que les choisir, y mener, ou dire le plus proche. */
export class Cartes {
  readonly #racine: HTMLElement;
  readonly #cartes: readonly Carte[];

  constructor(racine: HTMLElement) {
    this.#racine = racine;
    this.#cartes = [...racine.querySelectorAll<HTMLElement>('[data-zone]')].flatMap(
      (carte): readonly Carte[] => {
        const lien = carte.querySelector('a');
        const { zone = '', communes, ...dit } = carte.dataset;
        return lien ? [{ lien, zone: zone.split(' '), nombre_communes: Number(communes), dit }] : [];
      },
    );
  }

  /** Mène au seul guichet d’une commune ; sinon montre lesquels, ou le plus proche. Rend ce qu’il y a à dire. */
  show(commune: Lieu): string {
    const trouves = findTerritoires(commune, this.#cartes);
    const liens = trouves.map((carte) => ({
      nom: carte.lien.textContent.trim(),
      href: this.#toHref(carte, formatLieu(commune)),
    }));
    const [seul, ...autres] = liens;
    if (seul && autres.length === 0) {
      location.assign(seul.href);
      return `${commune.nom}\u00a0: un guichet est là pour vous, nous y allons.`;
    }
    this.#find('trouves')?.replaceChildren(
      ...liens.map(({ nom, href }, rang) => {
        const li = document.createElement('li');
        const a = document.createElement('a');
        a.className = rang === 0 ? 'bouton principal' : 'bouton';
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
      ? `${commune.nom}\u00a0: ${liens.length} guichets sont là pour vous.`
      : `${commune.nom}\u00a0: pas encore de guichet ici.`;
  }

  /** Ce que la personne cherchait, chez elle : un besoin, des mots, ou l’accueil de son guichet. */
  #toHref({ lien, dit }: Carte, lieu: string): string {
    const { besoin, mots } = this.#racine.dataset;
    const page = mots ? dit['annuaire'] : besoin ? dit['besoins']?.replace('*', besoin) : lien.pathname;
    return `${page}#${formatParametres([...(mots ? [['q', mots] as const] : []), ['commune', lieu]])}`;
  }

  /** La réponse d’avant ne vaut plus. */
  reset(): void {
    this.#part('aucun', false);
    this.#part('trouves', false);
  }

  #showProche(commune: Lieu): void {
    const [proche] = this.#cartes
      .flatMap(({ lien, dit }) => {
        const repere = findRepere(dit['reperes'] ?? '', commune);
        return repere && repere.km <= LOIN_KM ? [{ lien, dit, ...repere }] : [];
      })
      .sort((a, b) => a.km - b.km);
    this.#part('proche', proche !== undefined);
    if (!proche) return;
    const { lien, nom, km } = proche;
    const { texte, lien: href, origine } = proche.dit;
    this.#find('proche')?.replaceChildren(
      'Le guichet le plus proche : ',
      lien.cloneNode(true),
      `, à ${km} km (${nom}). `,
      ...(texte
        ? [
            createAction({ texte, ...(href && { lien: href }) }, lien.textContent.trim()),
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
    // Une seule action principale à l’écran : la réponse, quand il y en a une.
    if (nom === 'trouves')
      this.#racine.querySelector('[type="submit"]')?.classList.toggle('principal', !montree);
  }
}
