import { expect, test } from 'vitest';
import { createFiltrable } from '../../../tests/create-filtrable.ts';
import { listOuiNon, listVolets } from './list-groupes.ts';

test('les cases seules comptent leurs offres ; « ouvert » ne se compte qu’à la visite', () => {
  const offres = [
    createFiltrable('a', { gratuit: true }),
    createFiltrable('b', { gratuit: true, direct: true }),
  ];
  expect(listOuiNon(offres).map(({ filtre, nombre }) => [filtre, nombre])).toEqual([
    ['gratuit', 2],
    ['direct', 1],
    ['ouvert', undefined],
  ]);
});

test('un volet ne montre que les valeurs qu’une offre porte, et disparaît quand il n’en a aucune', () => {
  const offres = [
    createFiltrable('a', { publics: ['jeunes', 'tous-publics'] }),
    createFiltrable('b', { categorie: 'accueil' }),
  ];
  const volets = listVolets(offres, 'prescripteurs');
  expect(volets.map(({ titre }) => titre)).toEqual(['Catégorie', 'Pour qui']);
  expect(
    volets.flatMap(({ groupes }) => groupes.flatMap(({ choix }) => choix.map((c) => [c.value, c.nombre]))),
  ).toEqual(
    expect.arrayContaining([
      ['velo', 1],
      ['accueil', 1],
      // Une offre sans public connu sert peut-être celui-là.
      ['jeunes', 2],
    ]),
  );
});
