import type { NomOffre } from '../catalogue/espaces.ts';
import { formatQuantite } from '../text/format-quantite.ts';

/** Au plus tant d’offres par page : avec les filtres, l’entête et le pied, la page reste sous 15 ko compressés. */
const MAX_PAR_PAGE = 32;

/** Une page de la liste des offres, et sa place dans la liste. */
export interface Feuillet<O> {
  readonly offres: readonly O[];
  readonly numero: number;
  readonly nombre: number;
  /** Rangs de la première et de la dernière offre, à partir de 1. */
  readonly debut: number;
  readonly fin: number;
}

/** Coupe une liste en pages égales à une offre près : pas de dernière page d’une seule ligne. */
export function listFeuillets<O>(offres: readonly O[]): readonly Feuillet<O>[] {
  const total = offres.length;
  const nombre = Math.max(1, Math.ceil(total / MAX_PAR_PAGE));
  return Array.from({ length: nombre }, (_, i) => {
    const [avant, fin] = [i, i + 1].map((rang) => Math.ceil((rang * total) / nombre)) as [number, number];
    return { offres: offres.slice(avant, fin), numero: i + 1, nombre, debut: avant + 1, fin };
  });
}

/** « 98 solutions, ici 35 à 68 » : les annexes, à la fin de la liste, ne se comptent pas. */
export function describeFeuillet({ debut, fin }: Feuillet<unknown>, total: number, nom: NomOffre): string {
  const derniere = Math.min(fin, total);
  const compte = formatQuantite(total, nom);
  if (debut > derniere) return compte;
  return `${compte}, ici ${debut === derniere ? debut : `${debut} à ${derniere}`}`;
}
