import type { Aide, LigneTarif, Tarif } from './tarif.schema.ts';
import { getLibelle, unitesTarif } from './vocabulaires.ts';

/** L’usage type auquel on compare les prix : un mois de travail. */
export interface Usage {
  readonly jours: number;
  /** Distance aller, en kilomètres. */
  readonly distance_km: number;
}

export const MOIS_DE_TRAVAIL: Usage = { jours: 20, distance_km: 18 };

export interface LigneEstimee {
  readonly libelle: string;
  /** Le calcul, lisible : « 20 jours × 6 € ». */
  readonly calcul: string;
  readonly montant: number;
}

export interface Estimation {
  readonly total: number;
  /** Le total est un plafond : au moins une ligne est un maximum. */
  readonly plafond: boolean;
  readonly lignes: readonly LigneEstimee[];
  /** Ce que le total ne compte pas : caution, carburant… */
  readonly reserves: readonly string[];
}

const euros = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  minimumFractionDigits: 2,
});
const eurosRonds = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
});

/** Un montant en euros, sans centimes inutiles : « 6 € », « 0,23 € », « 1 200 € ». */
export function formatMontant(montant: number): string {
  return (Number.isInteger(montant) ? eurosRonds : euros).format(montant);
}

/** Une ligne de tarif en clair : « 6 € par jour ». */
export function formatLigne(ligne: LigneTarif): string {
  const prix = `${formatMontant(ligne.montant)} ${getLibelle(unitesTarif, ligne.unite)}`;
  return ligne.montant === 0 ? 'gratuit' : ligne.maximum ? `${prix} au plus` : prix;
}

/** Le prix en trois mots pour une vignette ; undefined quand on ne sait pas. */
export function formatPrixCourt(offre: {
  readonly tarif?: Tarif | undefined;
  readonly aide?: Aide | undefined;
  readonly frais?: string | undefined;
}): string | undefined {
  const { tarif, aide } = offre;
  if (tarif) return formatPrixTarif(tarif);
  if (aide?.montant !== undefined)
    return `${aide.remboursable ? 'Prêt de' : 'Aide de'} ${formatMontant(aide.montant)}`;
  if (aide?.montant_max !== undefined)
    return `${aide.remboursable ? 'Prêt : ' : ''}jusqu’à ${formatMontant(aide.montant_max)}`;
  if (aide?.part !== undefined) return `${aide.part}\u00a0% pris en charge`;
  return offre.frais === 'gratuit'
    ? 'Gratuit'
    : offre.frais === 'payant'
      ? 'Payant, prix à vérifier'
      : undefined;
}

/** Le prix d’entrée : le plus bas parmi ceux de la même unité que le premier, les options mises à part. */
function formatPrixTarif({ lignes }: Tarif): string | undefined {
  const principales = lignes.filter((ligne) => !ligne.facultatif);
  const [premiere, ...suite] = principales.length > 0 ? principales : lignes.slice(0, 1);
  if (!premiere || suite.length === 0) return premiere && formatLigne(premiere);
  const semblables = [premiere, ...suite].filter(({ unite }) => unite === premiere.unite);
  const min = semblables.reduce((moindre, ligne) => (ligne.montant < moindre.montant ? ligne : moindre));
  if (min.montant > 0) return `dès ${formatLigne(min)}`;
  return principales.every(({ montant }) => montant === 0)
    ? 'gratuit'
    : 'gratuit ou payant, selon votre situation';
}

const pluriel = (n: number, mot: string) => `${n}\u00a0${mot}${n > 1 ? 's' : ''}`;

// Un prix à l’heure (main-d’œuvre, voiture partagée) ou à la séance ne dit rien d’un mois de travail.
type UniteMensuelle = Exclude<LigneTarif['unite'], 'heure' | 'seance'>;
type LigneMensuelle = LigneTarif & { readonly unite: UniteMensuelle };

const isMensuelle = (ligne: LigneTarif): ligne is LigneMensuelle =>
  ligne.unite !== 'heure' && ligne.unite !== 'seance';

function estimateLigne(ligne: LigneMensuelle, usage: Usage): LigneEstimee {
  const { jours, distance_km } = usage;
  const quantites: Readonly<Record<UniteMensuelle, readonly [number, string]>> = {
    trajet: [jours * 2, pluriel(jours * 2, 'trajet')],
    km: [jours * 2 * distance_km, `${jours * 2 * distance_km}\u00a0km`],
    jour: [jours, pluriel(jours, 'jour')],
    semaine: [4, pluriel(4, 'semaine')],
    mois: [1, '1\u00a0mois'],
    an: [1 / 12, 'un douzième d’année'],
    unique: [1, 'une fois'],
  };
  const [quantite, mots] = quantites[ligne.unite];
  const montant = Math.round(quantite * ligne.montant * 100) / 100;
  return { libelle: ligne.libelle, calcul: `${mots} × ${formatMontant(ligne.montant)}`, montant };
}

/**
 * Ce que coûte l’offre pour un mois d’usage, calcul montré. Une ligne destinée à un public précis (`pour`) n’est
 * prise que si toutes le sont : alors la première sert d’exemple. undefined sans tarif comparable.
 */
export function estimateMois(
  tarif: Tarif | undefined,
  usage: Usage = MOIS_DE_TRAVAIL,
): Estimation | undefined {
  const principales = tarif?.lignes.filter((l) => !l.facultatif).filter(isMensuelle) ?? [];
  const communes = principales.filter((l) => l.pour === undefined);
  const retenues = communes.length > 0 ? communes : principales.slice(0, 1);
  if (!tarif || retenues.length === 0) return undefined;
  const jours = Math.min(
    usage.jours,
    tarif.jours_max_par_an ?? usage.jours,
    tarif.duree_max_jours ?? usage.jours,
  );
  const lignes = retenues.map((l) => estimateLigne(l, { ...usage, jours }));
  const exemple = communes.length === 0 ? retenues[0]?.pour : undefined;
  return {
    total: Math.round(lignes.reduce((somme, l) => somme + l.montant, 0) * 100) / 100,
    plafond: retenues.some((l) => l.maximum === true),
    lignes,
    reserves: [
      ...(exemple ? [`Prix pour : ${exemple}.`] : []),
      ...(tarif.carburant === 'en-plus' ? ['Le carburant est en plus.'] : []),
      ...(tarif.caution ? [`Une caution de ${formatMontant(tarif.caution)} vous est rendue à la fin.`] : []),
      ...(tarif.adhesion ? [`L’adhésion, ${formatMontant(tarif.adhesion)} par an, est en plus.`] : []),
    ],
  };
}
