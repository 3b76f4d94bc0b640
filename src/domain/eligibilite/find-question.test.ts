import { describe, expect, test } from 'vitest';
import { evaluateOffre, type OffreEvaluable } from './evaluate-offre.ts';
import { findQuestion } from './find-question.ts';
import { listInconnues, listSujetsUtiles } from './list-inconnues.ts';
import type { Situation, Sujet } from './situation.ts';

const JOUR = '2026-11-21';
const commune = { code_insee: '39478', departement: '39', epci: '200026573' };
const toOffre = (
  conditions: OffreEvaluable['conditions'],
  plus: Partial<OffreEvaluable> = {},
): OffreEvaluable => ({
  statut: 'ouverte',
  zone_eligibilite: ['39'],
  publics: ['tous-publics'],
  conditions,
  ...plus,
});
const ask = (
  offres: readonly OffreEvaluable[],
  situation: Situation = { commune },
  passees: readonly Sujet[] = [],
) =>
  findQuestion(
    offres.map((offre) => evaluateOffre(offre, situation, JOUR)),
    situation,
    passees,
  );

describe('la question suivante', () => {
  test('la commune d’abord : elle écarte sans appel', () => {
    expect(ask([toOffre({ age: { min: 18 } })], {})).toBe('commune');
  });

  test('la commune et la destination pour un trajet ; la destination seule pour une zone de travail', () => {
    const zone_porte_sur = 'trajet';
    expect(ask([toOffre({}, { zone_porte_sur })], {})).toBe('commune');
    expect(ask([toOffre({}, { zone_porte_sur, zone_eligibilite: ['90'] })])).toBe('destination');
    expect(ask([toOffre({}, { zone_porte_sur: 'trajet-entier' })])).toBe('destination');
    expect(ask([toOffre({}, { zone_porte_sur: 'travail' })], {})).toBe('destination');
    expect(ask([toOffre({}, { distance_km: { max: 80 } })])).toBe('destination');
    expect(ask([toOffre({}, { desserte: { origines: ['90'] } })])).toBe('destination');
  });

  test('rien quand plus rien n’en dépend', () => {
    expect(ask([toOffre({})])).toBeUndefined();
    expect(ask([toOffre({ age: { min: 18 } })], { commune, age: 20 })).toBeUndefined();
    expect(ask([toOffre({ autres: ['Avoir un projet.'] })])).toBeUndefined();
  });

  test('celle dont dépendent le plus d’offres', () => {
    const permis = toOffre({ permis: 'b' });
    expect(ask([permis, permis, toOffre({ age: { min: 18 } })])).toBe('permis');
  });

  test('une offre qui n’attend qu’une réponse compte plus qu’une qui en attend trois', () => {
    const trois = toOffre({ age: { min: 18 }, permis: 'b', motifs: ['emploi'] });
    expect(ask([trois, trois, toOffre({ primo_arrivant: true })])).toBe('primo_arrivant');
  });

  test('pas pour une offre déjà refusée', () => {
    expect(ask([toOffre({ age: { max: 25 }, permis: 'b' })], { commune, age: 40 })).toBeUndefined();
    expect(ask([toOffre({ permis: 'b' }, { statut: 'terminee' })])).toBeUndefined();
  });

  test('pas deux fois : une question passée ne revient pas', () => {
    expect(ask([toOffre({ permis: 'b' })], { commune }, ['permis'])).toBeUndefined();
  });

  test('à égalité, la plus facile à dire', () => {
    expect(ask([toOffre({ niveau_francais: { min: 'A2' } }), toOffre({ age: { min: 18 } })])).toBe('age');
  });

  test('un public vague se demande aussi', () => {
    expect(ask([toOffre(undefined, { publics: ['personnes-en-situation-de-handicap'] })])).toBe('handicap');
  });
});

test('un groupe déjà écarté ne fait plus rien demander', () => {
  const offre = toOffre({ au_moins_une: [{ age: { max: 25 }, permis: 'b' }, { situations: ['retraite'] }] });
  const situation = { commune, age: 40 };
  expect(listInconnues(evaluateOffre(offre, situation, JOUR), situation)).toEqual(['situations']);
});

test('une fiche d’orientation ne dit que ce que ses offres regardent', () => {
  const permis = evaluateOffre(toOffre({ permis: 'b' }), { commune, permis: 'b', age: 40 }, JOUR);
  const prescrite = evaluateOffre(toOffre({}, { prescription: { par: ['siae'] } }), { commune }, JOUR);
  expect(listSujetsUtiles([permis])).toEqual(['commune', 'permis']);
  expect(listSujetsUtiles([permis, prescrite])).toEqual(['commune', 'permis', 'accompagne_par']);
  expect(listSujetsUtiles([])).toEqual([]);
});
