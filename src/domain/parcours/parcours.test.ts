import { expect, test } from 'vitest';
import { acteurs, getEcheance, moments } from './parcours.ts';

test('un moment se compte depuis le jour du parcours, une date est une date', () => {
  expect(getEcheance('maintenant', '2026-12-28')).toBe('2027-01-04');
  expect(getEcheance('ce-mois', '2026-11-28')).toBe('2026-12-28');
  expect(getEcheance('six-mois', '2026-11-28')).toBe('2027-05-29');
  expect(getEcheance('2027-02-03', '2026-11-28')).toBe('2027-02-03');
});

// Le lien ne porte que l’initiale.
test.each([moments, acteurs])('chaque valeur a son initiale', (...termes) => {
  expect(new Set(termes.map(({ value }) => value.charAt(0))).size).toBe(termes.length);
});
