import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadReferentiel } from '../../catalogue/load-referentiel.ts';
import { parseCommunesEnLigne } from './communes-en-ligne.ts';
import { parseDemandes } from './demande-de-commune.ts';
import { findCommunes } from './find-communes.ts';
import { buildIndexCommunes, findParties, toFichier } from './index-communes.ts';
import { toDepartement } from './to-departement.ts';

const { communes, autrefois } = loadReferentiel();
const parties = buildIndexCommunes({ communes, autrefois, servies: new Set(['39478']) });
const cles = parties.map(({ cle }) => cle);
const textes = new Map(parties.map(({ cle, texte }) => [cle, parseCommunesEnLigne(texte)]));
const lookUp = (texte: string) => {
  const [demande = { mots: '', code: '' }] = parseDemandes(texte);
  const { cles: utiles, complet } = findParties(cles, demande);
  return { complet, communes: utiles.flatMap((cle) => textes.get(cle) ?? []), demande };
};
const read = (texte: string) => lookUp(texte).communes;

describe('l’index des communes de France', () => {
  test('aucun fichier ne dépasse 15 ko compressés, ni la liste des clés 3 ko', () => {
    expect(Math.max(...parties.map(({ texte }) => gzipSync(texte).length))).toBeLessThan(15_000);
    expect(cles.join(',').length).toBeLessThan(3_000);
  });

  test('les clés donnent des noms de fichiers distincts, en ASCII', () => {
    // Les fichiers que l’index ajoute à ses parties.
    const fichiers = ['cles', 'departements', 'noms-servis', ...cles.map(toFichier)];
    expect(new Set(fichiers).size).toBe(fichiers.length);
    expect(fichiers.filter((fichier) => !/^[a-z0-9-]+$/.test(fichier))).toEqual([]);
  });

  test('chaque commune se trouve par son nom entier, dans un fichier', () => {
    const perdues = [...communes.values()].filter(
      ({ nom, code_insee }) => !read(nom).some((commune) => commune.code_insee === code_insee),
    );
    expect(perdues).toEqual([]);
  });

  test('chaque commune se trouve par chacun de ses codes postaux', () => {
    const perdues = [...communes.values()].flatMap(({ codes_postaux, code_insee }) =>
      codes_postaux.filter((code) => !read(code).some((commune) => commune.code_insee === code_insee)),
    );
    expect(perdues).toEqual([]);
  });

  test('le code INSEE dit le département de chaque commune', () => {
    const faux = [...communes.values()].filter((c) => toDepartement(c.code_insee) !== c.departement);
    expect(faux).toEqual([]);
  });

  test('une ligne relue rend la commune, à cent habitants et un kilomètre près', () => {
    expect(read('Saint-Claude').find((c) => c.code_insee === '39478')).toEqual({
      code_insee: '39478',
      nom: 'Saint-Claude',
      codes_postaux: communes.get('39478')?.codes_postaux,
      departement: '39',
      epci: '200026573',
      population: Math.ceil((communes.get('39478')?.population ?? 0) / 100) * 100,
      latitude: 46.39,
      longitude: 5.86,
      servie: true,
      autrefois: expect.arrayContaining(['Cinquétral']),
    });
  });

  test('chaque commune se trouve par chacun de ses noms d’autrefois', () => {
    const perdus = [...autrefois].flatMap(([code, noms]) =>
      noms.filter((nom) => !read(nom).some(({ code_insee }) => code_insee === code)),
    );
    expect(perdus).toEqual([]);
    const { communes: lues, demande } = lookUp('cuttura');
    expect(findCommunes(lues, demande)[0]).toMatchObject({
      commune: { code_insee: '39491', nom: 'Coteaux du Lizon' },
      autrefois: 'Cuttura',
    });
  });

  test('une commune se trouve par le second de ses noms', () => {
    expect(read('molinges').map(({ code_insee }) => code_insee)).toContain('39339');
    expect(read('mezieres').map(({ code_insee }) => code_insee)).toContain('08105');
  });

  test('un début trop répandu demande d’écrire davantage', () => {
    expect(lookUp('saint').complet).toBe(false);
    expect(lookUp('saint c').complet).toBe(true);
    expect(lookUp('  ')).toMatchObject({ communes: [], complet: false });
  });
});
