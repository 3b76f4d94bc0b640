import { describe, expect, test } from 'vitest';
import { renderMarkdown, toPlainText } from './render-markdown.ts';

describe('un texte hostile ne devient jamais du code', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'Texte <b onclick="alert(1)">gras</b>',
    '<svg><script>alert(1)</script></svg>',
    '<!-- <script> -->',
    '<iframe src="https://exemple.fr"></iframe>',
  ])('%s', (markdown) => {
    const html = renderMarkdown(markdown);
    expect(html.replace(/<\/?p>/g, '')).not.toMatch(/<[a-z!/]/i);
    expect(html).toContain('&lt;');
  });

  test.each([
    '[lien](javascript:alert(1))',
    '[lien](JaVaScRiPt:alert(1))',
    '[lien](java&#x0A;script:alert(1))',
    '[lien](&#106;avascript:alert(1))',
    '[lien](vbscript:x)',
    '[lien](data:text/html;base64,PHNjcmlwdD4=)',
    '[lien](file:///etc/passwd)',
    '<javascript:alert(1)>',
  ])('%s n’est pas un lien', (markdown) => {
    expect(renderMarkdown(markdown)).not.toContain('<a ');
  });

  test('une image est refusée : rien n’est demandé à un autre site', () => {
    expect(renderMarkdown('![photo](https://exemple.fr/espion.gif)')).not.toContain('<img');
  });
});

test.each([
  ['https://exemple.fr/a', 'https://exemple.fr/a'],
  ['http://exemple.fr', 'http://exemple.fr'],
  ['mailto:accueil@exemple.fr', 'mailto:accueil@exemple.fr'],
  ['tel:+33199000001', 'tel:+33199000001'],
  ['#prix', '#prix'],
  ['/donnees/', '/donnees/'],
])('le lien %s est permis', (adresse, href) => {
  expect(renderMarkdown(`[lien](${adresse})`)).toBe(`<p><a href="${href}">lien</a></p>\n`);
});

test.each([
  ['# Un', 3],
  ['## Deux', 3],
  ['### Trois', 4],
  ['##### Cinq', 6],
  ['###### Six', 6],
])('%s commence sous les titres de la fiche, au niveau %i', (markdown, niveau) => {
  expect(renderMarkdown(markdown)).toMatch(new RegExp(`^<h${niveau}>.*</h${niveau}>$`));
});

test('listes et gras', () => {
  expect(renderMarkdown('- un\n- **deux**')).toBe(
    '<ul>\n<li>un</li>\n<li><strong>deux</strong></li>\n</ul>\n',
  );
});

test('un texte de 200 000 signes se rend en moins de deux secondes', () => {
  const debut = performance.now();
  renderMarkdown('[a](b) *c* `d` '.repeat(13_000));
  expect(performance.now() - debut).toBeLessThan(2000);
});

describe('le texte nu', () => {
  test.each([
    ['# Titre\n\nUn **mot** et un [lien](https://exemple.fr).', 'Titre Un mot et un lien.'],
    ['- un\n- deux', 'un deux'],
    ['première ligne\nseconde ligne', 'première ligne seconde ligne'],
    ['du `code` en ligne', 'du code en ligne'],
    ['', ''],
  ])('%j', (markdown, texte) => {
    expect(toPlainText(markdown)).toBe(texte);
  });
});
