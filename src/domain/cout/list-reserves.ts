import type { Tarif } from '../offre/tarif.schema.ts';
import { describeReleve, formatLigne, formatMontant } from '../offre/tarif.ts';
import { isMensuelle } from './estimate-ligne.ts';

const isUnique = ({ unite }: Tarif['lignes'][number]) => unite === 'unique';

/** Ce qu’il faut avoir le premier jour, hors du total du mois. */
export function listAvances({ lignes, caution, adhesion }: Tarif): readonly string[] {
  return [
    ...(caution ? [`Caution de ${formatMontant(caution)}, rendue à la fin.`] : []),
    ...(adhesion
      ? [`L’adhésion, ${formatMontant(adhesion)}, se paie en une fois\u00a0: un douzième est compté.`]
      : []),
    ...lignes
      .filter((ligne) => isUnique(ligne) && !ligne.facultatif && ligne.montant > 0)
      .map((ligne) => `${ligne.libelle}, à payer une fois\u00a0: ${formatMontant(ligne.montant)}.`),
  ];
}

/** Les prix de la fiche que le total ne compte pas. `compte` : le carburant a été compté. */
export function listReserves(tarif: Tarif, compte: boolean): readonly string[] {
  // Un véhicule à vendre n’est pas une option d’un mois de trajets.
  const nonComptees = tarif.lignes.filter(
    (ligne) => ligne.unite !== 'achat' && (ligne.facultatif || (!isMensuelle(ligne) && !isUnique(ligne))),
  );
  const releve = describeReleve(tarif);
  return [
    ...(tarif.carburant === 'en-plus' && !compte
      ? ['Le carburant est en plus, et n’est pas compté\u00a0: nous n’avons pas de prix sûr.']
      : []),
    ...nonComptees.map(
      (ligne) =>
        `Non compté\u00a0: ${ligne.libelle}${ligne.pour ? ` (${ligne.pour})` : ''}, ${formatLigne(ligne)}.`,
    ),
    ...(releve ? [releve] : []),
  ];
}

/** Pourquoi une offre qui a un prix n’a pas de total pour un mois ; undefined quand elle en a un. */
export function explainSansMois({ lignes }: Tarif): string | undefined {
  const usuelles = lignes.filter(({ facultatif }) => !facultatif);
  const lues = usuelles.length > 0 ? usuelles : lignes;
  if (usuelles.some(isMensuelle) || lues.every(({ montant }) => montant === 0)) return undefined;
  if (lues.some(({ unite }) => unite === 'heure'))
    return 'Le prix est à l’heure\u00a0: le total dépend du temps passé.';
  if (lues.some(({ unite }) => unite === 'seance'))
    return 'Le prix est à la séance\u00a0: le total dépend du nombre de séances.';
  if (lues.some(({ unite }) => unite === 'unique'))
    return 'Le prix se paie une seule fois\u00a0: il n’y a pas de total par mois.';
  return 'Ces prix sont des options\u00a0: demandez celui de votre trajet.';
}
