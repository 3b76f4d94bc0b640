import { expect, test } from 'vitest';
import type { Offre, OffreServie } from '../catalogue/catalogue.ts';
import { listComites } from './list-comites.ts';

const make = (id: string, comite: NonNullable<Offre['prescription']>['comite'], statut = 'ouverte') =>
  ({ offre: { id, statut, prescription: { comite } } }) as OffreServie;

test('le prochain d’abord, les dates inconnues à la fin ; ni comité, ni offre terminée', () => {
  const servies = [
    make('inconnue', { precisions: 'Un comité.' }),
    make('deux', { dates: [{ date: '2027-03-01' }, { date: '2027-01-12', limite: '2027-01-05' }] }),
    make('sans', undefined),
    make('finie', { dates: [{ date: '2027-01-01' }] }, 'terminee'),
    make('une', { dates: [{ date: '2027-02-01' }] }),
  ];
  expect(listComites(servies).map(({ servie, date, limite }) => [servie.offre.id, date, limite])).toEqual([
    ['deux', '2027-01-12', '2027-01-05'],
    ['une', '2027-02-01', undefined],
    ['deux', '2027-03-01', undefined],
    ['inconnue', undefined, undefined],
  ]);
});
