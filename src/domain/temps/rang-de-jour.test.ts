import { describe, expect, test } from 'vitest';
import { fromRang, getRangDansSemaine, toRang } from './rang-de-jour.ts';

describe('le rang d’un jour', () => {
  test.each([
    ['1970-01-01', 0, 3],
    ['1969-12-31', -1, 2],
    ['2024-02-29', 19_782, 3],
    // Un lundi, le lendemain du passage à l’heure d’été.
    ['2026-03-30', 20_542, 0],
    ['2026-10-25', 20_751, 6],
  ])('%s est le jour %i, rang %i dans la semaine', (date, rang, semaine) => {
    expect(toRang(date)).toBe(rang);
    expect(fromRang(rang)).toBe(date);
    expect(getRangDansSemaine(rang)).toBe(semaine);
  });

  test('chaque jour de 2024 à 2027 suit le précédent', () => {
    for (let rang = toRang('2024-01-01'); rang <= toRang('2027-12-31'); rang++)
      expect(toRang(fromRang(rang))).toBe(rang);
  });
});
