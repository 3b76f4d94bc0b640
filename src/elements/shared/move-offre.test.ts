import { expect, test } from 'vitest';
import { moveOffre } from './move-offre.ts';

const OFFRES = ['a', 'b', 'c'];

test.each([
  ['b', 'monter', ['b', 'a', 'c']],
  ['b', 'descendre', ['a', 'c', 'b']],
  ['a', 'monter', OFFRES],
  ['c', 'descendre', OFFRES],
  ['b', 'retirer', ['a', 'c']],
])('%s, %s', (id, action, attendu) => {
  expect(moveOffre(OFFRES, id, action).offres).toEqual(attendu);
});
