import { expect, test } from 'vitest';
import { formatQuantite } from './format-quantite.ts';

test('les milliers se lisent par trois chiffres', () => {
  expect(formatQuantite(5115, 'commune')).toBe('5\u202f115\u00a0communes');
});

test.each([
  [0, 'jour', undefined, '0 jour'],
  [1, 'jour', undefined, '1 jour'],
  [2, 'jour', undefined, '2 jours'],
  [3, 'autre catégorie', 'autres catégories', '3 autres catégories'],
] as const)('%d %s', (nombre, un, plusieurs, attendu) => {
  expect(formatQuantite(nombre, un, plusieurs)).toBe(attendu.replace(' ', '\u00a0'));
});
