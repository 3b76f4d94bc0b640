import { describe, expect, test } from 'vitest';
import { getCatalogue } from '../../catalogue/get-catalogue.ts';
import { loadReferentiel } from '../../catalogue/load-referentiel.ts';
import { findNomsProches } from './find-noms-proches.ts';

const { autrefois } = loadReferentiel();
const { territoires } = getCatalogue();
const listNoms = (slug?: string) =>
  territoires
    .filter((territoire) => slug === undefined || territoire.slug === slug)
    .flatMap(({ communes }) => communes)
    .flatMap(({ nom, code_insee }) => [nom, ...(autrefois.get(code_insee) ?? [])]);

describe('une faute de frappe retrouve le nom', () => {
  test.each([
    ['alsace-du-nord', 'Hagenau', 'Haguenau'],
    ['alsace-du-nord', 'Wissenbourg', 'Wissembourg'],
    ['territoire-de-belfort', 'Beflort', 'Belfort'],
    ['territoire-de-belfort', 'DELE', 'Delle'],
    ['territoire-de-belfort', 'giromani', 'Giromagny'],
    ['territoire-de-belfort', 'Beaucour', 'Beaucourt'],
    ['sud-essonne', 'Etanpes', 'Étampes'],
    ['haut-jura-saint-claude', 'Saint-Lupicn', 'Saint-Lupicin'],
    ['haut-jura-saint-claude', 'saintclaude', 'Saint-Claude'],
    ['haut-jura-saint-claude', 'Molignes', 'Molinges'],
    ['grand-est', 'Strasboug', 'Strasbourg'],
    ['grand-est', 'charlevile', 'Charleville-Mézières'],
  ])('%s, « %s » : %s', (slug, texte, nom) => {
    expect(findNomsProches(listNoms(slug), texte)).toContain(nom);
  });

  test.each([
    ['Beflort', 'Belfort'],
    ['Nanci', 'Nancy'],
    ['Wisembourg', 'Wissembourg'],
    ['stclaude', 'Saint-Claude'],
  ])('le plus proche vient d’abord : « %s »', (texte, nom) => {
    expect(findNomsProches(listNoms(), texte)[0]).toBe(nom);
  });
});

test.each(['Lyon', 'zzzz', 'la', '', 'Marseille', '90000'])('« %s » ne se corrige pas', (texte) => {
  expect(findNomsProches(listNoms('haut-jura-saint-claude'), texte)).toEqual([]);
});
