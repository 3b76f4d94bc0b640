import { describe, expect, test } from 'vitest';
import type { Offre, Structure } from '../catalogue/catalogue.ts';
import { toCsv } from '../text/to-csv.ts';
import { toCsvOffres, toCsvStructures } from './to-csv.ts';

const cellule = (valeur: unknown) =>
  toCsv([valeur], [['v', (v) => v]])
    .split('\r\n')
    .slice(1, -1)
    .join('\r\n');

test('un fichier que les tableurs français ouvrent d’un clic : BOM, points-virgules, CRLF', () => {
  const csv = toCsv(
    [{ a: 1, b: 'é' }],
    [
      ['a', (l) => l.a],
      ['b', (l) => l.b],
    ],
  );
  expect(csv).toBe('\uFEFFa;b\r\n1;é\r\n');
});

test('sans ligne, les titres seuls', () => {
  expect(toCsv([], [['a', () => '']])).toBe('\uFEFFa\r\n');
});

describe('une cellule', () => {
  test.each([
    ['un texte', 'un texte'],
    [undefined, ''],
    [null, ''],
    [0, '0'],
    [-1.5, '-1.5'],
    [false, 'false'],
    [['a', 'b'], 'a|b'],
    [[], ''],
    ['a;b', '"a;b"'],
    ['dit « oui »', 'dit « oui »'],
    ['dit "oui"', '"dit ""oui"""'],
    ['deux\nlignes', '"deux\nlignes"'],
  ])('%o', (valeur, attendue) => {
    expect(cellule(valeur)).toBe(attendue);
  });

  test.each(['=1+1', '+33 1', '-2', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x";"y")'])(
    '« %s » ne peut pas devenir une formule',
    (valeur) => {
      expect(cellule(valeur).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  test('une liste qui commence par une formule est désarmée aussi', () => {
    expect(cellule(['=1', '2'])).toBe("'=1|2");
  });
});

test('une offre par ligne, sous les noms de champs des fichiers, sans sa description', () => {
  const offre = { id: 'velos', nom: 'Vélos', zone_eligibilite: ['39'], description: 'Texte' } as Offre;
  const [titres = '', ligne = ''] = toCsvOffres([offre]).slice(1).split('\r\n');
  const valeurs = Object.fromEntries(titres.split(';').map((titre, i) => [titre, ligne.split(';')[i]]));
  expect(valeurs).toMatchObject({ id: 'velos', nom: 'Vélos', zone_eligibilite: '39', telephone: '' });
  expect(ligne.split(';')).toHaveLength(titres.split(';').length);
  expect(titres).not.toContain('description');
});

test('une structure par ligne, le SIRET entier', () => {
  const structure = { id: 'roue', nom: 'La Roue', siret: '00000000000000' } as Structure;
  expect(toCsvStructures([structure])).toContain('00000000000000');
});
