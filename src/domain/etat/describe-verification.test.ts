import { expect, test } from 'vitest';
import { describeVerification } from './describe-verification.ts';

test('une fiche vérifiée dit quand, et ce que vaut sa source', () => {
  expect(describeVerification({ verifie_le: '2026-11-01' })).toBe('Vérifié le 1er novembre 2026.');
  expect(describeVerification({ verifie_le: '2026-11-02', confiance: 'haute' })).toBe(
    'Vérifié le 2 novembre 2026. Confiance dans la source\u00a0: haute.',
  );
});

test('une fiche que personne n’a vérifiée le dit', () => {
  expect(describeVerification({})).toBe('Personne n’a encore vérifié cette fiche.');
});
