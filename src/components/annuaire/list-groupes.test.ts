import { expect, test } from 'vitest';
import type { OffreFiltrable } from '@/domain/annuaire/filter-offres.ts';
import { listOuiNon, listVolets } from './list-groupes.ts';

const toOffre = (id: string, plus: Partial<OffreFiltrable> = {}): OffreFiltrable => ({
  id,
  categorie: 'velo',
  publics: [],
  vehicules: [],
  gratuit: false,
  direct: false,
  zone: undefined,
  ouvert: false,
  ...plus,
});

test('les cases seules comptent leurs offres ; « ouvert » ne se compte qu’à la visite', () => {
  const offres = [toOffre('a', { gratuit: true }), toOffre('b', { gratuit: true, direct: true })];
  expect(listOuiNon(offres).map(({ filtre, nombre }) => [filtre, nombre])).toEqual([
    ['gratuit', 2],
    ['direct', 1],
    ['ouvert', undefined],
  ]);
});

test('un volet ne montre que les valeurs qu’une offre porte, et disparaît quand il n’en a aucune', () => {
  const offres = [
    toOffre('a', { publics: ['jeunes', 'tous-publics'] }),
    toOffre('b', { categorie: 'accueil' }),
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
