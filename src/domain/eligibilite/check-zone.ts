import { isInZone, type Localisation } from '../commune/is-in-zone.ts';
import { checkDistance, checkPortee } from '../geo/check-distance.ts';
import type { OffreEnBref } from '../offre/to-offre-en-bref.ts';
import { checkEvery, checkSome, type Ternaire, toTernaire } from '../vocabulaire/ternaire.ts';
import type { Raison } from './raison.ts';
import type { Situation } from './situation.ts';

/** Ce qu’il faut savoir d’une offre pour dire où elle sert. */
export type OffreSituee = Pick<
  OffreEnBref,
  'zone_eligibilite' | 'zone_porte_sur' | 'desserte' | 'distance_km' | 'cadre_du_trajet'
>;

const NULLE_PART: Localisation = { code_insee: '', departement: '', epci: null };

/** « France entière » sert chacun, même qui n’a pas dit où il est. */
function checkLieu(zone: readonly string[], lieu: Localisation | undefined): Ternaire {
  const servi = isInZone(zone, lieu ?? NULLE_PART);
  return servi || lieu ? toTernaire(servi) : 'inconnu';
}

/**
 * La zone d’habitation regarde la commune, celle de travail la destination. Celle d’un trajet ne refuse personne tant que
 * l’on ne sait pas où il va : y habiter suffit, puisqu’on part de chez soi, sauf si le trajet doit aussi y finir.
 */
function checkLieux(
  zone: readonly string[],
  porteSur: OffreSituee['zone_porte_sur'],
  { commune, destination }: Situation,
): Ternaire {
  const depart = checkLieu(zone, commune);
  const arrivee = checkLieu(zone, destination);
  switch (porteSur) {
    case undefined:
      return depart;
    case 'travail':
      return arrivee;
    case 'trajet':
      return checkSome([depart, arrivee]);
    default:
      return arrivee === 'inconnu' ? 'inconnu' : checkEvery([depart, arrivee]);
  }
}

/** L’offre sert-elle la personne là où elle est, ou là où elle va ? Un transport qui n’y passe pas n’est jamais un oui. */
export function checkZone(offre: OffreSituee, situation: Situation): Raison {
  const { zone_eligibilite: zone, zone_porte_sur: trajet, desserte } = offre;
  const { origines = [], destinations = [] } = desserte ?? {};
  const arrets = [...origines, ...destinations];
  const passe =
    arrets.length === 0
      ? 'oui'
      : checkSome([checkLieu(arrets, situation.commune), checkLieu(arrets, situation.destination)]);
  const etat = checkEvery([
    zone ? checkLieux(zone, trajet, situation) : 'inconnu',
    passe === 'oui' ? 'oui' : 'inconnu',
  ]);
  return {
    sujet: 'zone',
    etat,
    zone_connue: zone !== undefined,
    ...(trajet && { trajet }),
    ...(etat === 'inconnu' && passe !== 'oui' && { passe: situation.commune ? 'non' : 'inconnu' }),
  };
}

/** Le trajet a-t-il la longueur que l’offre accepte ? Sans destination, on sait au moins qui est trop loin de la zone. */
export function checkTrajet(offre: OffreSituee, { commune, destination }: Situation): readonly Raison[] {
  const { distance_km, cadre_du_trajet: cadre } = offre;
  if (!distance_km) return [];
  const etat =
    commune && destination
      ? checkDistance(distance_km, commune, destination)
      : commune && cadre && checkPortee(distance_km, commune, cadre) === 'non'
        ? 'non'
        : 'inconnu';
  return [{ sujet: 'distance', etat, distance_km }];
}
