import { expect, test } from 'vitest';
import { describePublic } from './describe-public.ts';

const RIEN = { pour: '', precisions: '', conditions: { toutes: [], auMoinsUne: [] }, texte: '' };

test('une offre dont on ne sait rien le dit', () => {
  expect(describePublic({})).toEqual({
    ...RIEN,
    texte: 'Conditions à vérifier. Posez la question à la structure.',
  });
});

test('une précision suffit, même sans public connu', () => {
  expect(describePublic({ publics_precisions: 'Sur orientation.' })).toEqual({
    ...RIEN,
    precisions: 'Sur orientation.',
  });
});

test('ce que les champs ne disent pas suit ce qu’ils disent', () => {
  const offre = { conditions: { age: { min: 18 } }, conditions_acces: 'Il faut un compte.' };
  expect(describePublic(offre)).toEqual({
    ...RIEN,
    conditions: { toutes: ['Avoir 18 ans ou plus.'], auMoinsUne: [] },
    texte: 'Il faut un compte.',
  });
  expect(describePublic({ conditions_acces: 'Être majeur.' })).toEqual({ ...RIEN, texte: 'Être majeur.' });
});

test('les publics se disent en une phrase', () => {
  const { pour, texte } = describePublic({ publics: ['jeunes', 'seniors'] });
  expect(pour).toMatch(/^[^,]+, [^,]+\.$/);
  expect(texte).toBe('');
});

test('les situations dont une seule suffit sont une liste, pas une phrase de soixante mots', () => {
  const au_moins_une = [
    { situations: ['salarie-siae' as const] },
    { age: { max: 25 }, permis: 'aucun' as const, autre: 'Être suivi.' },
  ];
  expect(describePublic({ conditions: { age: { min: 18 }, au_moins_une } }).conditions).toEqual({
    toutes: ['Avoir 18 ans ou plus.'],
    auMoinsUne: [
      'Être salarié d’une structure d’insertion.',
      'Avoir 25 ans ou moins et ne pas avoir encore le permis et être suivi.',
    ],
  });
});
