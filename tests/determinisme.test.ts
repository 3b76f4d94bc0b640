import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateCatalogue } from '../bench/generate-catalogue.ts';
import { getAtelierPath } from '../scripts/lib/open-atelier.ts';
import { readEnvironnement } from '../src/environment.ts';

// Trois constructions d’un petit catalogue : à neuf, après des changements, puis à neuf avec ces changements.
const racine = mkdtempSync(join(tmpdir(), 'guichet-determinisme-'));
const contenu = join(racine, 'contenu');
const [reprise, neuve] = [join(racine, 'reprise'), join(racine, 'neuve')];
const variables = {
  GUICHET_CONTENT: contenu,
  GUICHET_AUJOURDHUI: '2026-11-21',
  GUICHET_BASE: '/',
  GUICHET_SITE: '',
};
const atelier = getAtelierPath(readEnvironnement(variables, process.cwd(), new Date()), process.cwd());
let territoire = '';
let dates: Readonly<Record<'changee' | 'intacte', readonly [avant: number, apres: number]>>;

const build = (sortie: string) =>
  execFileSync(process.execPath, ['scripts/build.ts', sortie], {
    env: { ...process.env, ...variables, NODE_ENV: 'production', VITEST: '' },
    stdio: 'pipe',
  });

function readTout(dossier: string): ReadonlyMap<string, string> {
  const fichiers = readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const hash = (fichier: string) => createHash('sha1').update(readFileSync(fichier)).digest('hex');
  return new Map(fichiers.map((fichier) => [fichier.slice(dossier.length), hash(fichier)]));
}

beforeAll(() => {
  const genere = generateCatalogue(contenu, { offres: 24, graine: 3 });
  territoire = genere.territoires[0] ?? '';
  const dossier = join(contenu, 'territoires', territoire);
  const offres = readdirSync(join(dossier, 'offres')).sort();
  const [ajoutee = '', changee = '', otee = '', intacte = ''] = offres;
  const toFiche = (nom: string) =>
    join(reprise, territoire, 'particuliers', 'offres', nom.replace('.md', ''), 'index.html');
  const readDate = (nom: string) => statSync(toFiche(nom)).mtimeMs;
  const texteAjoutee = readFileSync(join(dossier, 'offres', ajoutee), 'utf8');

  // L’offre que l’agenda cite ne peut pas disparaître : on enlève l’agenda d’abord.
  rmSync(join(dossier, 'agenda'), { recursive: true });
  rmSync(join(dossier, 'offres', ajoutee));
  build(reprise);
  const avant = { changee: readDate(changee), intacte: readDate(intacte) };

  writeFileSync(join(dossier, 'offres', ajoutee), texteAjoutee);
  appendFileSync(join(dossier, 'offres', changee), '\nUne phrase de plus, sur la trottinette.\n');
  rmSync(join(dossier, 'offres', otee));
  const structure = join(dossier, 'structures', `centre-social-${territoire}.yaml`);
  writeFileSync(structure, readFileSync(structure, 'utf8').replace(/^nom: .*$/m, 'nom: Maison commune'));
  appendFileSync(join(contenu, 'commun', 'particuliers', 'covoiturer.mdx'), '\nUne phrase de plus.\n');
  build(reprise);
  dates = {
    changee: [avant.changee, readDate(changee)],
    intacte: [avant.intacte, readDate(intacte)],
  };

  rmSync(atelier, { recursive: true });
  build(neuve);
});

afterAll(() => {
  for (const dossier of [racine, atelier]) rmSync(dossier, { recursive: true, force: true });
});

test('une construction qui reprend la précédente donne les mêmes octets qu’une construction à neuf', () => {
  const [a, b] = [readTout(reprise), readTout(neuve)];
  expect(a.size).toBeGreaterThan(100);
  expect([...a].filter(([fichier, hash]) => b.get(fichier) !== hash).map(([fichier]) => fichier)).toEqual([]);
  expect([...b.keys()].filter((fichier) => !a.has(fichier))).toEqual([]);
});

test('elle ne refait que les fiches changées', () => {
  const { changee, intacte } = dates;
  expect(changee[1]).toBeGreaterThan(changee[0]);
  expect(intacte[1]).toBe(intacte[0]);
});
