import { describe, expect, test } from 'vitest';
import { checkDistance, checkPortee } from './check-distance.ts';
import type { Bbox } from './geometrie.ts';

const COLMAR = { latitude: 48.08, longitude: 7.36 };
const REIMS = { latitude: 49.26, longitude: 4.03 };
const MULHOUSE = { latitude: 47.75, longitude: 7.34 };
const HORBOURG = { latitude: 48.08, longitude: 7.39 };
const NANCY = { latitude: 48.69, longitude: 6.18 };
const INCONNUE = { latitude: null, longitude: null };
const LIMITES = { min: 2, max: 80 };

describe('la longueur d’un trajet', () => {
  test.each([
    ['278 km pour 80 au plus', COLMAR, REIMS, LIMITES, 'non'],
    ['110 km pour 80 au plus', COLMAR, NANCY, LIMITES, 'non'],
    ['37 km : tient avec les détours de la route', COLMAR, MULHOUSE, LIMITES, 'oui'],
    ['37 km pour 40 au plus : les détours en décident', COLMAR, MULHOUSE, { max: 40 }, 'inconnu'],
    ['37 km pour 34 au plus : d’un bord à l’autre, peut-être', COLMAR, MULHOUSE, { max: 34 }, 'inconnu'],
    ['37 km pour 30 au plus', COLMAR, MULHOUSE, { max: 30 }, 'non'],
    ['2 km à vol d’oiseau pour 30 au moins', COLMAR, HORBOURG, { min: 30 }, 'non'],
    ['37 km pour 60 au moins : la route peut y suffire', COLMAR, MULHOUSE, { min: 60 }, 'inconnu'],
    ['la même commune pour 2 au moins : elle est peut-être étendue', COLMAR, COLMAR, LIMITES, 'inconnu'],
    ['une position manque', COLMAR, INCONNUE, LIMITES, 'inconnu'],
    ['une position manque, de l’autre côté', {}, COLMAR, LIMITES, 'inconnu'],
  ])('%s', (_, a, b, limites, attendu) => {
    expect(checkDistance(limites, a, b)).toBe(attendu);
    expect(checkDistance(limites, b, a)).toBe(attendu);
  });
});

describe('d’où l’on peut rejoindre une zone de trajet', () => {
  const ALSACE: Bbox = [7.2, 47.9, 7.6, 48.2];
  test.each([
    ['Reims en est à plus de 200 km', REIMS, LIMITES, 'non'],
    ['Colmar y est', COLMAR, LIMITES, 'oui'],
    ['Mulhouse en est tout près', MULHOUSE, LIMITES, 'oui'],
    ['un minimum seul ne refuse personne', REIMS, { min: 2 }, 'inconnu'],
    ['on ne sait pas d’où', INCONNUE, LIMITES, 'inconnu'],
  ])('%s', (_, lieu, limites, attendu) => {
    expect(checkPortee(limites, lieu, ALSACE)).toBe(attendu);
  });
});
