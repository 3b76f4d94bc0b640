import { expect, test, vi } from 'vitest';
import { memoize } from './memoize.ts';

test('la fonction n’est appelée qu’une fois par texte, même quand elle ne rend rien', () => {
  const lire = vi.fn((texte: string) => (texte === '' ? undefined : texte.length));
  const retenue = memoize(lire);
  expect(['ab', '', 'ab', ''].map(retenue)).toEqual([2, undefined, 2, undefined]);
  expect(lire).toHaveBeenCalledTimes(2);
});
