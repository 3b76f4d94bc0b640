import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accompagnants,
  getValues,
  motifs,
  niveauxFrancais,
  permis,
  publics,
  situations,
  statuts,
} from '../vocabulaire/vocabulaires.ts';
import { conditionsSchema } from './conditions.schema.ts';
import { evaluateOffre, type OffreEvaluable } from './evaluate-offre.ts';
import { findQuestion } from './find-question.ts';
import type { Groupe } from './raison.ts';
import type { Situation } from './situation.ts';

const JOUR = '2026-11-21';
const one = <T>(valeurs: readonly T[]) => fc.constantFrom(...valeurs);
const some = <T>(valeurs: readonly T[]) => fc.uniqueArray(one(valeurs), { minLength: 1, maxLength: 3 });
const lieux = [
  { code_insee: '39478', departement: '39', epci: '200026573' },
  { code_insee: '90010', departement: '90', epci: '200069052' },
  { code_insee: '29083', departement: '29', epci: null },
] as const;
/** Rarement le bon type à clés facultatives exactes : fast-check rend des clés absentes, jamais undefined. */
const partial = <T>(modele: object) => fc.record(modele as never, { requiredKeys: [] }) as fc.Arbitrary<T>;

const groupe = partial<Groupe>({
  age: fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
    .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
  situations: some(getValues(situations)),
  accompagne_par: some(getValues(accompagnants)),
  permis: one(getValues(permis)),
  niveau_francais: one(getValues(niveauxFrancais)).map((min) => ({ min })),
  motifs: some(getValues(motifs)),
  primo_arrivant: fc.boolean(),
  handicap: fc.boolean(),
});
const groupePlein = fc
  .tuple(groupe, fc.option(fc.constant('Un texte.'), { nil: undefined }))
  .map(([g, autre]) => ({ ...g, ...(autre !== undefined && { autre }) }))
  .filter((g) => Object.keys(g).length > 0);
const conditions = fc
  .tuple(
    groupe,
    partial({
      au_moins_une: fc.array(groupePlein, { minLength: 2, maxLength: 3 }),
      autres: some(['Un texte.', 'Un autre.']),
    }),
  )
  .map(([criteres, suite]) => ({ ...criteres, ...(suite as object) }) as OffreEvaluable['conditions']);
const date = one(['2026-01-01', '2026-11-20', JOUR, '2026-11-22', '2027-06-30']);
const offre = fc
  .tuple(
    fc.record({ statut: one(getValues(statuts)) }),
    partial<Partial<OffreEvaluable>>({
      conditions,
      conditions_acces: one(['Un texte.']),
      publics: some(getValues(publics)),
      zone_eligibilite: some(['39', '90010', '200026573', 'france', '29']),
      zone_porte_sur: one(['trajet', 'trajet-entier'] as const),
      statut_jusqu_au: date,
      valide_du: date,
      valide_au: date,
      verifie_le: date,
    }),
  )
  .map(([un, deux]) => ({ ...deux, ...un }) as OffreEvaluable);
const situation = partial<Situation>({
  commune: one(lieux),
  age: fc.integer({ min: 0, max: 110 }),
  situations: fc.uniqueArray(one(getValues(situations)), { maxLength: 3 }),
  accompagne_par: some(getValues(accompagnants)),
  permis: one(getValues(permis)),
  handicap: fc.boolean(),
  niveau_francais: one(getValues(niveauxFrancais)),
  motif: one(getValues(motifs)),
  primo_arrivant: fc.boolean(),
});

const check = (propriete: fc.IProperty<unknown>) => fc.assert(propriete, { numRuns: 2000, seed: 20261121 });
const omit = (objet: object, cle: string) =>
  Object.fromEntries(Object.entries(objet).filter(([c]) => c !== cle));

describe('evaluateOffre, pour toute offre et toute situation', () => {
  test('les offres tirées sont de celles qu’un éditeur peut écrire', () => {
    check(
      fc.property(offre, ({ conditions: tirees }) => {
        if (tirees) expect(conditionsSchema.safeParse(tirees).success).toBe(true);
      }) as fc.IProperty<unknown>,
    );
  });

  test('une réponse de plus ne retourne jamais un oui ou un non', () => {
    check(
      fc.property(offre, situation, (o, complete) => {
        const { verdict } = evaluateOffre(o, complete, JOUR);
        for (const champ of Object.keys(complete)) {
          const avant = evaluateOffre(o, omit(complete, champ) as Situation, JOUR).verdict;
          if (avant !== 'a-verifier') expect(verdict, champ).toBe(avant);
        }
      }) as fc.IProperty<unknown>,
    );
  });

  test('qui n’a rien dit n’est refusé que par l’état de l’offre', () => {
    check(
      fc.property(offre, (o) => {
        const { verdict, raisons } = evaluateOffre(o, {}, JOUR);
        if (verdict === 'non')
          expect(raisons.filter(({ etat }) => etat === 'non').map(({ sujet }) => sujet)).toEqual(['etat']);
      }) as fc.IProperty<unknown>,
    );
  });

  test('la zone d’un trajet ne refuse personne, et n’offre jamais plus que la même zone habitée', () => {
    check(
      fc.property(offre, situation, ({ zone_porte_sur: trajet, ...habitee }, s) => {
        if (trajet === undefined) return;
        const { verdict, raisons } = evaluateOffre({ ...habitee, zone_porte_sur: trajet }, s, JOUR);
        expect(raisons.find(({ sujet }) => sujet === 'zone')?.etat).not.toBe('non');
        if (verdict !== 'a-verifier')
          expect(['non', verdict]).toContain(evaluateOffre(habitee, s, JOUR).verdict);
        if (verdict === 'oui') expect(evaluateOffre(habitee, s, JOUR).verdict).toBe('oui');
      }) as fc.IProperty<unknown>,
    );
  });

  test('l’ordre où les conditions sont écrites ne change rien', () => {
    check(
      fc.property(offre, situation, (o, s) => {
        const { conditions: c } = o;
        if (!c) return;
        const renversees = Object.fromEntries(Object.entries(c).reverse()) as typeof c;
        const inverse = {
          ...renversees,
          ...(c.au_moins_une && { au_moins_une: c.au_moins_une.toReversed() }),
          ...(c.autres && { autres: c.autres.toReversed() }),
        };
        expect(evaluateOffre({ ...o, conditions: inverse }, s, JOUR).verdict).toBe(
          evaluateOffre(o, s, JOUR).verdict,
        );
      }) as fc.IProperty<unknown>,
    );
  });

  test('un non a toujours une raison qui dit non ; un oui n’a aucun doute', () => {
    check(
      fc.property(offre, situation, (o, s) => {
        const { verdict, raisons } = evaluateOffre(o, s, JOUR);
        const etats = raisons.map(({ etat }) => etat);
        expect(etats.includes('non')).toBe(verdict === 'non');
        if (verdict === 'oui') expect(etats).not.toContain('inconnu');
        if (verdict === 'a-verifier') expect(etats).toContain('inconnu');
      }) as fc.IProperty<unknown>,
    );
  });

  test('les questions finissent : chacune n’est posée qu’une fois, et plus rien n’en dépend à la fin', () => {
    check(
      fc.property(fc.array(offre, { maxLength: 8 }), situation, (offres, reponses) => {
        let dite: Situation = {};
        const passees: Parameters<typeof findQuestion>[2][number][] = [];
        const posees = new Set<string>();
        for (;;) {
          const question = findQuestion(
            offres.map((o) => evaluateOffre(o, dite, JOUR)),
            dite,
            passees,
          );
          if (question === undefined) break;
          expect(posees.has(question)).toBe(false);
          posees.add(question);
          if (reponses[question] === undefined) passees.push(question);
          else dite = { ...dite, [question]: reponses[question] };
        }
        const finale: Situation = { ...reponses };
        for (const o of offres)
          expect(evaluateOffre(o, finale, JOUR).verdict).toBe(evaluateOffre(o, dite, JOUR).verdict);
      }) as fc.IProperty<unknown>,
    );
  });
});
