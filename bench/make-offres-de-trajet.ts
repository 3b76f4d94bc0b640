import { loadReferentiel } from '../src/catalogue/load-referentiel.ts';
import type { Localisation } from '../src/domain/commune/is-in-zone.ts';
import type { HorairesDesserte, OffreDeTrajet } from '../src/domain/trajet/trajet.ts';
import { createHasard, type Hasard } from './hasard.ts';

/** De quoi mesurer un calcul de trajets : des communes voisines, des offres qui les desservent. */
export interface EssaiDeTrajets {
  readonly communes: readonly Localisation[];
  readonly offres: readonly OffreDeTrajet[];
}

const DEPARTEMENT = '39';

function makeHoraires(h: Hasard): HorairesDesserte {
  const texte = ['Lundi au samedi\u00a0: 6\u00a0h – 20\u00a0h'];
  if (h.chance(0.2)) return { texte, jours_feries: 'inconnu' };
  const [ouverts, de, a] = [h.entier(4, 7), h.entier(5, 9) * 60, h.entier(16, 21) * 60];
  return {
    texte,
    semaine: Array.from({ length: 7 }, (_, jour) => (jour < ouverts ? [[de, a] as const] : [])),
    jours_feries: h.parmi(['ouvert', 'ferme', 'inconnu']),
  };
}

const makeReservation = (h: Hasard): OffreDeTrajet['reservation'] =>
  h.parmi([
    { type: 'temps-reel' },
    { type: 'jour-meme', delai_min: h.entier(1, 8) * 30 },
    { type: 'veille', dernier_jour: h.entier(1, 3), derniere_heure: '16:30', jours_ouvres: h.chance(0.5) },
    { type: 'veille', dernier_jour: 1 },
    {
      type: 'veille',
      dernier_jour: 2,
      premier_jour: 14,
      jours_comptes: ['lundi', 'mardi', 'jeudi', 'samedi'],
    },
  ]);

/** Toujours les mêmes pour une graine ; les deux tiers desservent tout le département, les autres une partie. */
export function makeEssaiDeTrajets(
  graine: number,
  taille: Readonly<Record<'offres' | 'communes', number>>,
): EssaiDeTrajets {
  const h = createHasard(graine);
  const communes = [...loadReferentiel().communes.values()]
    .filter(({ departement }) => departement === DEPARTEMENT)
    .slice(0, taille.communes)
    .map(({ code_insee, departement, epci, latitude, longitude }) => ({
      code_insee,
      departement,
      epci,
      latitude,
      longitude,
    }));
  const zones = [...new Set(communes.flatMap(({ epci }) => epci ?? []))];
  const makeZone = () => (h.chance(0.66) ? [DEPARTEMENT] : [...h.plusieurs(zones, 2)]);
  const offres = Array.from({ length: taille.offres }, (_, rang): OffreDeTrajet => {
    const zone = makeZone();
    return {
      id: `trajet-${rang}`,
      statut: 'ouverte',
      departement: DEPARTEMENT,
      ...(h.chance(0.9) && { zone_eligibilite: zone }),
      desserte: {
        origines: zone,
        ...(h.chance(0.8) && { destinations: makeZone() }),
        reversible: h.chance(0.7),
        ...(h.chance(0.1) && { variantes: [{ origines: makeZone() }, { origines: makeZone() }] }),
      },
      ...(h.chance(0.3) && { distance_km: { min: 2, max: 80 } }),
      ...(h.chance(0.8) && { horaires_desserte: makeHoraires(h) }),
      ...(h.chance(0.8) && { reservation: makeReservation(h) }),
    };
  });
  return { communes, offres };
}
