import type { ActionEcrite } from '../contact/describe-action.ts';

interface OffreNommee {
  readonly nom: string;
  readonly joindre?: ActionEcrite | undefined;
  readonly prix?: string | undefined;
}

// L’espace du clavier : une messagerie doit reconnaître le numéro pour proposer de l’appeler.
const formatJoindre = ({ texte, chez = '' }: ActionEcrite) =>
  `${chez} ${texte.replaceAll('\u00a0', ' ')}`.trim();

/** Le courriel d’une sélection : chaque solution et qui joindre, puis le lien ; lisible sans l’ouvrir. */
export function formatMessage(
  programme: string,
  offres: readonly OffreNommee[],
  lien: string,
  note = '',
): string {
  const lignes = offres.map(
    ({ nom, joindre, prix }) =>
      `- ${[nom, prix, joindre && formatJoindre(joindre)].filter(Boolean).join(', ')}`,
  );
  return [
    `${programme}\u00a0: ${offres.length > 1 ? `${offres.length} solutions gardées` : 'une solution gardée'}`,
    ...lignes,
    ...(note ? ['', note] : []),
    '',
    lien,
  ].join('\n');
}

/** Au-delà, un code est trop fin pour l’appareil photo d’un téléphone. */
export const MAX_LIEN_CODE = 800;
