import type { Offre, Territoire } from '../domain/catalogue/catalogue.ts';
import { describeMois, type MoisDecrit } from '../domain/cout/describe-mois.ts';
import { formatLigne, formatMontant } from '../domain/offre/tarif.ts';
import { getLibelle, unitesTarif } from '../domain/offre/vocabulaires.ts';
import type { Bloc } from './feuille.ts';
import { toEcrits, toTexte } from './to-blocs.ts';

type Tarif = NonNullable<Offre['tarif']>;
type Aide = NonNullable<Offre['aide']>;

const listPrix = ({ lignes, caution, adhesion }: Tarif): Bloc => ({
  genre: 'prix',
  lignes: [
    ...lignes.map(
      (ligne) =>
        [ligne.pour ? `${ligne.libelle} — ${ligne.pour}` : ligne.libelle, formatLigne(ligne)] as const,
    ),
    ...(caution !== undefined ? [['Caution, rendue à la fin', formatMontant(caution)] as const] : []),
    ...(adhesion !== undefined ? [['Adhésion', `${formatMontant(adhesion)} par an`] as const] : []),
  ],
});

function describeAide({ montant, montant_max, part, periode, remboursable, precisions }: Aide): Bloc {
  const somme =
    montant !== undefined
      ? `${remboursable ? 'Prêt de' : 'Aide de'} ${formatMontant(montant)}`
      : montant_max !== undefined
        ? `Jusqu’à ${formatMontant(montant_max)}`
        : '';
  const gras = [
    somme,
    periode && periode !== 'unique' ? getLibelle(unitesTarif, periode) : '',
    part !== undefined ? `${part}\u00a0% pris en charge` : '',
  ];
  const suite =
    remboursable === true
      ? ' — à rembourser'
      : remboursable === false && montant !== undefined
        ? ' — vous ne remboursez pas'
        : '';
  return {
    genre: 'texte',
    ecrits: [
      { t: gras.filter(Boolean).join(' '), gras: true },
      { t: suite },
      ...(precisions ? [{ t: ` ${precisions}` }] : []),
    ].filter(({ t }) => t !== ''),
  };
}

function toBlocs({ total, usage, phrases }: MoisDecrit): readonly Bloc[] {
  return [
    {
      genre: 'texte',
      ecrits: [
        { t: 'Pour un mois de travail\u00a0: ' },
        { t: total, gras: true },
        { t: ` (calcul pour ${usage})` },
      ],
    },
    { genre: 'liste', signe: 'tiret', points: phrases.map(toEcrits) },
  ];
}

/** Ce que coûte une offre, ou ce qu’elle verse : les mêmes phrases que la fiche à l’écran. */
export function describeCout(offre: Offre, couts: Territoire['couts']): readonly Bloc[] {
  const { tarif, aide, frais, frais_precisions, statut } = offre;
  if (!tarif && !aide && !frais && !frais_precisions)
    return [toTexte('Prix à vérifier. Demandez-le quand vous appelez.')];
  const nus = !tarif && !aide;
  const mois = statut === 'terminee' ? undefined : describeMois(offre, couts);
  return [
    ...(nus && frais === 'gratuit' ? [toTexte('Gratuit', 'fort')] : []),
    ...(nus && frais === 'payant' && !frais_precisions ? [toTexte('Payant. Prix à vérifier.')] : []),
    ...(tarif ? [listPrix(tarif)] : []),
    ...(aide ? [describeAide(aide)] : []),
    ...(frais_precisions ? [toTexte(frais_precisions)] : []),
    ...(tarif?.duree_max_jours ? [toTexte(`Durée\u00a0: ${tarif.duree_max_jours} jours au plus.`)] : []),
    ...(tarif?.jours_max_par_an ? [toTexte(`${tarif.jours_max_par_an} jours au plus par an.`)] : []),
    ...(tarif?.annee ? [toTexte(`Prix relevés en ${tarif.annee}, à confirmer.`, 'discret')] : []),
    ...(mois ? toBlocs(mois) : []),
  ];
}
