import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { drawCode } from './draw-code.ts';

const ADRESSE = 'https://guichet-mobilite.example/haut-jura-saint-claude/particuliers/offres/urbus/';

test('le tracé noircit exactement les modules du code', () => {
  const { cote, trace } = drawCode(ADRESSE);
  const noirs = new Set<string>();
  for (const [, x, y, long, retour] of trace.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    expect(retour).toBe(long);
    for (let i = 0; i < Number(long); i += 1) noirs.add(`${Number(x) + i} ${y}`);
  }
  const { data, size } = encode(ADRESSE, { ecc: 'M', border: 0, maskPattern: 0 });
  expect(cote).toBe(size);
  expect([...noirs].sort()).toEqual(
    data.flatMap((rang, y) => rang.flatMap((noir, x) => (noir ? [`${x} ${y}`] : []))).sort(),
  );
});
