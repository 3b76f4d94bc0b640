import { expect, test } from 'vitest';
import { describeOrigine, listTableaux } from './describe-compteur.ts';
import type { MoisPublie } from './mois-publie.schema.ts';

const NOMS = {
  communes: [{ value: '39478', libelle: 'Saint-Claude' }],
  themes: [{ value: 'budget', libelle: 'Le budget' }],
};
const SEPTEMBRE: MoisPublie = {
  mois: '2026-09',
  total: 5115,
  canaux: { telephone: 5100 },
  communes: { '39478': 5115 },
  besoins: { 'se-deplacer': 30, reparer: 9 },
  suites: { offre: 5100, 'sans-reponse': 15 },
  sans_reponse: { besoins: { 'se-deplacer': 10 } },
  freins_leves: { total: 7, themes: { budget: 7 } },
};
const OCTOBRE: MoisPublie = { mois: '2026-10', total: 12, canaux: { accueil: 12 }, suites: { offre: 12 } };
const print = (...mois: readonly MoisPublie[]) =>
  Object.fromEntries(
    listTableaux(mois, NOMS).map(({ titre, rangs }) => [
      titre,
      rangs.map((rang) => rang.join(' | ').replaceAll('\u202f', ' ')),
    ]),
  );

test('mois par mois : un zéro sûr se dit, ce qui est caché aussi', () => {
  expect(print(OCTOBRE, SEPTEMBRE)['Mois par mois, et par où ils sont venus']).toEqual([
    'Septembre 2026 | 5 115 | 15 | 5 100 | masqué | masqué | masqué | masqué',
    'Octobre 2026 | 12 | 0 | 0 | 12 | 0 | 0 | 0',
  ]);
});

test('une catégorie cachée un mois se compte « au moins » ; le reste est regroupé, et les totaux tombent juste', () => {
  const tableaux = print(SEPTEMBRE, OCTOBRE);
  expect(tableaux['Ce qui était demandé']).toEqual([
    'Me déplacer | au moins 30 | au moins 10',
    'Réparer ma voiture | au moins 9 | masqué',
    'Autres, regroupés | 5 088 | —',
  ]);
  expect(tableaux['D’où venaient les demandes']).toEqual([
    'Saint-Claude | au moins 5 115 | masqué',
    'Autres, regroupés | 12 | —',
  ]);
  expect(tableaux['Freins levés entre deux diagnostics']).toEqual(['Le budget | 7']);
});

test('un mois de moins de cinq contacts ne dit que son nom', () => {
  expect(print({ mois: '2026-09' })).toEqual({
    'Mois par mois, et par où ils sont venus': [
      'Septembre 2026 | masqué | masqué | masqué | masqué | masqué | masqué | masqué',
    ],
  });
});

test('la source dit sa période, et ce qu’un mois a de particulier', () => {
  expect(describeOrigine([OCTOBRE, { ...SEPTEMBRE, precisions: 'Fermé dix jours.' }])).toBe(
    'Source\u00a0: le compteur du guichet, de septembre 2026 à octobre 2026. Septembre 2026\u00a0: Fermé dix jours.',
  );
});
