import { getDistanceKm } from '../../geo/distance.ts';
import type { Coordonnees } from '../../geo/geometrie.ts';
import type { Regle } from '../regle.ts';

const ECART_MAX_KM = 25;

/** Là où il y a des communes : latitudes, puis longitudes, d’un bord à l’autre. */
const FRANCE = [
  { nom: 'Hexagone et Corse', latitudes: [41, 52], longitudes: [-6, 10] },
  { nom: 'Antilles', latitudes: [14, 19], longitudes: [-64, -60] },
  { nom: 'Guyane', latitudes: [2, 6], longitudes: [-55, -51] },
  { nom: 'La Réunion', latitudes: [-22, -20], longitudes: [55, 56] },
  { nom: 'Mayotte', latitudes: [-14, -12], longitudes: [44, 46] },
  { nom: 'Saint-Pierre-et-Miquelon', latitudes: [46, 48], longitudes: [-57, -55] },
  { nom: 'Nouvelle-Calédonie', latitudes: [-24, -17], longitudes: [157, 173] },
  { nom: 'Wallis-et-Futuna', latitudes: [-15, -13], longitudes: [-179, -175] },
  { nom: 'Polynésie française', latitudes: [-28, -7], longitudes: [-155, -134] },
] as const;

const isEntre = (degres: number, [debut, fin]: readonly [number, number]) => degres >= debut && degres <= fin;
const isEnFrance = ({ latitude, longitude }: Coordonnees) =>
  FRANCE.some(({ latitudes, longitudes }) => isEntre(latitude, latitudes) && isEntre(longitude, longitudes));

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
    const isPlausible = (position: Coordonnees) =>
      centre ? getDistanceKm(position, centre) <= ECART_MAX_KM : isEnFrance(position);
    if (isPlausible({ latitude, longitude })) return [];
    if (isPlausible({ latitude: longitude, longitude: latitude }))
      return refuse(
        'latitude',
        `Latitude et longitude sont interverties : écrivez latitude: ${longitude} et longitude: ${latitude}.`,
      );
    if (!commune || !centre)
      return refuse(
        'latitude',
        `La position ${latitude}, ${longitude} est loin de toute commune : enlevez latitude et longitude, ou corrigez-les.`,
      );
    const ecart = getDistanceKm({ latitude, longitude }, centre);
    return refuse(
      'latitude',
      `Cette position est à ${Math.round(ecart)} km de ${commune.nom} (${commune.code_insee}) : corrigez-la, ou corrigez code_insee.`,
    );
  });
