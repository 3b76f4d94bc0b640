import { expect, test } from 'vitest';
import { computeConformite, getEtatDeConformite, parseGrille } from './grille-rgaa.ts';

const parse = (...statuts: readonly string[]) =>
  parseGrille(
    `critere;intitule;statut;preuve;pages\n${statuts.map((s, i) => `1.${i};Titre;${s};vu;toutes`).join('\n')}\n`,
  );

test.each([
  [['C', 'C', 'NA'], { etat: 'totale', respectes: 2, applicables: 2, taux: 100 }],
  [['C', 'NC', 'NA'], { etat: 'partielle', respectes: 1, applicables: 2, taux: 50 }],
  [['C', 'D', 'NC'], { etat: 'non', respectes: 1, applicables: 3, taux: 33 }],
  [
    [...Array.from({ length: 299 }, () => 'C'), 'NC'],
    { etat: 'partielle', respectes: 299, applicables: 300, taux: 99 },
  ],
])('%s', (statuts, conformite) => {
  expect(computeConformite(parse(...statuts))).toEqual(conformite);
});

test.each([
  [{}, 'totale'],
  [{ non_conformites: ['Une affiche sans texte.'] }, 'partielle'],
  [{ etat: 'non' as const }, 'non'],
])('l’éditeur dit %o', (accessibilite, etat) => {
  expect(getEtatDeConformite(accessibilite, parse('C'))).toBe(etat);
});

test('un statut inconnu est dit, avec son critère', () => {
  expect(() => parse('C', 'oui')).toThrow('critère 1.1 : statut « oui »');
});
