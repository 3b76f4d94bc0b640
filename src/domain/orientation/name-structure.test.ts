import { expect, test } from 'vitest';
import { nameStructure, STRUCTURE_A_NOMMER } from './name-structure.ts';

test('l’accord nomme la structure, où l’éditeur l’a dit', () => {
  expect(nameStructure('Transmises à {structure}.', 'Garage du Jura')).toBe('Transmises à Garage du Jura.');
  expect(nameStructure('Transmises à {structure}.', STRUCTURE_A_NOMMER)).toBe(
    'Transmises à la structure nommée sur la fiche.',
  );
});

test('un accord d’avant la nomme à la fin ; une feuille vierge le laisse tel quel', () => {
  expect(nameStructure('J’accepte.', 'A')).toBe('J’accepte. Structure\u00a0: A.');
  expect(nameStructure('J’accepte.', STRUCTURE_A_NOMMER)).toBe('J’accepte.');
});
