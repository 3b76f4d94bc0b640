import { expect, test } from 'vitest';
import { formatLieu, parseLieu } from './lieu.ts';

const saintClaude = { code_insee: '39478', departement: '39', epci: '200026573', nom: 'Saint-Claude' };
const ajaccio = { code_insee: '2A004', departement: '2A', epci: '242010056', nom: 'Ajaccio' };
const sein = { code_insee: '29083', departement: '29', epci: null, nom: 'Île-de-Sein' };
const place = { ...saintClaude, latitude: 46.39, longitude: 5.87 };
const reunion = { code_insee: '97411', departement: '974', epci: '249740119', nom: 'Saint-Denis' };

test.each([saintClaude, ajaccio, sein, reunion, place, { ...reunion, latitude: -20.9, longitude: 55.45 }])(
  '$nom fait l’aller et retour',
  (lieu) => {
    expect(parseLieu(formatLieu(lieu))).toEqual(lieu);
  },
);

test('une position fait partie du lieu, à un kilomètre près ; sans elle, l’ancien lien se relit', () => {
  expect(formatLieu({ ...place, latitude: 46.3871 })).toBe('39478_200026573_46.39_5.87_Saint-Claude');
  expect(formatLieu({ ...place, latitude: null })).toBe('39478_200026573_Saint-Claude');
  expect(parseLieu('39478_200026573_Saint-Claude')).toEqual(saintClaude);
});

test.each(['', 'x', '3947', '394788', '2C004_1_x', '<b>_2_3'])('« %s » n’est pas un lieu', (texte) => {
  expect(parseLieu(texte)).toBeUndefined();
});

test.each([
  ['39478', { epci: null, nom: '39478' }],
  ['39478_abc_Saint', { epci: null, nom: 'Saint' }],
  [`39478__${'a'.repeat(500)}`, { nom: 'a'.repeat(60) }],
  ['39478__a_b', { nom: 'a_b' }],
  ['39478__46.39_Saint', { nom: '46.39_Saint' }],
])('« %s » reste un lieu', (texte, attendu) => {
  expect(parseLieu(texte)).toMatchObject(attendu);
});
