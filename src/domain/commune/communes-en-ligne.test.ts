import { expect, test } from 'vitest';
import type { Commune } from './commune.ts';
import { formatCommunesEnLigne, parseCommunesEnLigne } from './communes-en-ligne.ts';
import { findNomDeCommune } from './find-nom-de-commune.ts';
import { findPlusProche } from './find-plus-proche.ts';

const toCommune = (
  nom: string,
  code_insee: string,
  population: number,
  position?: readonly [number, number],
): Commune => ({
  nom,
  code_insee,
  codes_postaux: ['39200', '39310'],
  departement: '39',
  region: '27',
  epci: null,
  population,
  latitude: position?.[0] ?? null,
  longitude: position?.[1] ?? null,
});
const communes = [
  toCommune('Choux', '39151', 100),
  toCommune('Saint-Claude', '39478', 9000, [46.386791, 5.864733]),
];

test('une ligne par commune, la plus peuplée d’abord, à cent mètres près', () => {
  expect(formatCommunesEnLigne(communes)).toBe(
    'Saint-Claude|39478|39200 39310|46.387|5.865\nChoux|39151|39200 39310||',
  );
});

test('relit ce qui a été écrit', () => {
  const [premiere, seconde] = parseCommunesEnLigne(formatCommunesEnLigne(communes));
  expect(premiere).toMatchObject({
    nom: 'Saint-Claude',
    code_insee: '39478',
    codes_postaux: ['39200', '39310'],
    latitude: 46.387,
  });
  expect(seconde).toMatchObject({ nom: 'Choux', latitude: null, longitude: null });
  expect(premiere!.population).toBeGreaterThan(seconde!.population);
});

test('un texte vide ne donne aucune commune', () => {
  expect(parseCommunesEnLigne('')).toEqual([]);
});

test('la plus proche, dans la limite donnée', () => {
  expect(findPlusProche(communes, { latitude: 46.4, longitude: 5.9 }, 30)?.nom).toBe('Saint-Claude');
  expect(findPlusProche(communes, { latitude: 48.85, longitude: 2.35 }, 30)).toBeUndefined();
});

test('le nom d’une commune se lit dans les lignes', () => {
  expect(findNomDeCommune(formatCommunesEnLigne(communes), '39151')).toBe('Choux');
  expect(findNomDeCommune(formatCommunesEnLigne(communes), '')).toBeUndefined();
});
