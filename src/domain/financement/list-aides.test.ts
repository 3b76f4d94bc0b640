import { expect, test } from 'vitest';
import type { Offre, OffreServie } from '../catalogue/catalogue.ts';
import { listAides } from './list-aides.ts';
import { PROJETS } from './projets.ts';

const [permis, vehicule, velo] = PROJETS;
const make = (id: string, reste: Partial<Offre> = {}) =>
  ({
    offre: {
      id,
      nom: id,
      categorie: 'aide-financiere',
      autres_besoins: ['passer-le-permis'],
      statut: 'ouverte',
      aide: { montant: 100 },
      ...reste,
    },
  }) as OffreServie;
const ids = (...args: Parameters<typeof listAides>) => listAides(...args).map(({ aide }) => aide.id);

test('les dons d’abord, puis les prêts du moins cher au plus cher ; chacune après celles qu’elle attend', () => {
  const servies = [
    make('micro', {
      categorie: 'micro-credit',
      aide: { montant_max: 8000, remboursable: true, pret: { taux_max: 9.5 } },
    }),
    make('inconnu', { categorie: 'micro-credit', aide: { remboursable: true } }),
    make('un-euro', {
      categorie: 'micro-credit',
      aide: { montant_max: 1200, remboursable: true, pret: { taux_max: 0 } },
    }),
    make('fonds', { cumul: { avant: ['cheque'] } }),
    make('bourse'),
    make('cheque'),
  ];
  expect(ids(permis, servies)).toEqual(['cheque', 'fonds', 'bourse', 'un-euro', 'micro', 'inconnu']);
});

test('une aide terminée, versée au mois ou pour autre chose n’y est pas ; un vélo n’est pas une voiture', () => {
  const servies = [
    make('finie', { statut: 'terminee' }),
    make('au-mois', { aide: { montant: 100, periode: 'mois' } }),
    make('sans-aide', { aide: undefined }),
    make('auto', { autres_besoins: ['avoir-un-vehicule'], vehicules: ['voiture'] }),
    make('cycle', { autres_besoins: ['avoir-un-vehicule'], vehicules: ['velo-electrique'] }),
    make('tout', { autres_besoins: ['avoir-un-vehicule'] }),
  ];
  expect(ids(permis, servies)).toEqual([]);
  expect(ids(vehicule, servies)).toEqual(['auto', 'tout']);
  expect(ids(velo, servies)).toEqual(['cycle', 'tout']);
});

test('un cumul écrit d’un seul côté vaut pour les deux', () => {
  const servies = [make('a'), make('b', { cumul: { avec: ['a'] } }), make('c', { cumul: { sauf: ['a'] } })];
  expect(listAides(permis, servies).map(({ aide: { avec, sauf } }) => [avec, sauf])).toEqual([
    [['b'], ['c']],
    [['a'], []],
    [[], ['a']],
  ]);
});
