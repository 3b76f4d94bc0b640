import type { ActionEcrite } from '../contact/describe-action.ts';
import type { Rappel } from '../echange/to-ics-rappel.ts';
import type { EtapeSituee } from './check-parcours.ts';
import { describeEcheance, describeTache } from './describe-etape.ts';
import { getEcheance, type Parcours } from './parcours.ts';

interface OffreNommee {
  readonly nom: string;
  readonly structure: string;
  readonly joindre?: ActionEcrite | undefined;
}
type Situee = EtapeSituee<OffreNommee>;

/** Une étape dont l’offre a disparu garde son identifiant. */
const getNom = ({ etape, offre }: Situee) => offre?.nom ?? etape.offre;

// L’espace du clavier : une messagerie doit reconnaître le numéro pour proposer de l’appeler.
const formatJoindre = ({ offre }: Situee) =>
  [offre?.joindre?.chez, offre?.joindre?.texte.replaceAll('\u00a0', ' ')].filter(Boolean).join(' ');

/** Le même parcours, sans ce que le conseiller y a écrit : un agenda se partage, un code doit rester lisible. */
export const withoutTextes = (parcours: Parcours): Parcours => ({
  ...parcours,
  etapes: parcours.etapes.map((etape) => ({ ...etape, quoi: '' })),
});

/** Les rappels d’agenda de ce qui reste à faire, le dernier jour de chaque étape. */
export const listRappels = (etapes: readonly Situee[], etabli_le: string, lien: string): readonly Rappel[] =>
  etapes
    .filter(({ etape }) => !etape.faite)
    .map((situee) => ({
      jour: getEcheance(situee.etape.quand, etabli_le),
      titre: `Dernier jour\u00a0: ${getNom(situee)}`,
      texte: [describeTache({ ...situee.etape, quoi: '' }, situee.offre), formatJoindre(situee)]
        .join('\n')
        .trim(),
      lien,
    }));

/** Le courriel d’un parcours : ce qui se fait, dans l’ordre, puis le lien ; lisible sans l’ouvrir. */
export function formatCourriel(
  programme: string,
  etapes: readonly Situee[],
  etabli_le: string,
  lien: string,
): string {
  const lignes = etapes.map((situee, i) => {
    const { etape, offre } = situee;
    const dits = [
      describeTache(etape, offre),
      formatJoindre(situee),
      describeEcheance(etape.quand, etabli_le),
    ];
    return `${i + 1}. ${getNom(situee)}${etape.faite ? ' (fait)' : ''}\n   ${dits.filter(Boolean).join('\n   ')}`;
  });
  return [`${programme}\u00a0: votre parcours`, '', ...lignes, '', lien].join('\n');
}
