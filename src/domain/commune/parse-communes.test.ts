import { expect, test } from 'vitest';
import { parseCommunes } from './parse-communes.ts';

const titres =
  'code_insee\tnom\tcodes_postaux\tdepartement\tregion\tepci\tpopulation\tlatitude\tlongitude\tsource\n';

test('lit les codes postaux, la position, et garde les zéros des codes', () => {
  const communes = parseCommunes(
    `${titres}01004\tAmbérieu-en-Bugey\t01500 01501\t01\t84\t240100883\t15000\t45.9500\t5.3500\tG\n`,
  );
  expect(communes.get('01004')).toEqual({
    code_insee: '01004',
    nom: 'Ambérieu-en-Bugey',
    codes_postaux: ['01500', '01501'],
    departement: '01',
    region: '84',
    epci: '240100883',
    population: 15000,
    latitude: 45.95,
    longitude: 5.35,
  });
});

test('une case vide est null ou une liste vide, jamais zéro ni une chaîne vide', () => {
  const communes = parseCommunes(`${titres}98411\tÎles\t\t984\t984\t\t0\t\t\t`);
  expect(communes.get('98411')).toMatchObject({
    codes_postaux: [],
    epci: null,
    latitude: null,
    longitude: null,
  });
});

test('un fichier sans commune donne une table vide', () => {
  expect(parseCommunes(titres).size).toBe(0);
});
