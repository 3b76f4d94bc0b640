import { expect, test } from 'vitest';
import { toServie } from '../../../tests/to-servie.ts';
import type { Structure } from '../catalogue/catalogue.ts';
import type { Commune } from '../commune/commune.ts';
import type { Porteur } from '../contact/joignable.ts';
import type { LieuAccueil } from '../contact/lieu-d-accueil.ts';
import { countContacts, countSansMairie, listContredits, listSansContact } from './count-contacts.ts';

const finit = (porteur: Porteur, statut = 'ouverte') =>
  toServie({ statut } as never, { plus: { joignables: [{ porteur, nom: 'X', telephone: '1' }] } });

test('chaque fiche vivante finit sur quelqu’un, ou sur personne', () => {
  const muette = toServie({ statut: 'ouverte' });
  const comptes = countContacts([
    finit('offre'),
    finit('guichet'),
    finit('accueil'),
    finit('relais', 'terminee'),
    muette,
  ]);
  expect(Object.fromEntries(comptes)).toEqual({
    offre: 1,
    structure: 0,
    relais: 0,
    'service-public': 2,
    nationale: 0,
    personne: 1,
  });
});

test('une structure sans aucun contact se compte une fois, sauf dissoute', () => {
  const muette = toServie({ statut: 'ouverte' }, { nom: 'Muette' });
  const dissoute = toServie({ statut: 'ouverte' }, { nom: 'Dissoute', dissoute_le: '2025-01-01' });
  const jointe = toServie({ statut: 'ouverte' }, { nom: 'Jointe', site_web: 'https://exemple.fr' });
  expect(listSansContact([muette, muette, dissoute, jointe]).map(({ nom }) => nom)).toEqual(['Muette']);
});

const MAIRIE = { type: 'mairie', code_insee: '1', telephone: '01 99 00 00 01' } as LieuAccueil;
const annuaire = new Map([['1', [MAIRIE]]]);

test('les communes sans mairie dans l’annuaire se comptent', () => {
  const communes = ['1', '2'].map((code_insee) => ({ code_insee }) as Commune);
  expect(countSansMairie({ communes }, annuaire)).toBe(1);
});

test.each([
  ['01.99.00.00.01', 0],
  ['01 99 00 00 02', 1],
])('une mairie qui écrit %s : %i désaccord', (telephone, nombre) => {
  const structure = { nom: 'Mairie d’Ici', type: 'collectivite', code_insee: '1', telephone } as Structure;
  expect(listContredits([structure], annuaire, (texte) => texte.replace(/\D/g, ''))).toHaveLength(nombre);
});
