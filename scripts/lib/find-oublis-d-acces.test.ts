import { expect, test } from 'vitest';
import { findOublisDAcces } from './find-oublis-d-acces.ts';

test.each([
  ['un dessin ni caché ni nommé', '<svg viewBox="0 0 1 1"></svg>'],
  ['un dessin au nom vide', '<svg role="img" aria-label=""></svg>'],
  ['un tableau sans titre', '<table><tr><th scope="col">A</th></tr></table>'],
  ['un lien qui ouvre une fenêtre', '<a href="/" target="_blank">A</a>'],
])('%s se dit', (_, html) => {
  expect(findOublisDAcces(html)).toHaveLength(1);
});

test('ce qui est en ordre ne se dit pas', () => {
  const html =
    '<svg aria-hidden="true"></svg><svg class="a" role="img" aria-label="Carte"></svg><table><caption>A</caption></table><a href="/target=">A</a>';
  expect(findOublisDAcces(html)).toEqual([]);
});
