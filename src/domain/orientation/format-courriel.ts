import type { Brouillon } from '../text/to-mailto.ts';

/** Neutre : ni le nom de la personne, ni celui d’une aide qui dirait sa situation. */
const OBJET = 'Demande de mobilité';

/** Le courriel qui accompagne une fiche : il ne dit rien de la personne, elle est sur la pièce jointe. */
export function formatCourriel(a: string | undefined, lienDeRetour: string): Brouillon {
  return {
    a,
    objet: OBJET,
    texte: [
      'Bonjour,',
      '',
      'Vous trouverez en pièce jointe une fiche d’orientation. Elle porte l’accord de la personne.',
      '',
      'Pour me répondre en une minute (acceptée, liste d’attente, refusée)\u00a0:',
      lienDeRetour,
      '',
      'Cordialement,',
      '',
    ].join('\n'),
  };
}
