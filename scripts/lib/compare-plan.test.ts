import { expect, test } from 'vitest';
import { comparePlan } from './compare-plan.ts';

const lien = (chemin: string, indexable = true) => ({
  libelle: '',
  chemin,
  detail: false,
  indexable,
  auSitemap: indexable,
});
const compare = (
  liens: Parameters<typeof comparePlan>[0],
  pages: Readonly<Record<string, boolean>>,
  sitemap: readonly string[],
) =>
  comparePlan(liens, {
    pages: new Map(Object.entries(pages).map(([chemin, noindex]) => [chemin, { noindex }])),
    sitemap: new Set(sitemap),
  });

test('un plan juste n’a pas d’écart', () => {
  expect(compare([lien('/'), lien('/moi/', false)], { '/': false, '/moi/': true }, ['/'])).toEqual([]);
});

test('une page oubliée par le plan, une page annoncée et absente', () => {
  expect(compare([lien('/lettre/')], { '/agenda/': false }, ['/lettre/'])).toEqual([
    '/lettre/ est au plan, et n’est pas construite.',
    '/agenda/ est construite, et n’est pas au plan.',
  ]);
});

test('une page « noindex » que le plan dit indexable, et l’inverse', () => {
  expect(compare([lien('/a/'), lien('/b/', false)], { '/a/': true, '/b/': false }, ['/a/'])).toEqual([
    '/a/ est « noindex », et le plan la dit indexable.',
    '/b/ n’est pas « noindex », et le plan le veut.',
  ]);
});

test('sitemap.xml dit exactement les pages indexables', () => {
  expect(compare([lien('/a/'), lien('/b/', false)], { '/a/': false, '/b/': true }, ['/b/', '/c/'])).toEqual([
    '/a/ manque à sitemap.xml.',
    '/b/ est dans sitemap.xml, et n’y a pas sa place.',
    '/c/ est dans sitemap.xml, et n’est pas au plan.',
  ]);
});
