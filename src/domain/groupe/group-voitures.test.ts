import { describe, expect, test } from 'vitest';
import fc from '../../../tests/hasard.ts';
import { findDistanceKm } from '../geo/check-distance.ts';
import { groupVoitures } from './group-voitures.ts';
import { selectCommunes } from './stagiaire.ts';

// Un degré de latitude fait 111 km : 0,1 en fait 11.
const DESTINATION = { latitude: 46, longitude: 6 };
const make = (numero: number, latitude: number, plus: object = {}) => ({
  numero,
  lieu: { latitude, longitude: 6 },
  arrivee: 540,
  retour: 1020,
  ...plus,
});
const numbers = (...passagers: readonly ReturnType<typeof make>[]) =>
  groupVoitures(passagers, DESTINATION).map(({ membres }) => membres.map(({ numero }) => numero));

describe('qui peut partager une voiture', () => {
  test('sur le chemin, du plus loin au plus près', () => {
    expect(numbers(make(1, 46.1), make(2, 46.3), make(3, 46.2))).toEqual([[2, 3, 1]]);
  });

  test('pas de l’autre côté, ni quand le détour est trop long', () => {
    expect(numbers(make(1, 46.2), make(2, 45.8))).toEqual([]);
  });

  test('quatre personnes au plus, les suivantes ensemble', () => {
    expect(numbers(...[1, 2, 3, 4, 5, 6].map((n) => make(n, 46.2)))).toEqual([
      [1, 2, 3, 4],
      [5, 6],
    ]);
  });

  test('aux mêmes heures seulement, à l’aller et au retour', () => {
    expect(numbers(make(1, 46.2), make(2, 46.2, { arrivee: 600 }))).toEqual([]);
    expect(numbers(make(1, 46.2), make(2, 46.2, { retour: 960 }))).toEqual([]);
    expect(numbers(make(1, 46.2), make(2, 46.2, { arrivee: 570, retour: 1050 }))).toEqual([[1, 2]]);
  });

  test('qui a une voiture conduit, même parti de plus près si le détour est court', () => {
    const [voiture] = groupVoitures([make(1, 46.22), make(2, 46.2, { voiture: true })], DESTINATION);
    expect(voiture?.conducteur?.numero).toBe(2);
    expect(voiture?.membres.map(({ numero }) => numero)).toEqual([2, 1]);
    expect(voiture?.detour_km).toBeCloseTo(4.4, 0);
  });

  test('personne n’a dit en avoir une : conducteur à trouver ; personne n’en a : rien', () => {
    const [voiture] = groupVoitures([make(1, 46.2), make(2, 46.2)], DESTINATION);
    expect(voiture?.conducteur).toBeUndefined();
    expect(numbers(make(1, 46.2, { voiture: false }), make(2, 46.2, { voiture: false }))).toEqual([]);
  });

  test('personne ne fait cent kilomètres chaque jour', () => {
    expect(numbers(make(1, 47.2), make(2, 46.2), make(3, 46.2))).toEqual([[2, 3]]);
  });

  test('qui habite à côté, ou on ne sait où, n’en a pas besoin', () => {
    expect(numbers(make(1, 46.01), make(2, 46.01))).toEqual([]);
    expect(groupVoitures([{ ...make(1, 0), lieu: {} }, make(2, 46.2)], DESTINATION)).toEqual([]);
  });
});

test('quoi qu’il arrive : personne dans deux voitures, deux à quatre places, un détour tenu, les mêmes heures', () => {
  const degre = (centre: number) => fc.double({ min: centre - 0.5, max: centre + 0.5, noNaN: true });
  const passager = fc.record({
    lieu: fc.oneof(fc.record({ latitude: degre(46), longitude: degre(6) }), fc.constant({})),
    arrivee: fc.constantFrom(480, 500, 540, 600),
    retour: fc.constantFrom(960, 1020),
    voiture: fc.constantFrom(true, false, undefined),
  });
  fc.assert(
    fc.property(fc.array(passager, { maxLength: 30 }), (tires) => {
      const stagiaires = tires.map(({ voiture, ...reste }, numero) => ({
        numero,
        ...reste,
        ...(voiture !== undefined && { voiture }),
      }));
      const voitures = groupVoitures(stagiaires, DESTINATION);
      const membres = voitures.flatMap((une) => une.membres);
      expect(new Set(membres).size).toBe(membres.length);
      for (const { membres: siens, conducteur, detour_km } of voitures) {
        expect(siens.length).toBeGreaterThanOrEqual(2);
        expect(siens.length).toBeLessThanOrEqual(4);
        const [premier] = siens;
        const direct = findDistanceKm(premier?.lieu ?? {}, DESTINATION) ?? 0;
        expect(detour_km).toBeLessThanOrEqual(Math.max(5, direct / 4));
        if (conducteur) expect(conducteur).toBe(premier);
        const arrivees = siens.map(({ arrivee }) => arrivee);
        expect(Math.max(...arrivees) - Math.min(...arrivees)).toBeLessThanOrEqual(30);
        expect(siens.some(({ voiture }) => voiture !== false)).toBe(true);
      }
    }),
  );
});

describe('une commune d’après un nom que plusieurs portent', () => {
  const [ici, voisine, outremer] = [
    { id: 'ici', latitude: 46.1, longitude: 6 },
    { id: 'voisine', latitude: 46.5, longitude: 6 },
    { id: 'outre-mer', latitude: 16, longitude: -61 },
  ];
  test('la seule d’où l’on peut venir se retient', () => {
    expect(selectCommunes([outremer, ici], DESTINATION)).toEqual([ici]);
  });
  test('plusieurs proches : on demande, la plus proche d’abord', () => {
    expect(selectCommunes([voisine, outremer, ici], DESTINATION)).toEqual([ici, voisine]);
  });
  test('aucune de proche : toutes', () => {
    expect(selectCommunes([outremer], DESTINATION)).toEqual([outremer]);
  });
});
