import { describe, expect, test } from 'vitest';
import { describeFeuillet, listFeuillets } from './feuillets.ts';

const list = (nombre: number) => Array.from({ length: nombre }, (_, i) => i);
const tailles = (nombre: number) => listFeuillets(list(nombre)).map(({ offres }) => offres.length);

describe('couper la liste en pages', () => {
  test('une liste courte tient sur une page, même vide', () => {
    expect(tailles(0)).toEqual([0]);
    expect(tailles(31)).toEqual([31]);
    expect(tailles(32)).toEqual([32]);
  });

  test('les pages sont égales à une offre près', () => {
    expect(tailles(43)).toEqual([22, 21]);
    expect(tailles(101)).toEqual([26, 25, 25, 25]);
  });

  test.each([43, 101, 300, 1000])(
    '%i offres : chacune une fois, dans l’ordre, jamais plus de 32',
    (total) => {
      const feuillets = listFeuillets(list(total));
      expect(feuillets.flatMap(({ offres }) => offres)).toEqual(list(total));
      const parPage = feuillets.map(({ offres }) => offres.length);
      expect(Math.max(...parPage)).toBeLessThanOrEqual(32);
      expect(Math.max(...parPage) - Math.min(...parPage)).toBeLessThanOrEqual(1);
    },
  );

  test('chaque page dit sa place parmi les solutions, sans compter ce qui les suit', () => {
    const toPhrases = (total: number) =>
      listFeuillets(list(96)).map((f) => describeFeuillet(f, total, 'solution'));
    expect(toPhrases(90)).toEqual([
      '90\u00a0solutions, ici 1 à 32',
      '90\u00a0solutions, ici 33 à 64',
      '90\u00a0solutions, ici 65 à 90',
    ]);
    expect(toPhrases(65)[2]).toBe('65\u00a0solutions, ici 65');
    expect(toPhrases(60)[2]).toBe('60\u00a0solutions');
  });
});
