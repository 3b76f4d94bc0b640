import { expect, test } from 'vitest';
import { toTypographie, toTypographieHtml } from './to-typographie.ts';

test('un texte : insécable devant les signes doubles, dans les guillemets, devant € et %', () => {
  expect(toTypographie('Où ? « Ici » : 3 € ou 5 %; voilà !')).toBe(
    'Où\u00a0? «\u00a0Ici\u00a0»\u00a0: 3\u00a0€ ou 5\u00a0%; voilà\u00a0!',
  );
});

test.each([
  '- % de réduction',
  '- ! places limitées',
  '  * ; suite',
  '1. ? question',
  '2) € en tout',
  '## ! Attention',
  '> ! cité',
  '> - ! cité',
  'Texte.\n- ! seconde ligne',
])('l’espace d’une marque Markdown reste : %j', (texte) => {
  expect(toTypographie(texte)).toBe(texte);
});

test('mais un tiret au milieu d’une phrase n’est pas une marque', () => {
  expect(toTypographie('Prix - : 5 €')).toBe('Prix -\u00a0: 5\u00a0€');
  expect(toTypographie('- Prix : 5 €')).toBe('- Prix\u00a0: 5\u00a0€');
});

test.each([
  ['après une balise', '<a href="/">Au guichet</a> : il sait', '<a href="/">Au guichet</a>\u00a0: il sait'],
  ['au retour à la ligne du modèle', '<p>Le savez-vous\n  ?</p>', '<p>Le savez-vous\u00a0?</p>'],
  ['dans les guillemets', '<b>« Effacer »</b>', '<b>«\u00a0Effacer\u00a0»</b>'],
])('une page, %s', (_, html, attendu) => {
  expect(toTypographieHtml(html)).toBe(attendu);
});

test.each([
  ['une balise', '<a href="?a=1" aria-label="Appeler : 03" data-x=" ? ">x</a>'],
  ['un script', '<script>a ? b : c; "<p>" ;</script>'],
  ['une feuille de style', '<style>a { b : c }</style>'],
  ['du code', '<code>prix : 3 €</code>'],
  ['une phrase sans signe', '<p>Le 3 mai, à 8 h, voir :hover et %20</p>'],
])('%s ne change pas', (_, html) => {
  expect(toTypographieHtml(html)).toBe(html);
});
