import { expect, test } from 'vitest';
import { NOMS_DE_CRITERES } from '../annuaire/criteres.ts';
import { isDit } from './is-dit.ts';
import { sujets } from './sujets.ts';

test.each([...sujets, 'passer'])('« %s » est dit par la personne', (nom) => {
  expect(isDit(`${nom}=90033__Delle`)).toBe(true);
});

test('une commune réduite à son code n’en est pas, un critère de l’annuaire non plus', () => {
  expect(isDit('commune=90033')).toBe(false);
  expect(NOMS_DE_CRITERES.filter((nom) => isDit(`${nom}=oui`))).toEqual([]);
});
