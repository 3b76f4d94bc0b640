import { describe, expect, test } from 'vitest';
import { type Entretien, formatCode, parseCode } from './code-d-entree.ts';
import { compareEntretiens, countLeves } from './compare-entretiens.ts';
import { describeResume } from './describe-resume.ts';
import { evaluateDiagnostic, type Niveau } from './evaluate-diagnostic.ts';
import { toSituation } from './to-situation.ts';

const make = (...niveaux: readonly Niveau[]): Entretien => ({
  jour: '2026-03-03',
  niveaux: niveaux.map((niveau, rang) => ({ id: `t${rang}`, niveau })),
});
const ENTREE = make('aucun', 'leger', 'a-lever', 'renforce', 'inconnu', 'aucun', 'a-lever', 'leger');
const THEMES = ENTREE.niveaux.map(({ id }) => id);

describe('le code de l’entretien d’entrée', () => {
  test('il se relit, avec ou sans tirets, en capitales, avec des espaces', () => {
    const code = formatCode(ENTREE);
    expect(code).toMatch(/^2603-03ab-cdxa-cb[0-9a-z]{2}$/);
    for (const texte of [code, code.replaceAll('-', ''), ` ${code.toUpperCase().replaceAll('-', ' ')} `])
      expect(parseCode(texte, THEMES)).toEqual(ENTREE);
  });

  test('coupé, ou avec un seul signe changé, il est refusé', () => {
    const code = formatCode(ENTREE).replaceAll('-', '');
    for (let fin = 0; fin < code.length; fin += 1)
      expect(parseCode(code.slice(0, fin), THEMES), code.slice(0, fin)).toBeUndefined();
    for (const [rang, signe] of [...code].entries())
      for (const autre of 'abcdx')
        if (autre !== signe)
          expect(parseCode(code.slice(0, rang) + autre + code.slice(rang + 1), THEMES)).toBeUndefined();
  });

  test('une autre grille, ou les mêmes thèmes dans un autre ordre, le refusent', () => {
    const code = formatCode(ENTREE);
    expect(parseCode(code, THEMES.slice(1))).toBeUndefined();
    expect(parseCode(code, THEMES.toReversed())).toBeUndefined();
    expect(parseCode('<script>', THEMES)).toBeUndefined();
  });
});

describe('ce qui a changé', () => {
  test('frein par frein', () => {
    const sortie = make('leger', 'aucun', 'leger', 'renforce', 'a-lever', 'aucun', 'inconnu', 'renforce');
    const changements = compareEntretiens(ENTREE, sortie);
    expect(changements.map(({ id, evolution }) => `${id} ${evolution}`)).toEqual([
      't0 apparu',
      't1 leve',
      't2 allege',
      't3 pareil',
      't6 pas-redemande',
      't7 alourdi',
    ]);
    expect(countLeves(changements)).toEqual({ t1: 1 });
  });

  test('un thème qui n’avait pas été demandé ne compte ni en bien ni en mal', () => {
    expect(compareEntretiens(make('inconnu'), make('renforce'))).toEqual([]);
  });
});

test('la situation que dit l’entretien : le code l’emporte sur « aucun », et l’absence ne dit rien', () => {
  expect(toSituation([])).toEqual({});
  expect(toSituation([{ permis: 'aucun' }, { permis: 'code' }, { motif: 'emploi' }])).toEqual({
    permis: 'code',
    motif: 'emploi',
  });
  expect(toSituation([{ permis: 'b' }, { permis: 'code' }])).toEqual({ permis: 'b' });
  expect(toSituation([{ niveau_francais: 'A2' }])).toEqual({ niveau_francais: 'A2' });
});

test('le résumé dit la conclusion et les freins que l’on peut nommer, jamais les réponses', () => {
  const diagnostic = evaluateDiagnostic(
    [
      { id: 'budget', poids: [2] },
      { id: 'sante', poids: [3] },
      { id: 'langue', poids: [1] },
    ],
    3,
  );
  const titres = new Map([
    ['budget', 'Le budget'],
    ['langue', 'La langue et l’écrit'],
  ]);
  expect(describeResume(diagnostic, titres, '2026-11-28')).toBe(
    'Diagnostic mobilité du 28 novembre 2026\u00a0: accompagnement renforcé. À lever d’abord\u00a0: le budget. Freins légers\u00a0: la langue et l’écrit.',
  );
  expect(describeResume(evaluateDiagnostic([], 3), titres, '2026-11-28')).toBe('');
});
