import { expect, test } from 'vitest';
import { describeResultat } from './describe-resultat.ts';

const base = { total: 37, montrees: 12, q: '', commune: undefined, partielle: false };

test.each([
  [{ ...base, montrees: 37 }, '37 offres'],
  [{ ...base, total: 1, montrees: 1 }, '1 offre'],
  [{ ...base, montrees: 1 }, '1 offre sur 37'],
  [
    { ...base, q: 'velo', commune: 'Saint-Claude' },
    '12 offres sur 37 pour «\u00a0velo\u00a0», à Saint-Claude',
  ],
  [{ ...base, commune: 'Les Moussières' }, '12 offres sur 37 aux Moussières'],
  [{ ...base, montrees: 0, q: 'zzz' }, 'Aucune offre sur 37 pour «\u00a0zzz\u00a0»'],
  [{ ...base, q: 'code vélo', partielle: true }, '12 offres sur 37 proches de «\u00a0code vélo\u00a0»'],
  [{ ...base, montrees: 37, commune: 'Choux' }, '37 offres à Choux'],
])('%o', (resultat, attendu) => {
  expect(describeResultat(resultat)).toBe(attendu);
});
