import { expect, test } from 'vitest';
import { describeUsagers } from './describe-usagers.ts';

test.each([
  ['tout le monde : rien à dire', { publics: ['tous-publics'] }, undefined],
  ['on ne sait pas', {}, 'Qui peut s’en servir : à vérifier.'],
  ['un public', { publics: ['seniors'] }, 'Pour qui : personnes âgées.'],
  [
    'des conditions, plus précises que le public',
    { publics: ['seniors'], conditions: { age: { min: 65 } } },
    'Pour qui : avoir 65 ans ou plus.',
  ],
  [
    'une prescription',
    { publics: ['tous-publics'], mobilisable_par: ['professionnels'] },
    'Il faut passer par un professionnel.',
  ],
  [
    'trop de conditions : le public les résume',
    { publics: ['seniors', 'familles'], conditions: { autres: ['Une condition. '.repeat(20).trim()] } },
    'Pour qui : personnes âgées, familles.',
  ],
  [
    'trop de conditions, et aucun public : la première',
    { conditions: { autres: ['Être inscrit', 'Une condition. '.repeat(20).trim()] } },
    'Pour qui : être inscrit…',
  ],
] as const)('%s', (_, offre, attendu) => {
  const dit = describeUsagers(offre as unknown as Parameters<typeof describeUsagers>[0]);
  expect(dit?.replaceAll('\u00a0', ' ')).toBe(attendu);
});
