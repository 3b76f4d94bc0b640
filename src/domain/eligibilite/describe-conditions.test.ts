import { describe, expect, test } from 'vitest';
import { type Conditions, conditionsSchema } from './conditions.schema.ts';
import { describeConditions } from './describe-conditions.ts';

describe('une phrase simple par condition', () => {
  test.each<[Conditions, string]>([
    [{ age: { min: 18, max: 25 } }, 'Avoir entre 18 et 25 ans.'],
    [{ age: { min: 18 } }, 'Avoir 18 ans ou plus.'],
    [{ age: { max: 25 } }, 'Avoir 25 ans ou moins.'],
    [{ age: { min: 0, max: 0 } }, 'Avoir entre 0 et 0 ans.'],
    [{ situations: ['apprenti'] }, 'Être apprenti ou alternant.'],
    [
      { situations: ['salarie', 'interimaire', 'demandeur-emploi'] },
      'Être salarié, intérimaire ou en recherche d’emploi.',
    ],
    [
      { accompagne_par: ['mission-locale', 'france-travail'] },
      'Être suivi par la mission locale ou France Travail.',
    ],
    [{ permis: 'aucun' }, 'Ne pas avoir encore le permis.'],
    [{ permis: 'b' }, 'Avoir le permis B.'],
    [{ niveau_francais: { min: 'A2' } }, 'Parler français au niveau A2 au moins.'],
    [{ motifs: ['emploi', 'formation'] }, 'Se déplacer pour aller travailler ou aller en formation.'],
    [{ primo_arrivant: true }, 'Être arrivé en France depuis peu.'],
  ])('%o', (conditions, phrase) => {
    expect(describeConditions(conditions)).toEqual([phrase]);
  });

  test('toujours dans le même ordre, l’âge d’abord, le texte libre à la fin', () => {
    const conditions: Conditions = {
      autres: ['Habiter en ville.'],
      permis: 'b',
      situations: ['salarie'],
      age: { min: 18 },
    };
    expect(describeConditions(conditions)).toEqual([
      'Avoir 18 ans ou plus.',
      'Être salarié.',
      'Avoir le permis B.',
      'Habiter en ville.',
    ]);
  });
});

test('une seule situation suffit : les groupes tiennent en une phrase', () => {
  const conditions: Conditions = {
    au_moins_une: [{ situations: ['beneficiaire-rsa'] }, { age: { max: 25 }, permis: 'aucun' }],
  };
  expect(describeConditions(conditions)).toEqual([
    'Au moins une de ces situations\u00a0: être au RSA\u00a0; ou avoir 25 ans ou moins et ne pas avoir encore le permis.',
  ]);
});

test.each([undefined, {}, { primo_arrivant: false }])('%o ne demande rien', (conditions) => {
  expect(describeConditions(conditions)).toEqual([]);
});

test('un critère que le script ne connaît pas se dit quand même, seul ou dans un groupe', () => {
  const inconnu = { critere_de_demain: true } as never;
  expect(describeConditions(inconnu)).toEqual(['Une autre condition est à vérifier.']);
  expect(describeConditions({ au_moins_une: [inconnu, { permis: 'b' }] })).toEqual([
    'Au moins une de ces situations\u00a0: une autre condition est à vérifier\u00a0; ou avoir le permis B.',
  ]);
});

describe('le schéma refuse une condition qui ne dit rien', () => {
  test.each([
    [{ age: {} }, 'Écrivez l’âge minimal, l’âge maximal ou les deux, par exemple { min: 18 }.'],
    [{ age: { min: 26, max: 18 } }, 'L’âge minimal dépasse l’âge maximal : inversez min et max.'],
    [
      { au_moins_une: [{}, { permis: 'b' }] },
      'Ce groupe est vide : écrivez-y au moins une condition, ou enlevez-le.',
    ],
    [{ au_moins_une: [{ permis: 'b' }] }, 'Écrivez au moins deux groupes : un seul suffit à la personne.'],
  ])('%o', (conditions, message) => {
    const messages = conditionsSchema.safeParse(conditions).error?.issues.map((issue) => issue.message);
    expect(messages).toEqual([message]);
  });
});
