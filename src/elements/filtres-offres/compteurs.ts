import type { Criteres } from '@/domain/annuaire/criteres.ts';
import { countValues, type Filtre, type OffreFiltrable } from '@/domain/annuaire/filter-offres.ts';
import type { Localisation } from '@/domain/commune/is-in-zone.ts';

/** Les <span data-compte="categorie:velo"> de chaque filtre, par valeur. */
export type Compteurs = ReadonlyMap<Filtre, ReadonlyMap<string, HTMLElement>>;

export function findCompteurs(racine: ParentNode): Compteurs {
  const compteurs = new Map<Filtre, Map<string, HTMLElement>>();
  for (const compteur of racine.querySelectorAll<HTMLElement>('[data-compte]')) {
    const [filtre = '', valeur = ''] = (compteur.dataset['compte'] ?? '').split(':');
    const parValeur = compteurs.get(filtre as Filtre) ?? new Map<string, HTMLElement>();
    parValeur.set(valeur, compteur);
    compteurs.set(filtre as Filtre, parValeur);
  }
  return compteurs;
}

/** Écrit à côté de chaque valeur combien d’offres elle donnerait ; zéro se dit, et ne cache rien. */
export function writeCompteurs(
  compteurs: Compteurs,
  offres: readonly OffreFiltrable[],
  criteres: Criteres,
  lieu: Localisation | undefined,
): void {
  for (const [filtre, parValeur] of compteurs)
    for (const [valeur, nombre] of countValues(offres, criteres, filtre, [...parValeur.keys()], lieu)) {
      const compteur = parValeur.get(valeur);
      if (!compteur) continue;
      compteur.textContent = String(nombre);
      compteur.closest('label')?.toggleAttribute('data-nul', nombre === 0);
    }
}
