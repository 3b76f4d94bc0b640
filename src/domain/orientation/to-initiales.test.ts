import { expect, test } from 'vitest';
import { toInitiales } from './to-initiales.ts';

test.each([
  ['Léa Martin', 'L. M.'],
  ['élodie  de l’Épine', 'É. D. L.'],
  ['Jean-Pierre Ndiaye', 'J.-P. N.'],
  ['E\u0301milie', 'É.'],
  ['L. M.', 'L. M.'],
  ['L.M.', 'L. M.'],
  ['LM', 'LM'],
  ['محمد علي', 'م. ع.'],
  ['Zoé 🚲', 'Z.'],
  ['🚲', ''],
  ['', ''],
  ['a b c d e f', 'A. B. C. D.'],
])('les initiales de « %s » : « %s »', (texte, initiales) => {
  expect(toInitiales(texte)).toBe(initiales);
});
