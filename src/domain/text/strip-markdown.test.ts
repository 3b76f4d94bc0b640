import { expect, test } from 'vitest';
import { stripMarkdown } from './strip-markdown.ts';

test('garde le texte et enlève la mise en forme', () => {
  expect(
    stripMarkdown('## Titre\n\n- **apprendre** : lisez [la page](https://a.fr/b) ;\n- _bouger_\n\n> cité'),
  ).toBe('Titre\napprendre : lisez la page ;\nbouger\ncité');
});

test('enlève les composants MDX et garde ce qu’ils entourent', () => {
  expect(stripMarkdown('<EnBref>\n\n1. Appelez.\n\n</EnBref>\n<Offre id="urbus" />Fin')).toBe(
    'Appelez.\nFin',
  );
});

test('un tableau devient une suite de mots', () => {
  expect(stripMarkdown('| a | b |\n|---|---|\n| c | d |')).toBe('a b\nc d');
});

test('un texte de 200 ko est lu en moins d’une demi-seconde', () => {
  const debut = performance.now();
  stripMarkdown('[a](b) **c** <d '.repeat(12_500));
  expect(performance.now() - debut).toBeLessThan(500);
});
