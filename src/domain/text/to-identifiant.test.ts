import { expect, test } from 'vitest';
import { toIdentifiant } from './to-identifiant.ts';

test.each([
  ['  Pays d’Étampes & Cœur ', 'pays-d-etampes-c-ur'],
  ['Garage_Solidaire', 'garage-solidaire'],
  ['***', ''],
])('%j devient « %s »', (nom, attendu) => {
  expect(toIdentifiant(nom)).toBe(attendu);
});
