import type { Offre, OffreServie } from '../catalogue/catalogue.ts';
import { isVivante } from '../offre/is-vivante.ts';
import { type BesoinDecrit, getBesoin } from '../vocabulaire/besoins.ts';
import { getCategorie } from '../vocabulaire/categories.ts';
import type { CoutsSaisis } from './couts.schema.ts';
import { type CarburantCompte, type Estimation, estimateMois } from './estimate-mois.ts';
import { getCarburant } from './get-carburant.ts';
import type { Usage } from './usage.ts';

/** Une offre dont le mois se calcule. */
export interface OffreComparee {
  readonly servie: OffreServie;
  readonly carburant: CarburantCompte | undefined;
  readonly estimation: Estimation;
}

export interface GroupeCompare {
  readonly besoin: BesoinDecrit;
  readonly offres: readonly OffreComparee[];
}

/** Vivantes, mais que l’on ne peut pas prendre aujourd’hui. */
const EN_ATTENTE: readonly string[] = ['suspendue', 'en-construction'] satisfies Offre['statut'][];
/** Les besoins dont les offres se comparent. */
export const BESOINS_COMPARES = ['se-deplacer', 'avoir-un-vehicule'] as const;

/** Le besoin sous lequel une offre se compare ; undefined pour ce qui n’est pas un moyen de se déplacer (aide, permis…). */
export function getBesoinCompare({ categorie }: Pick<Offre, 'categorie'>) {
  const { besoin } = getCategorie(categorie);
  // Ce qu’un garage solidaire fait payer au jour ou au mois est une location.
  return BESOINS_COMPARES.find((b) => b === (besoin === 'reparer' ? 'avoir-un-vehicule' : besoin));
}

/** Le mois d’une offre, carburant compris ; undefined pour une aide, sans prix comparable, ou quand elle est terminée. */
export function estimateOffre(
  offre: Pick<Offre, 'categorie' | 'tarif' | 'vehicules' | 'statut'>,
  couts: CoutsSaisis | undefined,
  usage: Usage,
): Pick<OffreComparee, 'carburant' | 'estimation'> | undefined {
  if (!isVivante(offre) || getBesoinCompare(offre) === undefined) return undefined;
  const carburant = getCarburant(offre, couts);
  const estimation = estimateMois(offre.tarif, usage, { carburant });
  return estimation && { carburant, estimation };
}

const byTotal = (a: OffreComparee, b: OffreComparee) =>
  a.estimation.bas - b.estimation.bas || a.estimation.haut - b.estimation.haut;

/** Les offres dont le mois se calcule, par besoin, de la moins chère à la plus chère. */
export function listComparaison(
  servies: readonly OffreServie[],
  couts: CoutsSaisis | undefined,
  usage: Usage,
): readonly GroupeCompare[] {
  const comparees = servies
    .filter(({ offre }) => !EN_ATTENTE.includes(offre.statut))
    .flatMap((servie): readonly OffreComparee[] => {
      const estimee = estimateOffre(servie.offre, couts, usage);
      return estimee ? [{ servie, ...estimee }] : [];
    });
  return BESOINS_COMPARES.map((besoin) => ({
    besoin: getBesoin(besoin),
    offres: comparees.filter(({ servie }) => getBesoinCompare(servie.offre) === besoin).toSorted(byTotal),
  })).filter(({ offres }) => offres.length > 0);
}
