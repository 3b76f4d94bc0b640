import { expect, test } from 'vitest';
import { findComptesDiscordants } from './find-comptes-discordants.ts';

const ANNUAIRE = `<main><h2>2 solutions</h2><ol>
<li data-offre="a" data-categorie="velo" data-zone="90033"></li>
<li data-offre="b" data-categorie="bus"></li>
<li data-offre="c" data-categorie="bus" data-annexe></li></ol></main>`;

const check = (pages: Record<string, string>) =>
  findComptesDiscordants(
    new Map(
      Object.entries({ '/t/particuliers/offres/': ANNUAIRE, ...pages }).map(([chemin, html]) => [
        chemin,
        html.startsWith('<main>') ? html : `<main>${html}</main>`,
      ]),
    ),
  );
const VIGNETTE = '<article class="vignette" data-besoin="reparer">';
const VIGNETTES = `${VIGNETTE}${VIGNETTE}<details><summary>Voir les 2 autres</summary>${VIGNETTE}${VIGNETTE}</details>
<details data-repli data-une="x"><summary>1 solution à confirmer</summary>${VIGNETTE}</details>`;
const lien = (fragment: string, texte: string) => `<a href="/t/particuliers/offres/${fragment}">${texte}</a>`;

test.each([
  ['l’annuaire entier, sans ce qui ne se compte pas', lien('', 'Voir les <b>2 solutions</b>')],
  ['un filtre', lien('#categorie=velo', '1 solution')],
  ['une commune', lien('#commune=90010__Belfort', '1 solution')],
  ['sans nombre', lien('', 'Toutes les solutions')],
])('%s : d’accord', (_, page) => {
  expect(check({ '/t/': page })).toEqual([]);
});

test('un autre nombre se voit, sur l’annuaire aussi', () => {
  expect(check({ '/t/': lien('', '3 solutions') })).toEqual([
    '/t/ : « 3 » annoncées, 2 sur /t/particuliers/offres/',
  ]);
  expect(check({ '/t/particuliers/offres/': ANNUAIRE.replace('2 solutions', '3 solutions') })).toHaveLength(
    1,
  );
});

test('la page d’une commune annonce ce que montre son annuaire', () => {
  const page = (nombre: number) =>
    `<p>${nombre} solutions à Belfort</p>${lien('#commune=90010__Belfort', 'Choisir')}`;
  expect(check({ '/t/communes/90010/': page(1) })).toEqual([]);
  expect(check({ '/t/communes/90010/': page(2) })).toHaveLength(1);
});

test('la page d’un besoin dit le nombre qui y mène', () => {
  const besoin = `<p>4 solutions</p>${VIGNETTES}`;
  const page = (nombre: number) =>
    `<a href="/t/particuliers/besoins/reparer/">Réparer ${nombre} solutions</a>`;
  expect(check({ '/t/particuliers/besoins/reparer/': besoin, '/t/': page(4) })).toEqual([]);
  expect(check({ '/t/particuliers/besoins/reparer/': besoin, '/t/': page(5) })).toHaveLength(1);
});

test('la page d’un besoin montre autant de solutions qu’elle en annonce, sans ce qui se replie à la fin', () => {
  const page = (nombre: number) => ({
    '/t/particuliers/besoins/reparer/': `${nombre} solutions ${VIGNETTES}`,
  });
  expect(check(page(4))).toEqual([]);
  expect(check(page(5))).toEqual(['/t/particuliers/besoins/reparer/ : « 5 » annoncées, 4 montrées']);
});

test('un espace n’a qu’un mot', () => {
  expect(check({ '/t/particuliers/x/': '4 offres' })).toHaveLength(1);
  expect(check({ '/t/prescripteurs/x/': '4 solutions' })).toHaveLength(1);
  expect(check({ '/t/prescripteurs/x/': '4 offres', '/t/particuliers/x/': '4 solutions' })).toEqual([]);
});
