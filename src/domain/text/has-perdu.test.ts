import { describe, expect, test } from 'vitest';
import { hasPerdu } from './has-perdu.ts';

describe('ce qui s’est perdu se sait', () => {
  const NOMS = ['age', 'situations'];
  const has = (lu: string, relu: string) =>
    hasPerdu(NOMS, new URLSearchParams(lu), new URLSearchParams(relu));

  test.each([
    ['age=1x', ''],
    ['situations=apprenti,salari', 'situations=apprenti'],
  ])('« %s » relu « %s »', (lu, relu) => {
    expect(has(lu, relu)).toBe(true);
  });

  test.each([
    ['age=17', 'age=17'],
    ['situations=b&situations=a', 'situations=a,b'],
    ['age=', ''],
    ['autre=1', ''],
  ])('rien, de « %s » relu « %s »', (lu, relu) => {
    expect(has(lu, relu)).toBe(false);
  });
});
