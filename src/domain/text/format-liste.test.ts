import { expect, test } from 'vitest';
import { formatListe } from './format-liste.ts';

test.each([
  [[], ''],
  [['lundi'], 'lundi'],
  [['lundi', 'mardi'], 'lundi ou mardi'],
  [['lundi', 'mardi', 'jeudi'], 'lundi, mardi ou jeudi'],
])('%o se dit « %s »', (mots, phrase) => {
  expect(formatListe(mots, 'ou')).toBe(phrase);
});

test('« et » quand il faut les deux', () => {
  expect(formatListe(['lundi', 'mardi'], 'et')).toBe('lundi et mardi');
});
