import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIndex } from '../src/catalogue/build-index.ts';
import { getCatalogue } from '../src/catalogue/get-catalogue.ts';
import type { OffreServie } from '../src/domain/catalogue/catalogue.ts';
import { CLASSEMENT, dropLointains } from '../src/domain/recherche/classement-recherche.ts';
import { getMotsCherches, normalizeRecherche } from '../src/domain/recherche/normalize-recherche.ts';
import { toTexteRecherche } from '../src/domain/recherche/to-texte-recherche.ts';
import { fold } from '../src/domain/text/fold.ts';

// La recherche sur tout le contenu du dépôt : d’abord le texte donné à l’index, puis Pagefind lui-même.

const { territoires } = getCatalogue();
const paires = territoires.flatMap(({ slug, offres }) => offres.map((servie) => ({ slug, servie })));
const uniques = [...new Map(paires.map(({ servie }) => [servie.offre.id, servie])).values()];

interface Pagefind {
  options(options: object): Promise<void>;
  search(texte: string, options: object): Promise<{ results: { id: string; score: number }[] }>;
}

let dossier = '';
let serveur: Server;
let pagefind: Pagefind;
const tables = new Map<string, Map<string, string>>();

beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'guichet-rappel-'));
  await buildIndex(getCatalogue(), dossier);
  serveur = createServer(async (requete, reponse) => {
    const chemin = new URL(requete.url ?? '/', 'http://localhost').pathname;
    reponse.end(await readFile(join(dossier, chemin)).catch(() => undefined));
  });
  await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}/`;
  pagefind = (await import(/* @vite-ignore */ join(dossier, 'pagefind.js'))) as Pagefind;
  await pagefind.options({ basePath: base, noWorker: true, ranking: CLASSEMENT });
  for (const { slug } of territoires) {
    const lignes = (await readFile(join(dossier, 'territoires', `${slug}.txt`), 'utf8')).trim().split('\n');
    tables.set(slug, new Map(lignes.map((ligne) => ligne.split(' ') as [string, string])));
  }
});

afterAll(async () => {
  serveur.close();
  await rm(dossier, { recursive: true, force: true });
});

/** Les identifiants trouvés dans un territoire, comme la page les lit. */
async function search(texte: string, slug: string): Promise<string[]> {
  const { results } = await pagefind.search(normalizeRecherche(texte), { filters: { territoire: slug } });
  return dropLointains(results).flatMap(({ id }) => tables.get(slug)?.get(id) ?? []);
}

const toMots = (texte: string) => fold(texte).match(/[\p{L}\p{N}]+/gu) ?? [];
const texteDe = ({ offre, structure }: OffreServie) => {
  const { titre, contenu } = toTexteRecherche(offre, structure);
  return `${titre} ${contenu}`;
};

describe('le texte donné à l’index', () => {
  test('contient chaque mot utile du nom de chaque offre', () => {
    const manques = uniques.flatMap((servie) => {
      const mots = new Set(toMots(texteDe(servie)));
      return getMotsCherches(servie.offre.nom)
        .filter((mot) => !mots.has(mot))
        .map((mot) => `${servie.offre.id} : ${mot}`);
    });
    expect(manques).toEqual([]);
  });

  test('n’a plus ni apostrophe typographique ni mot collé à une élision', () => {
    const colles = uniques.filter((servie) =>
      /’|(?<![\p{L}\p{N}])(?:[dljmnst]|qu)'\p{L}/iu.test(texteDe(servie)),
    );
    expect(colles.map(({ offre }) => offre.id)).toEqual([]);
  });
});

describe('Pagefind, sur tout le contenu', () => {
  test('chaque mot utile du nom d’une offre trouve cette offre (rappel de 100 %)', async () => {
    let essais = 0;
    const manques: string[] = [];
    for (const { slug, servie } of paires)
      for (const mot of getMotsCherches(servie.offre.nom)) {
        essais += 1;
        if (!(await search(mot, slug)).includes(servie.offre.id)) manques.push(`${servie.offre.id} : ${mot}`);
      }
    expect(essais).toBeGreaterThan(uniques.length);
    expect(manques).toEqual([]);
  });

  test('le nom entier d’une offre la trouve', async () => {
    for (const { slug, servie } of paires)
      expect(await search(servie.offre.nom, slug), servie.offre.nom).toContain(servie.offre.id);
  });

  test('chaque mot qui suit une élision dans une fiche trouve cette fiche', async () => {
    const manques: string[] = [];
    for (const { slug, servie } of paires) {
      const elides = [...texteDe(servie).matchAll(/(?<![\p{L}\p{N}])(?:[dl]|qu)' ([\p{L}]{4,})/giu)].map(
        (m) => m[1] ?? '',
      );
      for (const mot of new Set(elides.map(fold)))
        if (!(await search(`l’${mot}`, slug)).includes(servie.offre.id))
          manques.push(`${servie.offre.id} : ${mot}`);
    }
    expect(manques).toEqual([]);
  });
});

describe('les mots des gens, dans le Haut-Jura', () => {
  test.each([
    ['embauche', 'bons-sncf-france-travail'],
    ['l’embauche', 'bons-sncf-france-travail'],
    ['épargne', 'microcredit-personnel'],
    ['d’epargne', 'microcredit-personnel'],
    ['velo', 'velo-electrique-haut-jura-arcade'],
    ['code de la route', 'aide-permis-bourgogne-franche-comte'],
    ['BSR', 'fastt-location-cyclomoteur'],
    ['vidange', 'garage-solidaire-du-jura'],
    ['controle technique', 'garage-solidaire-du-jura'],
    ['st claude', 'guichet-mobilite-haut-jura'],
  ])('« %s » trouve %s', async (recherche, offre) => {
    expect(await search(recherche, 'haut-jura-saint-claude')).toContain(offre);
  });

  test('« velo » donne d’abord une offre de vélo', async () => {
    expect((await search('velo', 'haut-jura-saint-claude'))[0]).toBe('velo-electrique-haut-jura-arcade');
  });

  test('un mot qui commence pareil ne passe pas pour le mot cherché', async () => {
    const auto = await search('auto', 'haut-jura-saint-claude');
    expect(auto).toContain('permis-1-euro-par-jour');
    expect(auto, '« autour d’Arbois »').not.toContain('covoiturage-coeur-du-jura');
    const permis = await search('permis', 'haut-jura-saint-claude');
    expect(permis[0]).toMatch(/permis/);
    expect(permis, '« permanence »').not.toContain('permanence-restos-du-coeur');
  });

  test('un mot inconnu ne trouve rien', async () => {
    expect(await search('zzzyx', 'haut-jura-saint-claude')).toEqual([]);
  });
});
