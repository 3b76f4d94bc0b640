// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { markScript } from './mark-script.ts';

const html = document.documentElement;
beforeEach(() => {
  delete html.dataset['script'];
});

test('sous le plancher, rien n’est promis', () => {
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf(Object.getPrototypeOf(html)));
  const descripteur = Object.getOwnPropertyDescriptor(prototype, 'replaceChildren');
  if (!descripteur) throw new Error('replaceChildren n’est pas où on le cherche.');
  delete prototype.replaceChildren;
  markScript();
  Object.defineProperty(prototype, 'replaceChildren', descripteur);
  expect(html.dataset['script']).toBeUndefined();
});

test('ce que la page en écrit se lit seul, sur une ligne, sans commentaire', () => {
  const texte = `(${markScript})()`.replace(/\s+/g, ' ');
  expect(texte).not.toMatch(/\/\/|\/\*|__vite|import/);
  new Function(texte)();
  expect(html.dataset['script']).toBe('');
});
