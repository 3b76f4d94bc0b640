import { expect, test } from 'vitest';
import { keepDernierePortee, porteesCourtes } from './portees-courtes.ts';

test.each([
  ['.a:where(.astro-x) .b:where(.astro-x){}', '.a .b:where(.astro-x){}'],
  ['.a:where(.astro-x),.b:where(.astro-x){}', '.a:where(.astro-x),.b:where(.astro-x){}'],
  ['.a:where(.astro-x) .c{}', '.a:where(.astro-x) .c{}'],
])('une portée par sélecteur : %s', (css, attendu) => {
  expect(keepDernierePortee(css)).toBe(attendu);
});

test('deux composants d’une même portée courte arrêtent la construction', () => {
  const [feuille] = porteesCourtes();
  const transform = feuille?.transform as (css: string, id: string) => unknown;
  transform('p:where(.astro-abcd1234){}', 'a.astro?astro&type=style');
  expect(() => transform('p:where(.astro-abcd5678){}', 'b.astro?astro&type=style')).toThrow('« abcd »');
});
