import { expect, test } from 'vitest';
import { evaluateOffre, type OffreEvaluable } from './evaluate-offre.ts';
import { listDecisives } from './list-decisives.ts';

const OFFRE: OffreEvaluable = {
  statut: 'ouverte',
  zone_eligibilite: ['39'],
  conditions: { age: { min: 18 }, permis: 'b' },
  prescription: { par: ['siae'] },
  verifie_le: '2026-05-01',
};
const commune = { code_insee: '39478', departement: '39', epci: null };
const list = (situation: object) =>
  listDecisives(evaluateOffre(OFFRE, { commune, ...situation }, '2026-11-21')).map((raison) =>
    raison.sujet === 'critere' ? raison.critere : raison.sujet,
  );

test('non : seulement ce qui refuse', () => {
  expect(list({ age: 17, permis: 'b' })).toEqual(['age']);
});

test('à vérifier : ce qui reste à demander, et par qui passer', () => {
  expect(list({ age: 20 })).toEqual(['permis', 'prescription']);
});

test('oui : ce qui est rempli et ce qui suit, sans redire la commune', () => {
  expect(list({ age: 20, permis: 'b' })).toEqual(['age', 'permis', 'prescription', 'fraicheur']);
});
