import { formatDate } from '../temps/format-date.ts';
import { getLibelle } from '../vocabulaire/terme.ts';
import { decisions, motifsDeRefus, type Reponse, type Retour, type RetourLu } from './retour.ts';

/** La réponse d’une structure, en une ou plusieurs phrases. */
export function describeReponse({ decision, motif, recue_le, prochaine }: Reponse): string {
  return [
    recue_le && `Demande reçue le ${formatDate(recue_le)}.`,
    `${getLibelle(decisions, decision)}${motif ? `\u00a0: ${getLibelle(motifsDeRefus, motif)}` : ''}.`,
    prochaine && `Prochaine date\u00a0: ${formatDate(prochaine)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** De quelle orientation il s’agit : « L. M., fiche du 28 novembre 2026 ». */
export const describeDemande = ({ initiales, du }: Retour): string =>
  [initiales, du && `fiche du ${formatDate(du)}`].filter(Boolean).join(', ');

/** Le texte du courriel de réponse : lisible sans rien ouvrir, et le lien qui remplit la fiche du conseiller. */
export function formatReponse(
  retour: Retour & { readonly reponse: Reponse },
  noms: readonly string[],
  lien: string,
): string {
  return [
    'Bonjour,',
    '',
    `Réponse à votre orientation${describeDemande(retour) && ` (${describeDemande(retour)})`}\u00a0:`,
    ...noms.map((nom) => `- ${nom}`),
    '',
    describeReponse(retour.reponse),
    '',
    'Pour la mettre sur votre fiche, ouvrez ce lien ou collez ce message dans l’outil «\u00a0Orienter une personne\u00a0»\u00a0:',
    lien,
  ].join('\n');
}

/** Ce qu’il faut dire d’un lien arrivé abîmé ; undefined quand tout y est. */
export function describeLecture({ etat, offres }: RetourLu): string | undefined {
  if (etat === 'coupe')
    return 'Ce lien a été coupé en route\u00a0: vérifiez ce qui s’affiche, et demandez qu’on vous le renvoie par courriel.';
  if (etat === 'entier' && offres.length === 0)
    return 'Ce lien a changé en route\u00a0: on n’y trouve aucune offre. Demandez qu’on vous le renvoie.';
  return undefined;
}
