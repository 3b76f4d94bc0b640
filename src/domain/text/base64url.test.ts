import { describe, expect, test } from 'vitest';
import { fromBase64Url, toBase64Url } from './base64url.ts';

const TEXTES = [
  '',
  'a',
  'ab',
  'abc',
  "Mme D’Été, née O'Neill — « rendez-vous » à 8\u00a0h",
  'مريم تسكن في سان كلود',
  'Nguyễn Thị Ánh Tuyết',
  '🚲👩🏽‍🦽\n2e ligne',
  '\u0000\u007f\u0080\u07ff\u0800\uffff',
];

describe('aller et retour', () => {
  test.each(TEXTES)('%j', (texte) => {
    expect(toBase64Url(texte)).toMatch(/^[A-Za-z0-9_-]*$/);
    expect(toBase64Url(texte)).toBe(Buffer.from(texte).toString('base64url'));
    expect(fromBase64Url(toBase64Url(texte))).toBe(texte);
  });
});

test('coupé n’importe où, il rend un début du texte, sans caractère cassé', () => {
  const texte = 'Été 🚲 Nguyễn';
  const code = toBase64Url(texte);
  for (let fin = 0; fin <= code.length; fin += 1) {
    const lu = fromBase64Url(code.slice(0, fin));
    expect(texte.startsWith(lu)).toBe(true);
    expect(lu.isWellFormed()).toBe(true);
  }
});

test('un demi-caractère isolé ne fait rien échouer', () => {
  expect(fromBase64Url(toBase64Url('a\ud83db'))).toBe('a\ufffdb');
});

test('un signe étranger arrête la lecture', () => {
  expect(fromBase64Url(`${toBase64Url('bonjour').slice(0, 4)}%20`)).toBe('bon');
});
