import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import type { MomentLocal } from '@/domain/temps/moment-local.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';
import { describeTrajet } from '@/domain/trajet/describe-trajet.ts';
import type { Demande, Trajet } from '@/domain/trajet/trajet.ts';
import type { LigneOffre } from '../shared/modele-offre.ts';

/** Ce qu’on dit d’un trajet sous le nom de l’offre : la réservation d’abord, c’est elle qui presse. */
export function listLignes(
  trajet: Trajet<OffreEnBref>,
  demande: Demande,
  maintenant: MomentLocal,
): readonly LigneOffre[] {
  const { couverture, a_verifier, reservation, prochaine } = describeTrajet(trajet, demande, maintenant);
  const { etat } = trajet.couverture;
  const lignes: readonly (LigneOffre | undefined)[] = [
    etat === 'non' ? { etat, texte: couverture } : undefined,
    reservation === undefined ? undefined : { etat: 'sans-effet', texte: reservation, forte: true },
    ...a_verifier.map((texte) => ({ etat: 'inconnu', texte }) as const),
    prochaine === undefined ? undefined : { etat: 'sans-effet', texte: prochaine },
  ];
  return lignes.filter((ligne) => ligne !== undefined);
}

/** La phrase qui compte les transports trouvés. */
export function describeCompte(oui: number, aVerifier: number): string {
  if (oui + aVerifier === 0)
    return 'Aucun transport connu ne fait ce trajet. Un conseiller peut vous aider\u00a0: joignez le guichet.';
  if (oui === 0) return `${formatQuantite(aVerifier, 'transport')} à vérifier`;
  const surs = formatQuantite(oui, 'transport possible', 'transports possibles');
  return aVerifier === 0 ? surs : `${surs}, ${aVerifier} à vérifier`;
}
