import { getDistanceKm } from '../../geo/distance.ts';
import type { Regle } from '../regle.ts';

const ECART_MAX_KM = 25;

/** La France hexagonale tient dans ces bornes ; elles ne servent qu’à reconnaître deux nombres intervertis. */
const isLatitude = (degres: number) => degres >= 41 && degres <= 52;
const isLongitude = (degres: number) => degres >= -6 && degres <= 10;

/** Une position incomplète, intervertie, ou loin de la commune indiquée. */
export const positionEloignee: Regle = (saisie, { communes }) =>
  [...saisie.offres, ...saisie.structures].flatMap(({ fichier, latitude, longitude, code_insee }) => {
    const refuse = (champ: string, message: string) => [
      { code: 'position-eloignee' as const, fichier, chemin: [champ], message },
    ];
    if (latitude === undefined && longitude === undefined) return [];
    if (longitude === undefined)
      return refuse('latitude', 'La longitude manque : écrivez longitude, ou enlevez latitude.');
    if (latitude === undefined)
      return refuse('longitude', 'La latitude manque : écrivez latitude, ou enlevez longitude.');

    const commune = code_insee === undefined ? undefined : communes.get(code_insee);
    const centre =
      commune?.latitude != null && commune.longitude != null
        ? { latitude: commune.latitude, longitude: commune.longitude }
        : undefined;
    const ecart = centre ? getDistanceKm({ latitude, longitude }, centre) : 0;
    if (centre ? ecart <= ECART_MAX_KM : isLatitude(latitude) || !isLatitude(longitude)) return [];
    const inversee = centre
      ? getDistanceKm({ latitude: longitude, longitude: latitude }, centre) <= ECART_MAX_KM
      : isLatitude(longitude) && isLongitude(latitude);
    if (inversee)
      return refuse(
        'latitude',
        `Latitude et longitude sont interverties : écrivez latitude: ${longitude} et longitude: ${latitude}.`,
      );
    if (!commune) return [];
    return refuse(
      'latitude',
      `Cette position est à ${Math.round(ecart)} km de ${commune.nom} (${commune.code_insee}) : corrigez-la, ou corrigez code_insee.`,
    );
  });
