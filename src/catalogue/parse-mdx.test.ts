import { describe, expect, test } from 'vitest';
import { parseMdx } from './parse-mdx.ts';

const kinds = (texte: string) => parseMdx(texte, 1).interdits.map((interdit) => interdit.genre);

describe('composants', () => {
  test('donne leurs attributs et leur place dans le fichier', () => {
    expect(
      parseMdx('Texte.\n\nVoir <Mot terme="TAD">x</Mot>.\n\n<Offre id="urbus" />\n', 10).composants,
    ).toEqual([
      { nom: 'Mot', attributs: { terme: 'TAD' }, attributsInvalides: [], ligne: 12, colonne: 6 },
      { nom: 'Offre', attributs: { id: 'urbus' }, attributsInvalides: [], ligne: 14, colonne: 1 },
    ]);
  });

  test('trouve un composant dans un autre, et dans une liste', () => {
    expect(
      parseMdx('<Etapes>\n\n1. Un <Offre id="a" />\n\n</Etapes>\n', 1).composants.map(({ nom }) => nom),
    ).toEqual(['Etapes', 'Offre']);
  });

  test('distingue un attribut qui n’est pas un texte', () => {
    const [usage] = parseMdx('<Offre id={1} vide {...tout} />', 1).composants;
    expect(usage).toMatchObject({ attributs: {}, attributsInvalides: ['id', 'vide', '…'] });
  });

  test('un exemple de code n’est pas un emploi', () => {
    expect(parseMdx('```\n<Offre id="x" />\n```\n\n`<Offre />`', 1)).toEqual({
      composants: [],
      images: [],
      interdits: [],
    });
  });
});

describe('ce qui est interdit', () => {
  test.each([
    ['<div>x</div>', ['balise']],
    ['<script>alert(1)</script>', ['balise']],
    ['<a href="javascript:x">y</a>', ['balise']],
    ['<>x</>', ['balise']],
    ['{1 + 1}', ['expression']],
    ['Texte {x}', ['expression']],
    ['import X from "x"', ['module']],
    ['export const x = 1', ['module']],
    ['[x](javascript:alert(1))', ['lien']],
    ['[x](JAVASCRIPT:alert(1))', ['lien']],
    ['[x](&#106;avascript:alert(1))', ['lien']],
    ['[x][y]\n\n[y]: data:text/html,z', ['lien']],
    ['[x](vbscript:x)', ['lien']],
    ['![x](https://exemple.fr/x.png)', ['image']],
    ['![x](//exemple.fr/x.png)', ['image']],
    ['![x](/photo.jpg)', ['image']],
    ['![x](photo.jpg)', ['image']],
    ['![x](../../images/photo.jpg)', ['image']],
    ['![x](../images/photo.svg)', ['image']],
    ['![x](../images/photo.jpg?raw)', ['image']],
    ['![x][y]\n\n[y]: https://exemple.fr/x.png', ['image-par-renvoi']],
    ['[x](page)', ['lien']],
    ['[x](https://a.fr@b.fr)', ['lien']],
    ['# x', ['titre']],
    ['x\n===', ['titre']],
    [`${'- '.repeat(16)}x`, ['imbrication']],
    ['>'.repeat(30_000), ['imbrication']],
    [`${'*a '.repeat(200)}x${' a*'.repeat(200)}`, ['imbrication']],
    ['a&#x200B;b', ['caractere']],
    ['<Avis titre="a&#x202E;b" />', ['caractere']],
  ])('%s', (texte, attendu) => {
    expect(kinds(texte)).toEqual(attendu);
  });

  test.each([
    '[x](https://exemple.fr)',
    '[x](http://exemple.fr)',
    '[x](mailto:a@exemple.fr)',
    '[x](tel:3949)',
    '[x](#bas)',
    '[x](/page/)',
    '[x](../autre/)',
    '`{x}` \\{x\\} et \\<x\\>',
    '~~barré~~ [^1]\n\n[^1]: Une note.',
    '| a |\n|---|\n| b |',
    '**gras** 3 < 4',
  ])('%s est permis', (texte) => {
    expect(parseMdx(texte, 1)).toEqual({ composants: [], images: [], interdits: [] });
  });
});

describe('textes illisibles', () => {
  test.each([
    ['<Etapes>\n\nx', 1, 1, '<Etapes> n’est pas refermé'],
    ['a\n\n</Etapes>', 3, 1, 'se referme sans avoir été ouverte'],
    ['<!-- x -->', 1, 1, 'Les commentaires'],
    ['a {', 1, 3, 'ouvre du code'],
    ['si <25 ans', 1, 4, 'composant mal écrit'],
    ['<https://exemple.fr>', 1, 1, 'composant mal écrit'],
  ])('%j', (texte, ligne, colonne, phrase) => {
    const { erreur } = parseMdx(texte, 1);
    expect(erreur).toMatchObject({ ligne, colonne });
    expect(erreur?.message).toContain(phrase);
  });

  test('la ligne compte l’en-tête du fichier', () => {
    expect(parseMdx('a\n\n<Etapes>\n', 7).erreur?.ligne).toBe(9);
  });
});

describe('ce qui ferait tomber l’analyseur natif ne lui est pas donné', () => {
  test.each([
    ['expression', `{${'('.repeat(70_000)}1${')'.repeat(70_000)}}`],
    ['expression', `Texte \\\\{${'!'.repeat(140_000)}1}`],
    ['expression', `<Avis titre={${'['.repeat(70_000)}${']'.repeat(70_000)}} />`],
    ['expression', `{${'typeof '.repeat(20_000)}1}`],
    ['expression', `{() => {${'do '.repeat(45_000)}}}`],
    ['expression', `{${'<a>'.repeat(40)}}`],
    ['module', `export default ${'class extends '.repeat(10_000)}`],
    ['module', `export const a = ${'b<c>('.repeat(40)}`],
    ['module', `Texte.\n\nexport const a = ${'('.repeat(70_000)}1`],
    ['module', `## Titre\nexport const a = ${'!'.repeat(140_000)}1`],
    ['imbrication', '- '.repeat(70_000)],
    ['imbrication', '> - '.repeat(35_000)],
    ['imbrication', '<Avis>\n\n'.repeat(9000) + '</Avis>\n\n'.repeat(9000)],
  ] as const)('%s', (genre, corps) => {
    expect(parseMdx(corps, 3).interdits).toEqual([
      { genre, ligne: expect.any(Number), colonne: expect.any(Number) },
    ]);
  });

  test('une accolade échappée, même suivie de beaucoup de signes, n’ouvre rien', () => {
    expect(parseMdx(`\\{ ${'**gras** '.repeat(400)}`, 1).interdits).toEqual([]);
  });
});
