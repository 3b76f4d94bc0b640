import { expect, test } from 'vitest';
import { describeOrigine } from './describe-origine.ts';

test.each([
  [{}, ''],
  [{ chez: 'Mission locale' }, 'Mission locale'],
  [{ releve: '2019' }, 'relevé en 2019'],
  [{ chez: 'Mission locale', releve: '2019' }, 'Mission locale, relevé en 2019'],
])('%o : « %s »', (action, phrase) => {
  expect(describeOrigine(action)).toBe(phrase);
});
