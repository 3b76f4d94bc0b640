import { correction, generate } from 'lean-qr/nano';
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
  const code = generate(ADRESSE, { minCorrectionLevel: correction.M });
  const rangs = Array.from({ length: code.size }, (_, i) => i);
  expect(cote).toBe(code.size);
  expect([...noirs].sort()).toEqual(
    rangs.flatMap((y) => rangs.flatMap((x) => (code.get(x, y) ? [`${x} ${y}`] : []))).sort(),
  );
});
