import { expect, test } from 'vitest';
import { parseCsv } from './parse-csv.ts';

test('virgules, guillemets doublés et sauts de ligne restent dans leur cellule', () => {
  const lignes = parseCsv('a,b\r\n1,"deux, ""trois""\nquatre"\n\n,5\n');
  expect(lignes.map((ligne) => [...ligne])).toEqual([
    [
      ['a', '1'],
      ['b', 'deux, "trois"\nquatre'],
    ],
    [
      ['a', ''],
      ['b', '5'],
    ],
  ]);
});
