import { expect, test } from 'vitest';
import { loadFontes } from './load-fontes.ts';
import { NON_IMPRIMABLE, toImprimable, toJsonImprimable } from './to-imprimable.ts';

const { signes } = loadFontes();
const rend = (texte: string) => toImprimable(texte, signes);

test('le français et les langues d’Europe passent tels quels', () => {
  for (const texte of ['Été, œuvre, «\u00a0çà\u00a0», 1\u202f200 € — d’accord…', 'Łódź, Ioniță, Dvořák'])
    expect(rend(texte)).toBe(texte);
});

test('les signes du langage de mise en page restent des signes', () => {
  const texte = '#panic("non") *gras* _a_ $x^2$ `code` <label> @ref \\ // /* */ [x] {y} = titre';
  expect(rend(texte)).toBe(texte);
});

test('un signe sans dessin devient son voisin, ou se dit une fois', () => {
  expect(rend('porte‑à‑porte → ﬁn')).toBe('porte-à-porte > fin');
  expect(rend('Bonjour مرحبا بكم 😀😀 merci')).toBe(`Bonjour ${NON_IMPRIMABLE} merci`);
  expect(rend('中文')).toBe(NON_IMPRIMABLE);
});

test('les signes invisibles qui renversent le texte disparaissent', () => {
  expect(rend('a\u202eb\u200bc\u0000d')).toBe('abcd');
});

test('un mot sans fin reçoit des coupures, sans perdre une lettre', () => {
  const mot = 'x'.repeat(4000);
  const rendu = rend(mot);
  expect(rendu.replaceAll('\u200b', '')).toBe(mot);
  expect(Math.max(...rendu.split('\u200b').map((part) => part.length))).toBeLessThan(20);
});

test('les adresses et les tracés ne sont pas touchés, et ce qui manque devient null', () => {
  const url = `https://exemple.fr/${'a'.repeat(80)}→`;
  expect(JSON.parse(toJsonImprimable({ url, t: '→', rien: undefined }, signes))).toEqual({
    url,
    t: '>',
    rien: null,
  });
});
