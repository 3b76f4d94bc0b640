import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getAtelierPath } from '../scripts/lib/open-atelier.ts';
import { readEnvironnement } from '../src/environment.ts';
import { generateCatalogue } from './generate-catalogue.ts';
import { type CoutDeConstruction, measureBuild } from './measure-build.ts';
import { measureFolder, type TailleDeDossier } from './measure-folder.ts';
import { type CoutDeVisite, measureSite } from './measure-site.ts';

export interface Mesure {
  readonly offres: number;
  readonly territoires: number;
  readonly neuve: CoutDeConstruction;
  /** Une adresse changée. */
  readonly reprise: CoutDeConstruction;
  /** Une phrase ajoutée : ce qui se cherche change aussi. */
  readonly repriseDePhrase: CoutDeConstruction;
  readonly site: TailleDeDossier;
  readonly visite: CoutDeVisite | undefined;
}

const GRAINE = 1;
const AUJOURDHUI = '2026-11-21';

function changeAdresse(fichier: string): void {
  const avant = readFileSync(fichier, 'utf8');
  const apres = avant.replace(/^adresse: .*$/m, 'adresse: 3 rue Nouvelle');
  if (apres === avant) throw new Error('L’offre à changer n’a pas d’adresse.');
  writeFileSync(fichier, apres);
}

/** Génère un catalogue, le construit à neuf puis après un changement, et visite le site. Ne laisse rien sur le disque. */
export async function measureCatalogue(offres: number, avecNavigateur: boolean): Promise<Mesure> {
  const dossier = mkdtempSync(join(tmpdir(), 'guichet-bench-'));
  const [contenu, sortie] = [join(dossier, 'contenu'), join(dossier, 'site')];
  const variables = {
    GUICHET_CONTENT: contenu,
    GUICHET_AUJOURDHUI: AUJOURDHUI,
    GUICHET_BASE: '/',
    GUICHET_SITE: '',
    GUICHET_TERRITOIRES: '',
  };
  const atelier = getAtelierPath(readEnvironnement(variables, process.cwd(), new Date()), process.cwd());
  const build = () => measureBuild(['scripts/build.ts', sortie], variables);
  try {
    const { territoires, uneOffre } = generateCatalogue(contenu, { offres, graine: GRAINE });
    const neuve = await build();
    changeAdresse(join(contenu, uneOffre));
    const reprise = await build();
    appendFileSync(join(contenu, uneOffre), '\nUne phrase de plus.\n');
    const repriseDePhrase = await build();
    const visite = avecNavigateur ? await measureSite(sortie, territoires[0] ?? '') : undefined;
    const site = measureFolder(sortie);
    return { offres, territoires: territoires.length, neuve, reprise, repriseDePhrase, site, visite };
  } finally {
    for (const reste of [dossier, atelier]) rmSync(reste, { recursive: true, force: true });
  }
}
