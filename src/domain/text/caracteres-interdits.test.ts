import { describe, expect, test } from 'vitest';
import fc from '../../../tests/hasard.ts';
import { findCaractereInterdit, toVisible } from './caracteres-interdits.ts';

const code = (texte: string) => findCaractereInterdit(texte)?.nom;

describe('les caractères refusés', () => {
  test.each([
    [0x00, 0x08, 'caractère de contrôle'],
    [0x0b, 0x1f, 'caractère de contrôle'],
    [0x7f, 0x9f, 'caractère de contrôle'],
    [0xad, 0xad, 'césure invisible'],
    [0x61c, 0x61c, 'marque de sens d’écriture'],
    [0x200b, 0x200b, 'espace de largeur nulle'],
    [0x200e, 0x200f, 'marque de sens d’écriture'],
    [0x2028, 0x2028, 'séparateur de lignes'],
    [0x2029, 0x2029, 'séparateur de paragraphes'],
    [0x202a, 0x202e, 'marque de sens d’écriture'],
    [0x2060, 0x2060, 'gluon de mots'],
    [0x2061, 0x2064, 'caractère sans dessin'],
    [0x2066, 0x2069, 'marque de sens d’écriture'],
    [0xe000, 0xe003, 'signe d’une police particulière'],
    [0xfeff, 0xfeff, 'marque d’encodage'],
    [0xfffd, 0xfffd, 'lettre perdue'],
    [0xfffe, 0xffff, 'caractère sans dessin'],
    [0x3164, 0x3164, 'caractère sans dessin'],
    [0xe0020, 0xe007f, 'caractère sans dessin'],
  ])('de %x à %x : %s', (debut, fin, nom) => {
    for (let point = debut; point <= fin; point++) {
      const hexa = point.toString(16).toUpperCase().padStart(4, '0');
      expect(code(`a${String.fromCodePoint(point)}b`)).toContain(`U+${hexa} (${nom}`);
    }
  });

  test.each([
    'Été à Évry, œuf, « 5 € » – l’âge…',
    'Prix\u00a0: 5\u202f000',
    'a\tb\nc',
    '❤\uFE0F 👨\u200D👩\u200D👧 🏳\uFE0F\u200D🌈 👩🏽\u200D🚒 🇫🇷',
    'می\u200Cخواهم',
    'क्\u200Dष',
    'Łódź, İstanbul, Việt Nam, 日本',
  ])('« %s » passe', (texte) => {
    expect(code(texte)).toBeUndefined();
  });

  test.each(['a\u200Db', 'associa\u200Ction', ' \u200D', '\u200D', 'https://a.fr\u200D/'])(
    'un liant contre une lettre latine cache : %j',
    (texte) => {
      expect(code(texte)).toMatch(/liant/);
    },
  );

  test('dit où est le premier, et combien il y en a', () => {
    expect(findCaractereInterdit('ab\u200Bc\u202Ed')).toEqual({
      rang: 2,
      nom: 'U+200B (espace de largeur nulle)',
      nombre: 2,
    });
  });
});

test('une fois rendu visible, un texte n’en a plus aucun, et tient sur une ligne', () => {
  expect(toVisible('a\u001b[2J\n::error::b')).toBe('a‹U+001B›[2J ::error::b');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (texte) => {
      expect(findCaractereInterdit(toVisible(texte))).toBeUndefined();
      expect(toVisible(texte)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    }),
  );
});
