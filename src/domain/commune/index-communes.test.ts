import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadReferentiel } from '../../catalogue/load-referentiel.ts';
import { findCommunes } from './find-communes.ts';
import { buildIndexCommunes, findParties, parsePartie, toFichier } from './index-communes.ts';
import { toDepartement } from './to-departement.ts';

const { communes, anciensNoms } = loadReferentiel();
const parties = buildIndexCommunes(communes, anciensNoms);
const cles = parties.map(({ cle }) => cle);
const textes = new Map(parties.map(({ cle, texte }) => [cle, parsePartie(texte)]));
const read = (texte: string) => findParties(cles, texte).cles.flatMap((cle) => textes.get(cle) ?? []);

describe('l’index des communes de France', () => {
  test('aucun fichier ne dépasse 15 ko compressés, ni la liste des clés 3 ko', () => {
    expect(Math.max(...parties.map(({ texte }) => gzipSync(texte).length))).toBeLessThan(15_000);
    expect(cles.join(',').length).toBeLessThan(3_000);
  });

  test('les clés donnent des noms de fichiers distincts, en ASCII', () => {
    const fichiers = cles.map(toFichier);
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
    });
  });

  test('un nom d’autrefois mène à la commune d’aujourd’hui', () => {
    const [cuttura] = findCommunes(read('cuttura'), 'cuttura', 1);
    expect(cuttura).toMatchObject({ code_insee: '39491', nom: 'Cuttura', nom_actuel: 'Coteaux du Lizon' });
  });

  test('un début trop répandu demande d’écrire davantage', () => {
    expect(findParties(cles, 'saint')).toMatchObject({ complet: false });
    expect(findParties(cles, 'saint c').complet).toBe(true);
    expect(findParties(cles, '  ')).toEqual({ cles: [], complet: false });
  });
});
