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
    '![x](/photo.jpg)',
    '**gras** 3 < 4',
  ])('%s est permis', (texte) => {
    expect(parseMdx(texte, 1)).toEqual({ composants: [], interdits: [] });
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
