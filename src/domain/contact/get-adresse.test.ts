import { expect, test } from 'vitest';
import { getAdresse } from './get-adresse.ts';

const structure = {
  adresse: '1 rue du Siège',
  code_postal: '39200',
  commune: 'Saint-Claude',
  code_insee: '39478',
};

test('une offre qui ne dit rien de son lieu est à l’adresse de sa structure', () => {
  expect(getAdresse({}, structure)).toEqual(structure);
});

test.each([
  { commune: 'Lons-le-Saunier' },
  { code_insee: '39300' },
  { code_postal: '39000' },
  { complement_adresse: '2e étage' },
])('une offre qui ne dit que %o ne prend pas la rue de sa structure', (offre) => {
  expect(getAdresse(offre, structure)).toEqual(offre);
});

test('une offre qui a son adresse la garde entière', () => {
  const offre = { adresse: '2 rue de l’Offre', complement_adresse: '2e étage', commune: 'Morez' };
  expect(getAdresse(offre, structure)).toEqual(offre);
});
