import { expect, test } from 'vitest';
import { describeAnnexes, describeResultat } from './describe-resultat.ts';

const base = {
  nom: 'solution',
  total: 37,
  montrees: 12,
  q: '',
  commune: undefined,
  partielle: false,
} as const;

test.each([
  [{ ...base, montrees: 37 }, '37\u00a0solutions'],
  [{ ...base, montrees: 37, nom: 'offre' } as const, '37\u00a0offres'],
  [{ ...base, total: 1, montrees: 1 }, '1\u00a0solution'],
  [{ ...base, montrees: 1 }, '1\u00a0solution sur 37'],
  [
    { ...base, q: 'velo', commune: 'Saint-Claude' },
    '12\u00a0solutions sur 37 pour «\u00a0velo\u00a0», à Saint-Claude',
  ],
  [{ ...base, commune: 'Les Moussières' }, '12\u00a0solutions sur 37 aux Moussières'],
  [{ ...base, montrees: 0, q: 'zzz' }, 'Aucune solution sur 37 pour «\u00a0zzz\u00a0»'],
  [
    { ...base, q: 'code vélo', partielle: true },
    '12\u00a0solutions sur 37 proches de «\u00a0code vélo\u00a0»',
  ],
  [{ ...base, montrees: 37, commune: 'Choux' }, '37\u00a0solutions à Choux'],
])('%o', (resultat, attendu) => {
  expect(describeResultat(resultat)).toBe(attendu);
});

test.each([
  [0, ''],
  [1, 'Et 1 autre, plus bas\u00a0: terminée, non confirmée ou pour les employeurs.'],
  [3, 'Et 3 autres, plus bas\u00a0: terminées, non confirmées ou pour les employeurs.'],
])('%i de plus, sans être comptées', (nombre, attendu) => {
  expect(describeAnnexes(nombre)).toBe(attendu);
});
