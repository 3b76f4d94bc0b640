import { toPhraseDuJour } from '@/domain/etat/preuve-ecrite.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import type { MomentLocal } from '@/domain/temps/moment-local.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';
import { describeTrajet } from '@/domain/trajet/describe-trajet.ts';
import type { Demande, Trajet } from '@/domain/trajet/trajet.ts';
import type { LigneOffre } from '../shared/modele-offre.ts';

/**
 * Ce qu’on dit d’un trajet sous le nom de l’offre : la réservation d’abord, c’est elle qui presse, puis qui peut s’en
 * servir et de quand date l’information ; d’une offre qui n’y va pas, pourquoi, et la prochaine date.
 */
export function listLignes(
  trajet: Trajet<OffreEnBref>,
  demande: Demande,
  maintenant: MomentLocal,
): readonly LigneOffre[] {
  const { offre } = trajet;
  const dit = describeTrajet(trajet, demande, maintenant);
  const toLignes = (
    texte: string | undefined,
    etat: LigneOffre['etat'] = 'sans-effet',
  ): readonly LigneOffre[] => (texte === undefined ? [] : [{ etat, texte }]);
  if (trajet.couverture.etat === 'non')
    return [...toLignes(dit.couverture, 'non'), ...toLignes(dit.prochaine)];
  const { url } = offre.reservation ?? {};
  return [
    ...toLignes(dit.reservation).map((ligne) => ({
      ...ligne,
      forte: true,
      ...(url !== undefined && { url }),
    })),
    ...toLignes(dit.depart),
    ...toLignes(offre.usagers),
    ...toLignes(`${toPhraseDuJour(offre.preuve, maintenant.date)}.`),
    ...dit.a_verifier.flatMap((texte) => toLignes(texte, 'inconnu')),
    ...toLignes(dit.prochaine),
  ];
}

/** La phrase qui compte ce qui a été trouvé. Notre liste n’a pas tout : « rien » ne veut jamais dire « aucun transport ». */
export function describeCompte(reseaux: number, oui: number, aVerifier: number): string {
  if (reseaux + oui + aVerifier === 0)
    return 'Rien dans notre liste pour ce trajet. Regardez d’abord le train et le car, ou demandez au guichet.';
  const surs = oui > 0 ? [formatQuantite(oui, 'transport possible', 'transports possibles')] : [];
  const doutes =
    aVerifier > 0
      ? [oui > 0 ? `${aVerifier} à vérifier` : `${formatQuantite(aVerifier, 'transport')} à vérifier`]
      : [];
  const lignes =
    reseaux > 0
      ? [formatQuantite(reseaux, 'réseau de train, de car ou de bus', 'réseaux de train, de car ou de bus')]
      : [];
  return [...lignes, ...surs, ...doutes].join(', ');
}
