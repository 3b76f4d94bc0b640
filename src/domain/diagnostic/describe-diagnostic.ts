import { formatQuantite } from '../text/format-quantite.ts';
import type { Diagnostic, Niveau } from './evaluate-diagnostic.ts';

export const libellesNiveau: Readonly<Record<Niveau, string>> = {
  inconnu: 'Pas encore de réponse',
  aucun: 'Pas de frein repéré',
  leger: 'Frein léger',
  'a-lever': 'À lever d’abord',
  renforce: 'Accompagnement renforcé',
};

const CONSEILS: Readonly<Record<Niveau, string>> = {
  inconnu: 'Répondez à une question au moins pour voir une conclusion.',
  aucun: 'Rien ne bloque dans ce qui a été dit. Donnez l’information utile et proposez un point plus tard.',
  leger: 'Cela se règle tout de suite\u00a0: une information, un tarif, un premier trajet accompagné.',
  'a-lever': 'Réglez d’abord ce qui bloque, avec le service compétent, et fixez une date de reprise.',
  renforce:
    'Plusieurs freins se tiennent, ou l’un est lourd. Passez le relais à un conseiller en mobilité et restez l’interlocuteur.',
};

/** La conclusion en clair : ce qu’elle est, ce qu’il faut faire, et ce qui lui manque. */
export function describeDiagnostic({
  niveau,
  repondues,
  total,
}: Pick<Diagnostic, 'niveau' | 'repondues' | 'total'>): readonly string[] {
  const manque = total - repondues;
  return [
    CONSEILS[niveau],
    ...(repondues > 0 && manque > 0
      ? [
          `Conclusion provisoire\u00a0: ${formatQuantite(manque, 'question reste', 'questions restent')} sans réponse sur ${total}.`,
        ]
      : []),
  ];
}
