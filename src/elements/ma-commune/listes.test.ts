// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { fromAttributs } from '@/domain/annuaire/attributs.ts';
import { AUCUN_CRITERE } from '@/domain/annuaire/criteres.ts';
import { filterOffres } from '@/domain/annuaire/filter-offres.ts';
import { parseLieu } from '@/domain/commune/lieu.ts';
import { Listes } from './listes.ts';

const DELLE = parseLieu('90033_249000241_Delle');
const ligne = (id: string, zone?: string) =>
  `<li data-offre="${id}"${zone === undefined ? '' : ` data-zone="${zone}"`}></li>`;
const AILLEURS = Array.from({ length: 6 }, (_, rang) => ligne(`loin-${rang}`, '90010'));

beforeEach(() => {
  document.body.innerHTML = `
    <button hidden></button><p data-compte-ici>9 solutions</p>
    <section data-groupe><div data-liste>
      <ul class="grille">${AILLEURS.slice(0, 5).join('')}</ul>
      <details><summary>Voir les 3 autres</summary><ul class="grille">${AILLEURS.slice(5).join('')}${ligne('cc', '249000241')}${ligne('partout')}</ul></details>
      <p data-vide hidden></p>
    </div></section>
    <p data-apres-premier></p>
    <section data-groupe id="perdu"><div data-liste><ul class="grille">${ligne('autre', '90010')}</ul><p data-vide hidden></p></div></section>
    <details data-repli data-une="solution à confirmer" data-plusieurs="solutions à confirmer">
      <summary>2 solutions à confirmer</summary><ul class="grille">${ligne('vieux', '90033')}${ligne('vieux-loin', '90010')}</ul>
    </details>`;
});

const find = (selecteur: string) => document.querySelector<HTMLElement>(selecteur)!;
const create = () => new Listes(find('button'));
const listVues = () =>
  [...document.querySelectorAll<HTMLElement>('[data-liste] li')]
    .filter((li) => !li.closest('[hidden]'))
    .map((li) => li.dataset['offre']);
/** La page, sans ce que le déplacement d’un bloc fait de ses blancs. */
const getPage = () =>
  document.body.innerHTML
    .replace(/Rien[^<]*/g, '')
    .replace(/>\s+</g, '><')
    .replace('&nbsp;', ' ');
const texte = (selecteur: string) => find(selecteur).textContent;

test('une commune dite : ce qui la sert passe devant, le reste se cache et se compte', () => {
  expect(create().show(DELLE)).toBe('2\u00a0solutions sur 9 pour Delle');
  expect(listVues()).toEqual(['cc', 'partout']);
  expect(texte('[data-compte-ici]')).toBe('2\u00a0solutions sur 9 pour Delle');
  expect(find('[data-liste] details').hidden).toBe(true);
  expect(find('[data-vide]').hidden).toBe(true);
  expect(find('#perdu').hidden).toBe(true);
  expect(texte('[data-repli] summary')).toBe('1\u00a0solution à confirmer');
  expect(find('button').hidden).toBe(false);
});

test('tout voir rend la page du serveur, dans son ordre ; et l’on revient à sa commune', () => {
  const avant = getPage();
  const listes = create();
  listes.show(DELLE);
  expect(listes.toggle()).toBe('9 solutions');
  expect(texte('button')).toBe('Ne voir que Delle');
  find('button').hidden = true;
  find('button').textContent = '';
  expect(getPage()).toBe(avant);
  expect(listes.toggle()).toBe('2\u00a0solutions sur 9 pour Delle');
});

test('une liste seule que la commune vide le dit', () => {
  find('#perdu').removeAttribute('data-groupe');
  create().show(DELLE);
  expect(texte('#perdu [data-vide]')).toBe('Rien de cette liste ne sert Delle.');
});

test('le même tri que l’annuaire', () => {
  const lignes = [...document.querySelectorAll<HTMLElement>('[data-liste] li')];
  const offres = lignes.map(({ dataset }) => fromAttributs(dataset as Record<string, string>));
  const gardees = filterOffres(
    offres.map((offre) => ({ ...offre, ouvert: false })),
    { ...AUCUN_CRITERE, commune: '90033' },
    DELLE,
  );
  create().show(DELLE);
  expect(listVues()).toEqual(gardees.map(({ id }) => id));
});
