import { describe, expect, test } from 'vitest';
import type { Page, Territoire } from '../catalogue/catalogue.ts';
import { isIndexable, listPages } from './list-pages.ts';

const makeTerritoire = (slug: string, champs: Partial<Territoire> = {}) =>
  ({
    slug,
    nom: 'Haut-Jura',
    programme: 'Jura mobile',
    offres: [],
    communes: [{ nom: 'Septmoncel', code_insee: '39510' }],
    pages: [],
    indicateurs: undefined,
    diagnostic: undefined,
    ...champs,
  }) as unknown as Territoire;
const makePage = (rubrique: Page['rubrique'], id: string) => ({ rubrique, id, titre: `Page ${id}` }) as Page;
const list = (...territoires: readonly Territoire[]) =>
  listPages({ territoires }).flatMap(({ liens }) => liens);
const chemins = (...territoires: readonly Territoire[]) => list(...territoires).map(({ chemin }) => chemin);
const a = makeTerritoire('a');
const b = makeTerritoire('b');

test('les rubriques d’un guichet suivent son nom', () => {
  expect(listPages({ territoires: [a] }).map(({ titre }) => titre)).toEqual([
    'Le site',
    'Haut-Jura',
    'Haut-Jura : pour moi',
    'Haut-Jura : professionnels',
    'Haut-Jura : communes',
  ]);
});

test('chaque adresse n’y est qu’une fois', () => {
  const tous = chemins(a, b);
  expect(new Set(tous).size).toBe(tous.length);
});

describe('selon le guichet', () => {
  test('la grille d’entretien et le bilan n’ont de page que s’ils existent', () => {
    expect(chemins(a)).not.toContain('/a/bilan/');
    expect(chemins(a)).not.toContain('/a/prescripteurs/diagnostic/');
    const complet = chemins(
      makeTerritoire('a', { indicateurs: {}, diagnostic: {} } as unknown as Partial<Territoire>),
    );
    expect(complet).toContain('/a/bilan/');
    expect(complet).toContain('/a/prescripteurs/diagnostic/');
  });

  test('un bilan écrit par les éditeurs n’est listé qu’une fois, à son titre', () => {
    const liens = list(
      makeTerritoire('a', {
        pages: [makePage('pages', 'bilan')],
        indicateurs: {} as Territoire['indicateurs'],
      }),
    ).filter(({ chemin }) => chemin === '/a/bilan/');
    expect(liens.map(({ libelle }) => libelle)).toEqual(['Page bilan']);
  });

  test('un guide est dans son espace seulement', () => {
    const tous = chemins(makeTerritoire('a', { pages: [makePage('prescripteurs', 'relais')] }));
    expect(tous.filter((chemin) => chemin.includes('relais'))).toEqual(['/a/prescripteurs/relais/']);
  });

  test('une longue liste a ses suites, et la liste entière que lit l’annuaire, hors du plan', () => {
    const offres = Array.from({ length: 50 }, (_, i) => ({ offre: { id: `o${i}`, nom: `Offre ${i}` } }));
    const liens = list(makeTerritoire('a', { offres } as unknown as Partial<Territoire>));
    const find = (fin: string) =>
      liens.find(({ chemin }) => chemin === `/a/particuliers/offres/page/${fin}/`);
    expect(find('2')).toMatchObject({ detail: true, indexable: true });
    expect(find('3')).toBeUndefined();
    expect(find('toutes')).toMatchObject({ detail: true, indexable: false });
  });
});

test('avec un seul guichet, les pages du réseau ne se montrent pas', () => {
  const find = (liens: ReturnType<typeof list>) => liens.find(({ chemin }) => chemin === '/reseau/');
  expect(find(list(a))).toMatchObject({ detail: true, indexable: false });
  expect(find(list(a, b))).toMatchObject({ detail: false, indexable: true });
});

test('une page sans valeur pour un moteur de recherche est « noindex »', () => {
  expect(isIndexable('ma-selection', { territoires: [a, b] })).toBe(false);
  expect(isIndexable('contact', { territoires: [a, b] })).toBe(true);
});

test('la fiche qu’un autre guichet tient reste indexable, et n’est pas dans sitemap.xml ; la sienne y est, datée', () => {
  const servie = { offre: { id: 'velo', nom: 'Vélo', sources: [{ date: '2026-04-02' }] }, reference: 'a' };
  const offres = [servie] as unknown as Territoire['offres'];
  const fiches = list(makeTerritoire('a', { offres }), makeTerritoire('b', { offres })).filter(({ chemin }) =>
    chemin.endsWith('/particuliers/offres/velo/'),
  );
  expect(fiches).toMatchObject([
    { chemin: '/a/particuliers/offres/velo/', auSitemap: true, indexable: true, modifie_le: '2026-04-02' },
    { chemin: '/b/particuliers/offres/velo/', auSitemap: false, indexable: true },
  ]);
});
