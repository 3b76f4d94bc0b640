import { expect, test } from 'vitest';
import type { Offre, Structure } from '../catalogue/catalogue.ts';
import { listStructuresReseau } from './list-structures-reseau.ts';

const toStructure = (id: string, code_insee?: string) => ({ id, nom: id, code_insee }) as Structure;
const toOffre = (id: string, structure: string, categorie: string, statut = 'ouverte') =>
  ({ id, structure, categorie, statut }) as Offre;
const index = <T extends { readonly id: string }>(liste: readonly T[]) =>
  new Map(liste.map((x) => [x.id, x]));

const list = (structures: readonly Structure[], offres: readonly Offre[] = []) =>
  listStructuresReseau({ structures: index(structures), offres: index(offres) }).map(
    ({ structure, departement, entrees, autres }) => [structure.id, departement, entrees, autres],
  );

test('chaque structure, par département ; sans lieu connu à la fin', () => {
  expect(list([toStructure('nationale'), toStructure('b', '67046'), toStructure('a', '2A004')])).toEqual([
    ['a', '2A', [], []],
    ['b', '67', [], []],
    ['nationale', '', [], []],
  ]);
});

test('un service public sans offre, une structure dissoute n’y sont pas', () => {
  const mairie = { ...toStructure('mairie', '67046'), type: 'collectivite' } as Structure;
  const dissoute = { ...toStructure('dissoute', '67046'), dissoute_le: '2025-09-01' } as Structure;
  expect(list([mairie, dissoute])).toEqual([]);
  expect(list([mairie], [toOffre('1', 'mairie', 'velo')]).map(([id]) => id)).toEqual(['mairie']);
});

test('ses offres en cours, dans l’ordre de la légende, sans doublon', () => {
  const offres = [
    toOffre('1', 'a', 'location-voiture'),
    toOffre('2', 'a', 'conseil-mobilite'),
    toOffre('3', 'a', 'accueil'),
    toOffre('4', 'a', 'garage-solidaire', 'terminee'),
    toOffre('5', 'a', 'velo', 'en-construction'),
    toOffre('6', 'a', 'covoiturage'),
  ];
  expect(list([toStructure('a', '67046')], offres)).toEqual([
    ['a', '67', ['cmi', 'voitures', 'en-construction'], ['Covoiturage solidaire et organisé']],
  ]);
});
