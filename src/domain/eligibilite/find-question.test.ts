import { describe, expect, test } from 'vitest';
import { evaluateOffre, type OffreEvaluable } from './evaluate-offre.ts';
import { findQuestion } from './find-question.ts';
import { findSuivante } from './find-suivante.ts';
import { listInconnues, listSujetsUtiles } from './list-inconnues.ts';
import type { Reponses } from './reponses.ts';
import type { Situation, Sujet } from './situation.ts';

const JOUR = '2026-11-21';
const commune = { code_insee: '39478', departement: '39', epci: '200026573', nom: 'Saint-Claude' };
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
const evaluateToutes = (offres: readonly OffreEvaluable[], situation: Situation) =>
  offres.map((offre) => ({ offre, evaluation: evaluateOffre(offre, situation, JOUR) }));
const ask = (
  offres: readonly OffreEvaluable[],
  situation: Reponses['situation'] = { commune },
  passees: readonly Sujet[] = [],
) => findQuestion(evaluateToutes(offres, situation), { situation, passees }, JOUR);

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

  test('celle qui en écarte une réponse sur deux, avant celle que presque personne n’a', () => {
    expect(ask([toOffre({ accompagne_par: ['siae'] }), toOffre({ primo_arrivant: true })])).toBe(
      'primo_arrivant',
    );
  });

  test('une réponse qui ne change rien ne sépare rien', () => {
    const sansEffet = toOffre({
      au_moins_une: [{ situations: ['demandeur-emploi'] }, { autre: 'Avoir un autre payeur.' }],
      autres: ['Avoir des droits.'],
    });
    expect(ask([sansEffet, sansEffet, sansEffet, toOffre({ niveau_francais: { min: 'A2' } })])).toBe(
      'niveau_francais',
    );
  });

  test('ce qui confirme se demande aussi, après ce qui écarte', () => {
    const confirme = toOffre(undefined, { publics: ['personnes-exilees'] });
    expect(ask([confirme])).toBe('primo_arrivant');
    expect(ask([confirme, toOffre({ permis: 'b' })])).toBe('permis');
  });

  test('une offre déjà faite pour la personne se finit d’abord', () => {
    const pourElle = toOffre({ primo_arrivant: true, niveau_francais: { min: 'A2' } });
    const autre = toOffre({ motifs: ['emploi', 'formation', 'entretien'] });
    expect(ask([pourElle, autre], { commune, primo_arrivant: true })).toBe('niveau_francais');
  });

  test('la santé et l’argent quand plus rien d’autre ne sépare', () => {
    const sante = toOffre({ handicap: true, motifs: ['emploi'] });
    const argent = toOffre({ ressources: { sur: 'revenu-fiscal', max: 15_400 } });
    expect(ask([sante, sante, argent, argent, toOffre({ situations: ['apprenti'] })])).toBe('situations');
    expect(ask([argent])).toBe('revenu_fiscal');
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

describe('de question en question', () => {
  const permis = [toOffre({ permis: 'b' })];
  const follow = (reponses: Partial<Reponses>, ...listes: readonly (readonly OffreEvaluable[])[]) => {
    const toutes = { situation: { commune }, passees: [], ...reponses };
    return findSuivante(
      listes.map((liste) => evaluateToutes(liste, toutes.situation)),
      toutes,
      JOUR,
    );
  };

  test('le besoin avant tout, sauf s’il est dit ou passé', () => {
    expect(follow({}, permis)).toBe('besoin');
    expect(follow({ besoin: 'financer' }, permis)).toBe('permis');
    expect(follow({ passees: ['besoin'] }, permis)).toBe('permis');
  });

  test('six questions, pas une de plus', () => {
    const passees = ['besoin', 'age', 'situations', 'motif', 'destination'] as const;
    expect(follow({ passees }, permis)).toBeUndefined();
    expect(follow({ passees: passees.slice(1), besoin: 'financer' }, permis)).toBeUndefined();
    expect(follow({ passees: passees.slice(0, 4) }, permis)).toBe('permis');
  });

  test('les offres du besoin d’abord, puis celles d’à côté', () => {
    const voisines = [toOffre({ situations: ['interimaire'] })];
    expect(follow({ besoin: 'reparer' }, permis, voisines)).toBe('permis');
    expect(follow({ besoin: 'reparer' }, [toOffre({})], voisines)).toBe('situations');
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
