import type { Offre } from '../catalogue/catalogue.ts';
import { formatDuree } from '../temps/format-duree.ts';
import { formatQuantite } from '../text/format-quantite.ts';
import { mesuresDeRessources } from '../vocabulaire/ressources.ts';
import { getLibelle } from '../vocabulaire/terme.ts';
import { unitesTarif } from '../vocabulaire/unites-tarif.ts';
import type { Aide, Tarif } from './tarif.schema.ts';
import { describePret, describeReleve, formatLigne, formatMontant, formatMontantAide } from './tarif.ts';

/** Ce que l’on paie : « Location de la voiture », pour qui, « 6 € par jour ». */
export interface LigneDePrix {
  readonly nom: string;
  readonly pour?: string | undefined;
  readonly prix: string;
}

/** Ce que verse une aide : la somme, s’il faut la rendre, et ce qu’elle paie. */
export interface AideDecrite {
  readonly somme: string;
  readonly suite: string;
  readonly precisions: string;
}

interface PrixDecrit {
  readonly gratuit: boolean;
  /** Ce qui se dit quand aucun prix n’est connu. */
  readonly inconnu: string | undefined;
  readonly lignes: readonly LigneDePrix[];
  readonly aide: AideDecrite | undefined;
  readonly precisions: readonly string[];
  /** De quand datent ces prix. */
  readonly releve: string | undefined;
}

function listLignes({ lignes, caution, adhesion }: Tarif): readonly LigneDePrix[] {
  return [
    ...lignes.map((ligne) => ({ nom: ligne.libelle, pour: ligne.pour, prix: formatLigne(ligne) })),
    ...(caution === undefined ? [] : [{ nom: 'Caution, rendue à la fin', prix: formatMontant(caution) }]),
    ...(adhesion === undefined ? [] : [{ nom: 'Adhésion', prix: `${formatMontant(adhesion)} par an` }]),
  ];
}

function describeAide(aide: Aide): AideDecrite {
  const { montant, montant_max, part, periode, remboursable, precisions = '' } = aide;
  const somme = [
    formatMontantAide(aide) ?? (montant_max === undefined ? '' : `Jusqu’à ${formatMontant(montant_max)}`),
    periode && periode !== 'unique' ? getLibelle(unitesTarif, periode) : '',
    part === undefined ? '' : `${part}\u00a0% pris en charge`,
  ];
  const rendue = remboursable === false && montant !== undefined ? 'vous ne remboursez pas' : '';
  return {
    somme: somme.filter(Boolean).join(' '),
    suite: remboursable ? describePret(aide.pret) : rendue,
    precisions,
  };
}

/** « Selon le quotient familial : 500 € jusqu’à 750 €, 300 € jusqu’à 900 €. » */
export const describePaliers = ({ sur, paliers }: NonNullable<Aide['selon_ressources']>): string =>
  `Selon le ${getLibelle(mesuresDeRessources, sur)}\u00a0: ${paliers
    .map(({ max, montant }) => `${formatMontant(montant)} jusqu’à ${formatMontant(max)}`)
    .join(', ')}.`;

/** Ce que coûte une offre, ou ce qu’elle verse : les mêmes mots à l’écran et sur papier. */
export function describePrix({
  tarif,
  aide,
  frais,
  frais_precisions: precisions,
}: Pick<Offre, 'tarif' | 'aide' | 'frais' | 'frais_precisions'>): PrixDecrit {
  const nus = !tarif && !aide;
  const payant = frais === 'payant' ? 'Payant. Prix à vérifier.' : undefined;
  const inconnu = frais ? payant : 'Prix à vérifier. Demandez-le avant de vous engager.';
  const { duree_max_jours: duree, jours_max_par_an: parAn } = tarif ?? {};
  return {
    gratuit: nus && frais === 'gratuit',
    inconnu: nus && !precisions ? inconnu : undefined,
    lignes: tarif ? listLignes(tarif) : [],
    aide: aide && describeAide(aide),
    precisions: [
      ...(aide?.selon_ressources ? [describePaliers(aide.selon_ressources)] : []),
      ...(aide?.reste_a_charge
        ? [`Il reste ${formatMontant(aide.reste_a_charge)} au moins à payer soi-même.`]
        : []),
      ...(precisions ? [precisions] : []),
      ...(duree ? [`Durée\u00a0: ${formatDuree(duree)} au plus.`] : []),
      ...(parAn ? [`${formatQuantite(parAn, 'jour')} au plus par an.`] : []),
    ],
    releve: tarif && describeReleve(tarif),
  };
}
