import { describe, expect, test } from 'vitest';
import { formatCriteresReseau, matchReseau, parseCriteresReseau } from './criteres-reseau.ts';

const parse = (texte: string) => parseCriteresReseau(new URLSearchParams(texte));

describe('l’adresse de la page du réseau', () => {
  test('aller et retour', () => {
    const texte = 'departement=2A&legende=cmi&legende=tad';
    expect(formatCriteresReseau(parse(texte))).toBe(texte);
    expect(formatCriteresReseau(parse(''))).toBe('');
  });

  test('l’ordre des cases ne change pas l’adresse ; ce qui n’a pas la forme attendue est ignoré', () => {
    expect(formatCriteresReseau(parse('legende=tad&legende=cmi&legende=tad'))).toBe(
      'legende=cmi&legende=tad',
    );
    expect(parse('departement=%3Cb%3E&legende=A%20b')).toEqual({ departement: '', legende: [] });
  });
});

test('de deux entrées cochées, une suffit ; le département s’ajoute', () => {
  const structure = { departement: '67', legende: ['cmi', 'voitures'] };
  expect(matchReseau(structure, { departement: '', legende: [] })).toBe(true);
  expect(matchReseau(structure, { departement: '67', legende: ['tad', 'cmi'] })).toBe(true);
  expect(matchReseau(structure, { departement: '67', legende: ['tad'] })).toBe(false);
  expect(matchReseau(structure, { departement: '68', legende: [] })).toBe(false);
});
