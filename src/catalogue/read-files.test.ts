import { win32 } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode, toCheminDeContenu } from './read-files.ts';

describe('chemins', () => {
  test.each([
    ['C:\\guichet\\content', 'C:\\guichet\\content\\territoires\\x\\offres\\a.md'],
    ['C:\\guichet\\content\\', 'C:\\guichet\\content\\territoires\\x\\offres\\a.md'],
    ['c:\\GUICHET\\content', 'C:\\guichet\\content\\territoires\\x\\offres\\a.md'],
    ['\\\\serveur\\partage\\content', '\\\\serveur\\partage\\content\\territoires\\x\\offres\\a.md'],
  ])('sous Windows, depuis %s', (racine, chemin) => {
    expect(toCheminDeContenu(racine, chemin, win32)).toBe('territoires/x/offres/a.md');
  });

  test('ailleurs, une barre oblique inverse reste dans le nom', () => {
    expect(toCheminDeContenu('/c', '/c/offres/a\\b.md')).toBe('offres/a\\b.md');
  });

  test.each(['./content', 'content/', 'content/../content'])(
    'la racine %s donne le même chemin',
    (racine) => {
      expect(toCheminDeContenu(racine, 'content/offres/a.md')).toBe('offres/a.md');
    },
  );
});

describe('encodages', () => {
  const octets = (texte: string, encodage: BufferEncoding = 'utf8') => Buffer.from(texte, encodage);

  test.each([
    ['UTF-8', octets('é\nà')],
    ['UTF-8 avec BOM', octets('\uFEFFé\nà')],
    ['retours Windows', octets('é\r\nà')],
    ['retours de vieux Mac', octets('é\rà')],
  ])('%s', (_, contenu) => {
    expect(decode(contenu)).toEqual({ texte: 'é\nà' });
  });

  test('un texte en latin-1 est situé à son premier accent', () => {
    expect(decode(octets('nom: a\nville: Orléans', 'latin1'))).toEqual({
      texte: undefined,
      illisible: { ligne: 2, colonne: 11 },
    });
  });

  test.each(['utf16le', 'latin1'] as const)('un texte en %s est refusé', (encodage) => {
    expect(decode(octets('été', encodage)).texte).toBeUndefined();
  });

  test('un fichier vide est un texte vide', () => {
    expect(decode(octets(''))).toEqual({ texte: '' });
  });
});
