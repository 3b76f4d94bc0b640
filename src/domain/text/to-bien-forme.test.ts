import { expect, test } from 'vitest';
import fc from '../../../tests/hasard.ts';
import { toBienForme } from './to-bien-forme.ts';

test('rend le même texte que le moteur qui sait le faire', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (texte) => {
      const casse = `${texte.slice(1)}\ud83d${texte}\udeb2`;
      expect(toBienForme(casse)).toBe(casse.toWellFormed());
    }),
  );
});
