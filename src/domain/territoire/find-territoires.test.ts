import { describe, expect, test } from 'vitest';
import { loadReferentiel } from '../../catalogue/load-referentiel.ts';
import { parseCommunesEnLigne } from '../commune/communes-en-ligne.ts';
import { parseDemandes } from '../commune/demande-de-commune.ts';
import { findCommunes } from '../commune/find-communes.ts';
import { buildIndexCommunes, findParties } from '../commune/index-communes.ts';
import { findTerritoires } from './find-territoires.ts';

const { communes, autrefois } = loadReferentiel();
const parties = buildIndexCommunes({ communes, autrefois, servies: new Set() });
const cles = parties.map(({ cle }) => cle);
const textes = new Map(parties.map(({ cle, texte }) => [cle, texte]));

const territoires = [
  { nom: 'région', zone: ['67', '68'], nombre_communes: 880 },
  { nom: 'communauté', zone: ['200067874'], nombre_communes: 36 },
  { nom: 'jura', zone: ['200026573'], nombre_communes: 22 },
  { nom: 'ville', zone: ['97411'], nombre_communes: 1 },
  { nom: 'corse', zone: ['2A'], nombre_communes: 124 },
  { nom: 'belfort', zone: ['90'], nombre_communes: 101 },
];

/** Ce que fait la page : le texte, les fichiers, la meilleure commune, ses territoires. */
function look(texte: string) {
  const [demande = { mots: '', code: '' }] = parseDemandes(texte);
  const lues = findParties(cles, demande).cles.flatMap((cle) => parseCommunesEnLigne(textes.get(cle) ?? ''));
  const commune = findCommunes(lues, demande)[0]?.commune;
  const noms = commune && findTerritoires(commune, territoires).map(({ nom }) => nom);
  return [commune?.code_insee, noms?.join(' ')];
}

describe('d’un texte à ses territoires, partout en France', () => {
  test.each([
    ['39200', '39478', 'jura'],
    ['39200 Saint-Claude', '39478', 'jura'],
    ['LES MOUSSIERES', '39373', 'jura'],
    ['Bischwiller', '67046', 'communauté région'],
    ['67240', '67046', 'communauté région'],
    ['strasbourg', '67482', 'région'],
    ['Mulhouse', '68224', 'région'],
    ['90000', '90010', 'belfort'],
    ['belfort', '90010', 'belfort'],
    ['Étampes', '91223', ''],
    ['etampes', '91223', ''],
    ['91150', '91223', ''],
    ['Paris', '75056', ''],
    ['75013', '75056', ''],
    ['Marseille', '13055', ''],
    ['l’Haÿ-les-Roses', '94038', ''],
    ['Ajaccio', '2A004', 'corse'],
    ['20200', '2B033', ''],
    ['Bonifacio', '2A041', 'corse'],
    ['97400', '97411', 'ville'],
    ['Saint-Denis 97400', '97411', 'ville'],
    ['Fort-de-France', '97209', ''],
    ['Cayenne', '97302', ''],
    ['97600', '97611', ''],
    ['Basse-Terre', '97105', ''],
    ['Nouméa', '98818', ''],
    ['st pierre et miquelon', undefined, undefined],
    ['97500', '97502', ''],
    ['Y', '80829', ''],
    ['eu', '76255', ''],
    ['Cuttura', '39491', 'jura'],
    ['00000', undefined, undefined],
    ['zzz', undefined, undefined],
  ])('%s', (texte, code, noms) => {
    expect(look(texte)).toEqual([code, noms]);
  });
});

test('un EPCI et un département ne se confondent pas avec une région ou une commune', () => {
  const mayenne = { code_insee: '53130', departement: '53', epci: null };
  expect(findTerritoires(mayenne, [{ zone: ['5', '531', '53001'], nombre_communes: 1 }])).toEqual([]);
  expect(findTerritoires(mayenne, [{ zone: ['53'], nombre_communes: 1 }])).toHaveLength(1);
  expect(findTerritoires(mayenne, [{ zone: ['france'], nombre_communes: 1 }])).toHaveLength(1);
});
