import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import { type FicheRecherche, listFichesRecherche } from './list-fiches-recherche.ts';

const LOT = 256;
// Pagefind livre aussi ses propres interfaces ; le site a la sienne.
const INUTILES = /^pagefind-(?:.*ui|highlight|worker)\.|^wasm\.unknown\./;
const decompress = promisify(gunzip);

async function forEachLot<T>(objets: readonly T[], effet: (objet: T) => Promise<void>): Promise<void> {
  for (let debut = 0; debut < objets.length; debut += LOT)
    await Promise.all(objets.slice(debut, debut + LOT).map(effet));
}

function fail(quoi: string, erreurs: readonly string[]): void {
  if (erreurs.length > 0)
    throw new Error(`L’index de recherche n’a pas pu être construit (${quoi})\u00a0: ${erreurs.join(' ; ')}`);
}

async function addFiches(index: PagefindIndex, fiches: readonly FicheRecherche[]): Promise<void> {
  await forEachLot(fiches, async ({ titre, contenu, adresse, lieux }) => {
    const { errors } = await index.addCustomRecord({
      url: adresse,
      content: contenu,
      language: 'fr',
      meta: { title: titre },
      filters: { territoire: [...lieux] },
    });
    fail(adresse, errors);
  });
}

/** Lit l’adresse que porte un fragment : le seul lien entre une réponse de Pagefind et une offre. */
async function readAdresse(fichier: string): Promise<string> {
  const texte = (await decompress(await readFile(fichier))).toString('utf8');
  return (JSON.parse(texte.slice(texte.indexOf('{'))) as { url: string }).url;
}

/**
 * Écrit, par territoire, la table « fragment → offre » : sans elle, la page devrait charger un fichier par réponse
 * pour savoir quelles offres montrer.
 */
async function writeTables(dossier: string, fiches: readonly FicheRecherche[]): Promise<void> {
  const fragments = (await readdir(join(dossier, 'fragment'))).sort();
  const parAdresse = new Map<string, string>();
  await forEachLot(fragments, async (nom) => {
    parAdresse.set(await readAdresse(join(dossier, 'fragment', nom)), nom.replace(/\.pf_fragment$/, ''));
  });
  const tables = new Map<string, string[]>();
  for (const { offre, adresse, lieux } of fiches) {
    const fragment = parAdresse.get(adresse);
    if (offre === undefined || fragment === undefined) continue;
    for (const lieu of lieux) {
      const lignes = tables.get(lieu) ?? [];
      lignes.push(`${fragment} ${offre}\n`);
      tables.set(lieu, lignes);
    }
  }
  await mkdir(join(dossier, 'territoires'), { recursive: true });
  for (const [slug, lignes] of tables)
    await writeFile(join(dossier, 'territoires', `${slug}.txt`), lignes.join(''));
}

/** L’empreinte de tout ce que l’index contient : inchangée, l’index n’est pas à refaire. */
export function getEmpreinteIndex(fiches: readonly FicheRecherche[]): string {
  const hash = createHash('sha256');
  for (const fiche of fiches) hash.update(JSON.stringify(fiche)).update('\n');
  return hash.digest('hex').slice(0, 16);
}

/** Construit l’index de recherche d’un catalogue dans `dossier` ; rend le nombre d’entrées et l’empreinte du contenu. */
export async function buildIndex(
  catalogue: Catalogue,
  dossier: string,
  fiches: readonly FicheRecherche[] = listFichesRecherche(catalogue),
): Promise<{ readonly fiches: number; readonly empreinte: string }> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr' });
  fail('démarrage', errors);
  if (!index) throw new Error('L’index de recherche n’a pas pu être construit.');
  try {
    await addFiches(index, fiches);
    await rm(dossier, { recursive: true, force: true });
    fail('écriture', (await index.writeFiles({ outputPath: dossier })).errors);
  } finally {
    // Sans cela, le service de Pagefind garde le processus en vie.
    await close();
  }
  if (fiches.length > 0) await writeTables(dossier, fiches);
  for (const nom of await readdir(dossier)) if (INUTILES.test(nom)) await rm(join(dossier, nom));
  return { fiches: fiches.length, empreinte: getEmpreinteIndex(fiches) };
}
