import { describe, expect, test } from 'vitest';
import { hasNir } from './has-nir.ts';

// Des numéros inventés : aucun n’a de clé juste.
describe('ressemble à un numéro de sécurité sociale', () => {
  test.each([
    '1850578006084',
    '185057800608436',
    '1 85 05 78 006 084',
    '1 85 05 78 006 084 36',
    '2.85.05.78.006.084/36',
    '1\u00a085\u202f05\u00a078\u00a0006\u00a0084',
    '2 85 05 2A 006 084',
    '28505 2b 006 084 36',
    'n° 1 85 05 78 006 084 36, vu le 12',
    'dossier 12 1 85 05 78 006 084 36',
    '１８５０５７８００６０８４',
    '1 8505 78006 084',
    '1234567890123',
    '1 85 15 78 006 084',
  ])('%s', (texte) => {
    expect(hasNir(texte)).toBe(true);
  });
});

describe('n’y ressemble pas', () => {
  test.each([
    '',
    'Rappeler au 03 84 00 00 00 ou au 06 00 00 00 00.',
    '03 84 00 00 00 06 00 00 00 00',
    '39200 Saint-Claude, 03 84 00 00 00',
    '39200 03 84 00 00 00',
    'SIRET 123 456 789 00012',
    '12345678900012',
    'Le 12/11/2026 à 8 h 30, puis le 15/12/2026 à 14 h.',
    'Payer 1 200 € en 12 fois, dossier 2026-000123',
    '123456789012345678',
  ])('%s', (texte) => {
    expect(hasNir(texte)).toBe(false);
  });
});
