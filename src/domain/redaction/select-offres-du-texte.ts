import type { OffreServie } from '../catalogue/catalogue.ts';
import { getBesoins } from '../offre/get-besoins.ts';
import { listProposees } from '../offre/is-vivante.ts';
import type { Besoin, CategorieId } from '../vocabulaire/categories.ts';

/** Ce qu’une liste d’un texte demande : des catégories, ou un besoin, ou ces catégories pour ce besoin. */
export interface Demande {
  readonly categories: readonly CategorieId[];
  readonly besoin?: Besoin | undefined;
}

/** Ce qu’une liste montre, et ce qu’elle nomme seulement. */
export interface Selection {
  readonly montrees: readonly OffreServie[];
  /** La page les montre déjà ailleurs. */
  readonly citees: readonly OffreServie[];
  /** Elles ne servent aucune commune d’ici. */
  readonly voisines: readonly OffreServie[];
}

/** L’offre répond-elle à la demande ? */
const matchDemande = (
  offre: Pick<OffreServie['offre'], 'categorie' | 'autres_besoins'>,
  { categories, besoin }: Demande,
): boolean =>
  (categories.length === 0 || categories.includes(offre.categorie)) &&
  (besoin === undefined || getBesoins(offre).includes(besoin));

const isVoisine = ({ offre, communes_servies }: OffreServie) =>
  offre.zone_eligibilite !== undefined && communes_servies.length === 0;

/** Les offres d’une liste dans un texte, chacune à une seule place ; `ids` : celles que la page cite elle-même. */
export function selectOffresDuTexte(
  offres: readonly OffreServie[],
  demande: Demande,
  ids: ReadonlySet<string>,
): Selection {
  // D’un groupe, une liste courte ne montre pas que les membres : ils viennent après le reste.
  const rang = ({ offre }: OffreServie) => Number(offre.groupe !== undefined);
  const places = Map.groupBy(
    listProposees(offres)
      .filter(({ offre }) => matchDemande(offre, demande))
      .toSorted((a, b) => rang(a) - rang(b)),
    (servie): keyof Selection =>
      ids.has(servie.offre.id) ? 'citees' : isVoisine(servie) ? 'voisines' : 'montrees',
  );
  return {
    montrees: places.get('montrees') ?? [],
    citees: places.get('citees') ?? [],
    voisines: places.get('voisines') ?? [],
  };
}
