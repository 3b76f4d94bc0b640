import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  test.each([
    ['Étampes', 'etampes'],
    ['Œuilly', 'oeuilly'],
    ['L’Haÿ-les-Roses', "l'hay-les-roses"],
    ['E\u0301cole', 'ecole'],
    ['Ægir', 'aegir'],
  ])('%s devient %s', (texte, attendu) => {
    expect(fold(texte)).toBe(attendu);
  });
});
