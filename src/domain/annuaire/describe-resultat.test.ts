import { expect, test } from 'vitest';
import { describeResultat } from './describe-resultat.ts';

const base = { total: 37, montrees: 12, q: '', commune: undefined, partielle: false };

test.each([
  [{ ...base, montrees: 37 }, '37\u00a0offres'],
  [{ ...base, total: 1, montrees: 1 }, '1\u00a0offre'],
  [{ ...base, montrees: 1 }, '1\u00a0offre sur 37'],
  [
    { ...base, q: 'velo', commune: 'Saint-Claude' },
    '12\u00a0offres sur 37 pour «\u00a0velo\u00a0», à Saint-Claude',
  ],
  [{ ...base, commune: 'Les Moussières' }, '12\u00a0offres sur 37 aux Moussières'],
  [{ ...base, montrees: 0, q: 'zzz' }, 'Aucune offre sur 37 pour «\u00a0zzz\u00a0»'],
  [{ ...base, q: 'code vélo', partielle: true }, '12\u00a0offres sur 37 proches de «\u00a0code vélo\u00a0»'],
  [{ ...base, montrees: 37, commune: 'Choux' }, '37\u00a0offres à Choux'],
])('%o', (resultat, attendu) => {
  expect(describeResultat(resultat)).toBe(attendu);
});
