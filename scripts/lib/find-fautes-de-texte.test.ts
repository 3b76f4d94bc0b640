import { expect, test } from 'vitest';
import { findFautesDeTexte, listMots } from './find-fautes-de-texte.ts';

const connus = new Set(
  listMots('Le bus des communes : 22 solutions pour vous, Défis52, la structure (CCAS). M2'),
);
const check = (corps: string) => findFautesDeTexte(`<html><body>${corps}</body></html>\n`, connus);

test.each([
  ['un mot et un nombre', '<h2>solutions pour22 communes</h2>', 'pour22'],
  ['deux textes de deux balises', '<a><b>Le bus</b><span>22 solutions</span></a>', 'bus22'],
  ['deux lignes d’un modèle en lettres', '<p>la structure<em>vous</em></p>', 'structurevous'],
])('%s se touchent', (_, corps, mot) => {
  expect(check(corps)).toEqual([expect.stringContaining(`« ${mot} » n’est écrit nulle part`)]);
});

test.each([
  ['devant un point', '<p>la structure .</p>', 'la structure .'],
  ['devant une virgule, après une balise', '<p><a>le bus</a>\n  , vous</p>', 'le bus , vous'],
  ['dans une parenthèse', '<p>( CCAS)</p>', '( CCAS)'],
  ['avant de la fermer', '<p>(CCAS\n)</p>', '(CCAS )'],
  ['après l’', '<p>l’ <span>structure</span></p>', 'l’ structure'],
])('une espace de trop %s', (_, corps, extrait) => {
  const connu = new Set([...connus, 'l']);
  expect(findFautesDeTexte(`<html><body>${corps}</body></html>`, connu)).toEqual([
    `une espace de trop : « ${extrait} »`,
  ]);
});

test.each([
  ['un nom écrit ainsi', '<p>Défis52, M2</p>'],
  ['un nombre seul', '<p>123 communes</p>'],
  ['deux blocs', '<li>bus</li><li>des</li>'],
  ['une césure possible', '<p>com\u00admunes</p>'],
  ['ce qui ne se lit pas', '<script>a.b22c()</script><style>.x22y{}</style><!-- x22y -->'],
])('%s n’est pas une faute', (_, corps) => {
  expect(check(corps)).toEqual([]);
});

test.each(['<html><body></body><p></p></html>', '<html><body></body></html><script></script>', '<p>bus</p>'])(
  'rien ne suit le corps d’une page : %s',
  (html) => {
    expect(findFautesDeTexte(html, connus)).toEqual(['quelque chose suit </body> ou </html>']);
  },
);

test('un grand nombre sans espace est une faute ; une année n’en est pas une', () => {
  const FAUTE = expect.stringContaining('un grand nombre sans espace');
  expect(check('<p>5115 communes</p>')).toContainEqual(FAUTE);
  expect(check('<p>5\u202f115 communes, en 2023</p>')).not.toContainEqual(FAUTE);
});
