import { expect, test } from 'vitest';
import { selectPhrases } from './select-phrases.ts';

test.each([
  ['Une phrase. Une autre. Une troisième.', 22, 'Une phrase. Une autre.'],
  ['Une phrase. Une autre, trop longue. Ici.', 20, 'Une phrase.'],
  ['Vous cherchez\u00a0? Nous aidons.', 40, 'Vous cherchez\u00a0? Nous aidons.'],
  ['Une première phrase plus longue que tout.', 10, 'Une première phrase plus longue que tout.'],
  ['', 10, ''],
])('%s (%i)', (texte, max, choisi) => {
  expect(selectPhrases(texte, max)).toBe(choisi);
});
