import { describe, expect, test } from 'vitest';
import { describeDiagnostic } from './describe-diagnostic.ts';
import { evaluateDiagnostic } from './evaluate-diagnostic.ts';

const evaluate = (...themes: readonly (readonly (number | undefined)[])[]) =>
  evaluateDiagnostic(
    themes.map((poids, rang) => ({ id: `t${rang}`, poids })),
    3,
  );

describe('la conclusion', () => {
  test.each([
    ['aucun thème', [], 'inconnu'],
    ['aucune réponse', [[undefined], [undefined, undefined]], 'inconnu'],
    ['rien ne bloque', [[0, undefined], [undefined]], 'aucun'],
    ['le thème le plus lourd l’emporte', [[0], [1], [0]], 'leger'],
    ['dans un thème, la réponse la plus lourde', [[0, 2, 1]], 'a-lever'],
    ['deux thèmes à lever ne suffisent pas à renforcer', [[2], [2], [1]], 'a-lever'],
    ['trois thèmes à lever renforcent', [[2], [2], [2]], 'renforce'],
    ['trois réponses lourdes d’un même thème ne font qu’un frein', [[2, 2, 2]], 'a-lever'],
    ['un seul thème lourd renforce', [[3], [0]], 'renforce'],
    ['dix freins légers restent légers', Array.from({ length: 10 }, () => [1]), 'leger'],
  ] as const)('%s', (_, themes, niveau) => {
    expect(evaluate(...themes).niveau).toBe(niveau);
  });
});

test('les freins, du plus lourd au plus léger, puis dans l’ordre de la grille', () => {
  expect(evaluate([1], [0], [3], [undefined], [1]).freins.map(({ id }) => id)).toEqual(['t2', 't0', 't4']);
});

test('une question sans réponse n’est ni un frein ni une absence de frein', () => {
  const { themes, repondues, total } = evaluate([undefined], [0]);
  expect(themes.map(({ niveau }) => niveau)).toEqual(['inconnu', 'aucun']);
  expect([repondues, total]).toEqual([1, 2]);
});

test('la conclusion dit qu’elle est provisoire, sauf quand tout a été demandé', () => {
  expect(describeDiagnostic(evaluate([1, undefined, undefined])).join(' ')).toContain(
    '2\u00a0questions restent sans réponse sur 3',
  );
  expect(describeDiagnostic(evaluate([1]))).toHaveLength(1);
  expect(describeDiagnostic(evaluate([undefined]))).toHaveLength(1);
});
