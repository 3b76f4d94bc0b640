import {
  AUTRE_CONDITION,
  describeIssue,
  describeRaisonAvec,
  listChoix,
} from '@/domain/eligibilite/describe-raison-avec.ts';
import type { Raison } from '@/domain/eligibilite/raison.ts';
import type { Ternaire } from '@/domain/vocabulaire/ternaire.ts';

const toDit = ({ phrase = AUTRE_CONDITION }: { readonly phrase?: string }) => phrase;

/** Les situations dont une seule suffit, quand aucune n’est remplie : une liste se lit mieux qu’une phrase. */
export function listSituations(
  raison: Raison,
): readonly { readonly etat: Ternaire; readonly texte: string }[] {
  const choix = raison.sujet === 'au-moins-une' ? listChoix(raison, toDit) : [];
  return choix.length > 1 ? choix : [];
}

/** Une raison et ce qui la changerait, en une phrase. */
export const formatRaison = (raison: Raison): string =>
  [describeRaisonAvec(raison, toDit), describeIssue(raison)].filter(Boolean).join(' ');
