import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import fc from '../../../tests/hasard.ts';
import { formatLieu } from '../commune/lieu.ts';
import { getValues, publics, statuts } from '../vocabulaire/vocabulaires.ts';
import { checkGroupe } from './check-groupe.ts';
import { conditionsSchema } from './conditions.schema.ts';
import { describeGroupe } from './describe-conditions.ts';
import { evaluateOffre, type OffreEvaluable } from './evaluate-offre.ts';
import { findQuestion } from './find-question.ts';
import { AUCUNE_REPONSE, type Reponses, setReponse } from './reponses.ts';
import type { Situation } from './situation.ts';
import { getForme, type SujetDeQuestion, sujets } from './sujets.ts';

const JOUR = '2026-11-21';
const one = <T>(valeurs: readonly T[]) => fc.constantFrom(...valeurs);
const some = <T>(valeurs: readonly T[]) => fc.uniqueArray(one(valeurs), { minLength: 1, maxLength: 3 });
/** Rarement le bon type à clés facultatives exactes : fast-check rend des clés absentes, jamais undefined. */
const partial = <T>(modele: object) => fc.record(modele as never, { requiredKeys: [] }) as fc.Arbitrary<T>;

// Les conditions se tirent du schéma, les réponses de la table des questions : un critère de plus est tiré aussitôt.

interface Noeud {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: Noeud;
  readonly properties?: Readonly<Record<string, Noeud>>;
  readonly required?: readonly string[];
}

function draw({ type, enum: valeurs, items = {}, properties = {}, ...noeud }: Noeud): fc.Arbitrary<unknown> {
  if (valeurs) return one(valeurs);
  switch (type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: noeud.minimum ?? 0, max: noeud.maximum ?? 100 });
    case 'string':
      return one(['Un texte.', 'Un autre.']);
    case 'array':
      return fc.uniqueArray(draw(items), { minLength: noeud.minItems ?? 1, maxLength: 3 });
    case 'object': {
      const champs = Object.entries(properties).map(([nom, champ]) => [nom, draw(champ)] as const);
      return fc.record(Object.fromEntries(champs), { requiredKeys: [...(noeud.required ?? [])] });
    }
    default:
      throw new Error(`L’essai ne sait pas tirer « ${type} » : ajoutez-lui cette sorte de champ.`);
  }
}

const conditions = draw(z.toJSONSchema(conditionsSchema) as Noeud)
  .filter((tirees) => conditionsSchema.safeParse(tirees).success)
  .map((tirees) => tirees as NonNullable<OffreEvaluable['conditions']>);

const COMMUNES = [
  { code_insee: '39478', departement: '39', epci: '200026573', nom: 'Saint-Claude' },
  { code_insee: '90010', departement: '90', epci: '200069052', nom: 'Belfort' },
  { code_insee: '29083', departement: '29', epci: null, nom: 'Île-de-Sein' },
].map(formatLieu);

function drawReponse(sujet: SujetDeQuestion): fc.Arbitrary<readonly string[]> {
  const { type, valeurs = [] } = getForme(sujet);
  if (type === 'commune') return one(COMMUNES).map((commune) => [commune]);
  if (type === 'nombre') return fc.integer({ min: 0, max: 110 }).map((nombre) => [String(nombre)]);
  return type === 'plusieurs' ? some(valeurs) : one(valeurs).map((valeur) => [valeur]);
}

const situation = partial<Partial<Record<SujetDeQuestion, readonly string[]>>>(
  Object.fromEntries(sujets.map((sujet) => [sujet, drawReponse(sujet)])),
).map(
  (textes): Situation =>
    sujets.reduce((reponses, sujet) => setReponse(reponses, sujet, textes[sujet] ?? []), AUCUNE_REPONSE)
      .situation,
);

const date = one(['2026-01-01', '2026-11-20', JOUR, '2026-11-22', '2027-06-30']);
const offre = fc
  .tuple(
    fc.record({ statut: one(getValues(statuts)) }),
    partial<Partial<OffreEvaluable>>({
      conditions,
      conditions_acces: one(['Un texte.']),
      publics: some(getValues(publics)),
      zone_eligibilite: some(['39', '90010', '200026573', 'france', '29']),
      zone_porte_sur: one(['travail', 'trajet', 'trajet-entier'] as const),
      desserte: one([
        { origines: ['39'] },
        { origines: ['39300'], destinations: ['90'] },
        { jours_heures: 'Mo' },
      ]),
      distance_km: one([{ max: 80 }, { min: 2 }]),
      statut_jusqu_au: date,
      valide_du: date,
      valide_au: date,
      verifie_le: date,
    }),
  )
  .map(([un, deux]) => ({ ...deux, ...un }) as OffreEvaluable);
const check = (propriete: fc.IProperty<unknown>) => fc.assert(propriete, { numRuns: 2000, seed: 20261121 });
const omit = (objet: object, cle: string) =>
  Object.fromEntries(Object.entries(objet).filter(([c]) => c !== cle));

describe('evaluateOffre, pour toute offre et toute situation', () => {
  test('chaque critère est tiré, chaque sujet répondu', () => {
    const tires = fc.sample(conditions, { numRuns: 500, seed: 1 }).flatMap((tirees) => Object.keys(tirees));
    expect(new Set(tires)).toEqual(new Set(Object.keys(conditionsSchema.shape)));
    const repondus = fc.sample(situation, { numRuns: 500, seed: 1 }).flatMap((s) => Object.keys(s));
    expect(new Set(repondus)).toEqual(new Set(sujets.filter((sujet) => sujet !== 'besoin')));
  });

  test('ce qui se dit se juge, et ce qui se juge se dit : à qui n’a rien dit, tout reste à vérifier', () => {
    check(
      fc.property(conditions, ({ au_moins_une: _, autres: __, ...groupe }) => {
        const raisons = checkGroupe(groupe, {}, { aujourdhui: JOUR, nommees: [] });
        expect(raisons.map(({ etat }) => etat)).toEqual(raisons.map(() => 'inconnu'));
        expect(describeGroupe(groupe)).toHaveLength(raisons.length);
        expect(describeGroupe(groupe)).not.toContain('');
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

  test('sans destination, la zone d’un trajet ne refuse personne, et n’offre jamais plus que la même zone habitée', () => {
    check(
      fc.property(offre, situation, ({ zone_porte_sur: trajet, ...habitee }, { destination: _, ...s }) => {
        if (trajet === undefined || trajet === 'travail') return;
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
        let dite: Reponses['situation'] = {};
        const passees: SujetDeQuestion[] = [];
        const posees = new Set<string>();
        for (;;) {
          const question = findQuestion(
            offres.map((o) => ({ offre: o, evaluation: evaluateOffre(o, dite, JOUR) })),
            { situation: dite, passees },
            JOUR,
          );
          if (question === undefined) break;
          expect(posees.has(question)).toBe(false);
          posees.add(question);
          if (reponses[question] === undefined) passees.push(question);
          else dite = { ...dite, [question]: reponses[question] } as Reponses['situation'];
        }
        const finale: Situation = { ...reponses };
        for (const o of offres)
          expect(evaluateOffre(o, finale, JOUR).verdict).toBe(evaluateOffre(o, dite, JOUR).verdict);
      }) as fc.IProperty<unknown>,
    );
  });
});
