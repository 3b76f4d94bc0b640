import { expect, test } from 'vitest';
import { formatHote } from './format-hote.ts';

test.each([
  ['https://www.viamobigo.fr/jura', 'viamobigo.fr'],
  ['http://exemple.fr', 'exemple.fr'],
  ['https://WWW.Exemple.FR?a=b', 'exemple.fr'],
  ['pas une adresse', 'pas une adresse'],
])('%s', (url, hote) => {
  expect(formatHote(url)).toBe(hote);
});
