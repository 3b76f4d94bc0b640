// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readLegende } from './legende.ts';

test('chaque ligne de la légende donne le signe d’une catégorie', () => {
  document.body.innerHTML = `<ul data-legende>
    <li data-categorie="velo" data-besoin="se-deplacer"><svg></svg> Vélo </li>
    <li data-categorie="sans-dessin" data-besoin="financer">Rien</li>
  </ul><p data-categorie="hors-legende" data-besoin="x"><svg></svg></p>`;
  const legende = readLegende(document);
  expect([...legende.keys()]).toEqual(['velo']);
  expect(legende.get('velo')).toMatchObject({ libelle: 'Vélo', besoin: 'se-deplacer' });
});
