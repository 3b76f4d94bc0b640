import { expect, test } from 'vitest';
import { stripBlancs } from './strip-blancs.ts';

test.each([
  ['autour d’un bloc', '<ul>\n <li> un </li>\n <li> deux </li> </ul>', '<ul><li>un</li><li>deux</li></ul>'],
  [
    'dans un tableau',
    '<tr class="a">\n<td> 3 % </td> <td>\n</td></tr>',
    '<tr class="a"><td>3 %</td><td></td></tr>',
  ],
  ['après un attribut qui porte « > »', '<p title="a > b"> c</p>', '<p title="a > b">c</p>'],
])('les blancs %s s’en vont', (_, html, attendu) => {
  expect(stripBlancs(html)).toBe(attendu);
});

test.each([
  ['deux balises de ligne', '<a>un</a> <b>deux</b>\n<span>trois</span>'],
  ['un mot et une balise de ligne', 'pour\n<strong>22</strong> communes'],
  ['un texte lu tel quel', '<pre> a\n <p> b </p> </pre><textarea> c </textarea>'],
  ['un script', '<script>const a = " <p> ";</script>'],
  ['une espace insécable', '<p>\u00a0</p>'],
  ['un élément du site, une image', '<etat-offre> a </etat-offre> <picture> </picture> <svg> </svg>'],
])('les blancs de %s restent', (_, html) => {
  expect(stripBlancs(html)).toBe(html);
});
