import { describe, expect, test } from 'vitest';
import { describeFeuillet, listFeuillets } from './feuillets.ts';

const list = (nombre: number) => Array.from({ length: nombre }, (_, i) => i);
const tailles = (nombre: number) => listFeuillets(list(nombre)).map(({ offres }) => offres.length);

describe('couper la liste en pages', () => {
  test('une liste courte tient sur une page, même vide', () => {
    expect(tailles(0)).toEqual([0]);
    expect(tailles(35)).toEqual([35]);
    expect(tailles(36)).toEqual([36]);
  });

  test('les pages sont égales à une offre près', () => {
    expect(tailles(43)).toEqual([22, 21]);
    expect(tailles(101)).toEqual([34, 34, 33]);
  });

  test.each([43, 101, 300, 1000])(
    '%i offres : chacune une fois, dans l’ordre, jamais plus de 36',
    (total) => {
      const feuillets = listFeuillets(list(total));
      expect(feuillets.flatMap(({ offres }) => offres)).toEqual(list(total));
      const parPage = feuillets.map(({ offres }) => offres.length);
      expect(Math.max(...parPage)).toBeLessThanOrEqual(36);
      expect(Math.max(...parPage) - Math.min(...parPage)).toBeLessThanOrEqual(1);
    },
  );

  test('chaque page dit sa place parmi les solutions, sans compter ce qui les suit', () => {
    const toPhrases = (total: number) =>
      listFeuillets(list(101)).map((f) => describeFeuillet(f, total, 'solution'));
    expect(toPhrases(98)).toEqual([
      '98\u00a0solutions, ici 1 à 34',
      '98\u00a0solutions, ici 35 à 68',
      '98\u00a0solutions, ici 69 à 98',
    ]);
    expect(toPhrases(69)[2]).toBe('69\u00a0solutions, ici 69');
    expect(toPhrases(60)[2]).toBe('60\u00a0solutions');
  });
});
