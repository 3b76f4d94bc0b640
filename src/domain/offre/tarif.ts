import { formatListe } from '../text/format-liste.ts';
import { formatQuantite } from '../text/format-quantite.ts';
import { getLibelle } from '../vocabulaire/terme.ts';
import { unitesTarif } from '../vocabulaire/unites-tarif.ts';
import type { Aide, LigneTarif, Pret, Tarif } from './tarif.schema.ts';

// Trois décimales au plus : un prix au kilomètre s’écrit « 0,113 € ».
const euros = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  minimumFractionDigits: 2,
  maximumFractionDigits: 3,
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

/** De quand datent des prix ; undefined quand on ne le sait pas. */
export const describeReleve = ({ annee }: Pick<Tarif, 'annee'>): string | undefined =>
  annee && `Prix relevés en ${annee}, à confirmer.`;

const formatTaux = (taux: number) => `${taux.toLocaleString('fr-FR')}\u00a0%`;

/** « 18 mois », « 7 ans ». */
export const formatMois = (mois: number): string =>
  mois % 12 === 0 ? formatQuantite(mois / 12, 'an') : formatQuantite(mois, 'mois', 'mois');

/** Comment un prêt se rend : « à rembourser 30 € par mois, sans intérêts ». */
export function describePret({
  mensualite,
  duree_max_mois: duree,
  taux_min: min,
  taux_max: max,
}: Pret = {}): string {
  const rendre = [
    'à rembourser',
    ...(mensualite === undefined ? [] : [`${formatMontant(mensualite)} par mois`]),
    ...(duree === undefined ? [] : [`en ${formatMois(duree)} au plus`]),
  ].join(' ');
  if (min === undefined || max === undefined) return rendre;
  if (max === 0) return `${rendre}, sans intérêts`;
  return `${rendre}, à un taux de ${min === max ? '' : `${formatTaux(min)} à `}${formatTaux(max)} par an`;
}

/** Ce que verse une aide au montant connu : « Aide de 300 € », « Prêt de 1 200 € ». */
export function formatMontantAide({ montant, montant_max, remboursable, pret }: Aide): string | undefined {
  if (pret?.montants) return `Prêt de ${formatListe(pret.montants.map(formatMontant), 'ou')}`;
  if (montant === undefined) return undefined;
  const plus = montant_max !== undefined && montant_max > montant ? ` à ${formatMontant(montant_max)}` : '';
  return `${remboursable ? 'Prêt de' : 'Aide de'} ${formatMontant(montant)}${plus}`;
}

/** Le prix en trois mots pour une vignette ; undefined quand on ne sait pas. */
export function formatPrixCourt(offre: {
  readonly tarif?: Tarif | undefined;
  readonly aide?: Aide | undefined;
  readonly frais?: string | undefined;
}): string | undefined {
  const { tarif, aide } = offre;
  if (tarif) return formatPrixTarif(tarif);
  if (aide?.montant !== undefined) return formatMontantAide(aide);
  if (aide?.montant_max !== undefined)
    return `${aide.remboursable ? 'Prêt\u00a0: ' : ''}jusqu’à ${formatMontant(aide.montant_max)}`;
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
