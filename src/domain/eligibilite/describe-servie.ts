import type { Lieu } from '../commune/lieu.ts';
import type { Ternaire } from '../vocabulaire/ternaire.ts';
import { checkTrajet, checkZone, type OffreSituee } from './check-zone.ts';
import { describeRaisonAvec } from './describe-raison-avec.ts';

/** Cette commune est-elle servie ? Ce que le verdict en sait, en une phrase qui la nomme. */
export interface Servie {
  readonly etat: Ternaire;
  readonly phrase: string;
}

export function describeServie(offre: OffreSituee, commune: Lieu): Servie {
  const { nom } = commune;
  const zone = checkZone(offre, { commune });
  if (zone.etat === 'oui') return { etat: 'oui', phrase: `Oui, ${nom} est servie.` };
  const loin = checkTrajet(offre, { commune }).some(({ etat }) => etat === 'non');
  if (zone.etat === 'non' || loin)
    return { etat: 'non', phrase: `Non, ${nom} ${loin ? 'est trop loin' : 'n’est pas servie'}.` };
  const pourquoi =
    zone.sujet === 'zone' && zone.passe === 'non'
      ? 'Ce transport passe dans d’autres communes\u00a0: demandez s’il y vient.'
      : describeRaisonAvec(zone, () => '');
  return { etat: 'inconnu', phrase: `On ne sait pas si ${nom} est servie. ${pourquoi}` };
}
