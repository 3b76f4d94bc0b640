import { describe, expect, test } from 'vitest';
import { parseDocument } from './parse-document.ts';

const OFFRE = `---
nom: Garage
tarif:
  lignes:
    - libelle: Heure
      montant: 6
publics: [jeunes, femmes]
telephone: 0384
---

Une description.

Encore.
`;

describe('un fichier juste', () => {
  const document = parseDocument('a.md', OFFRE);

  test('donne ses champs, son corps et la ligne où il commence', () => {
    expect(document.erreurs).toEqual([]);
    expect(document.donnees).toMatchObject({
      nom: 'Garage',
      tarif: { lignes: [{ montant: 6 }] },
      telephone: 384,
    });
    expect(document.corps).toBe('\nUne description.\n\nEncore.\n');
    expect(document.ligneDuCorps).toBe(10);
  });

  test.each([
    [['nom'], 2, 1],
    [['tarif', 'lignes', 0, 'montant'], 6, 7],
    [['tarif', 'lignes', 0], 5, 7],
    [['publics', 1], 7, 19],
    [['publics', 9], 7, 1],
    [['absent'], 2, 1],
    [['tarif', 'absent', 'encore'], 3, 1],
    [[], 2, 1],
  ])('%j est situé en %i:%i', (chemin, ligne, colonne) => {
    expect(document.locate(chemin)).toEqual({ ligne, colonne });
  });

  test('rend ce qui est tapé, zéro du début compris', () => {
    expect(document.sourceAt(['telephone'])).toBe('0384');
    expect(document.sourceAt(['absent', 'encore'])).toBeUndefined();
  });
});

describe('formes de YAML', () => {
  test('dates, oui et non restent des textes', () => {
    expect(parseDocument('a.yaml', 'a: 2026-01-01\nb: oui\nc: non\nd: yes\ne: NO\n').donnees).toEqual({
      a: '2026-01-01',
      b: 'oui',
      c: 'non',
      d: 'yes',
      e: 'NO',
    });
  });

  test('un texte replié peut commencer par un signe', () => {
    const document = parseDocument('a.yaml', 'a: >\n  *gras* et !important\nb: "!"\n');
    expect(document.erreurs).toEqual([]);
    expect(document.donnees).toEqual({ a: '*gras* et !important\n', b: '!' });
  });

  test('une ligne « --- » dans le corps n’en fait pas un en-tête', () => {
    expect(parseDocument('a.md', '---\na: 1\n---\nTexte\n\n---\n\nSuite\n').corps).toBe(
      'Texte\n\n---\n\nSuite\n',
    );
  });

  test.each(['\u2028', '\u2029', '\r', '\v'])(
    'seul un retour à la ligne commence une ligne : pas %j',
    (faux) => {
      expect(parseDocument('a.md', `---\na: "x${faux}---${faux}y"\n---\nTexte\n`).corps).toBe('Texte\n');
    },
  );

  test('un en-tête vide donne un document sans champ', () => {
    expect(parseDocument('a.md', '---\n---\nTexte\n')).toMatchObject({
      donnees: undefined,
      corps: 'Texte\n',
      ligneDuCorps: 3,
      erreurs: [],
    });
  });

  test('une clé __proto__ ne touche à rien', () => {
    parseDocument('a.yaml', '__proto__:\n  pollue: 1\n');
    expect(({} as Record<string, unknown>)['pollue']).toBeUndefined();
  });
});

describe('fichiers illisibles', () => {
  test.each([
    ['a: b: c', 1, 4],
    ['a: "b\nc: 1\n', 1, 4],
    ['a: 1\na: 2\n', 2, 1],
    ['\ta: 1', 1, 1],
    ['a: @moi', 1, 4],
    ['a: [1, 2\nb: 3', 2, 1],
    ['a: 1\n---\nb: 2', 2, 1],
    ['a: &x 1\n', 1, 7],
    ['a: [&x 1, *x]\n', 1, 8],
  ])('%j est signalé en %i:%i', (texte, ligne, colonne) => {
    const { erreurs, donnees } = parseDocument('a.yaml', texte);
    expect(erreurs[0]).toMatchObject({ code: 'yaml-invalide', fichier: 'a.yaml', ligne, colonne });
    expect(donnees).toBeUndefined();
  });

  test('les lignes d’un en-tête comptent sa première ligne « --- »', () => {
    expect(parseDocument('a.md', '---\nnom: x\na: b: c\n---\n').erreurs[0]).toMatchObject({
      ligne: 3,
      colonne: 4,
    });
  });

  test('une bombe d’alias est refusée sans être développée', () => {
    const bombe = ['a: &a [x, x]', ...Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*a, *a]`)].join(
      '\n',
    );
    expect(parseDocument('a.yaml', bombe).donnees).toBeUndefined();
  });

  test.each([
    '',
    '\n',
    '---',
    '---\n',
    '\u0000',
    '{',
    '[',
    '"',
    '- - - -',
    '?',
    ': :',
    '%YAML 9',
    '...',
    '\u2028',
    '|',
    '>',
    'a:\n\t- b',
  ])('rien ne lève d’erreur : %j', (texte) => {
    for (const fichier of ['a.yaml', 'a.md', 'a.mdx']) {
      const document = parseDocument(fichier, texte);
      expect(() => document.locate(['a', 0, 'b'])).not.toThrow();
      expect(() => document.sourceAt(['a', 0, 'b'])).not.toThrow();
    }
  });
});
