import { describe, expect, test } from 'vitest';
import { motifsDePages } from './adresses.ts';
import { findEspace, listNomsPris, toMotif } from './motifs.ts';

describe('les noms déjà pris', () => {
  test('à la racine : les pages du site et ce qui se produit à côté', () => {
    const pris = listNomsPris(motifsDePages.territoire);
    for (const nom of ['communes', 'donnees', 'reseau', 'plan-du-site']) expect(pris).toContain(nom);
    expect(pris).not.toContain('');
  });

  test('dans un guichet : ses pages, et les dossiers de ses fichiers', () => {
    const pris = listNomsPris(motifsDePages['page-libre']);
    for (const nom of ['agenda', 'bilan', 'particuliers', 'contacts', 'actualites'])
      expect(pris).toContain(nom);
    expect(pris).not.toContain('orienter');
  });

  test('dans un espace : les siens, et ceux des deux', () => {
    const [moi, pro] = (['particuliers', 'prescripteurs'] as const).map((espace) =>
      listNomsPris(toMotif('guide', espace)),
    );
    expect([moi?.has('offres'), pro?.has('offres')]).toEqual([true, true]);
    expect([moi?.has('besoins'), pro?.has('besoins')]).toEqual([true, false]);
    expect([moi?.has('orienter'), pro?.has('orienter')]).toEqual([false, true]);
  });

  test('une actualité prend le nom qu’elle veut', () => {
    expect([...listNomsPris(motifsDePages.actualite)]).toEqual([]);
  });
});

test.each([
  ['/haut-jura/prescripteurs/offres/', 'prescripteurs'],
  ['/haut-jura/particuliers/', 'particuliers'],
  ['/haut-jura/contact/', undefined],
  ['/', undefined],
])('%s est dans l’espace %s', (chemin, espace) => {
  expect(findEspace(chemin)).toBe(espace);
});
