/**
 * npm test : toutes les vérifications, puis un bilan et la ligne « N passed, N failed ».
 * « node scripts/test.ts unitaires html » ne lance que les étapes nommées ; « moteurs », celles de chaque moteur.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { findBin } from './lib/bin.ts';
import { countPlaywright, countVitest } from './lib/count-tests.ts';
import { type Etape, type Resultat, runVague, stopEtapes } from './lib/run-etape.ts';
import { moteurs } from './moteurs.mjs';

const UNITAIRES = 'reports/vitest.json';
const PLAYWRIGHT = 'reports/playwright.json';
const PARCOURS = Object.keys(moteurs).map((id) => ({ id, rapport: `reports/moteurs-${id}.json` }));

const toVitest = (rapport: string, ...args: readonly string[]): readonly string[] => [
  findBin('vitest'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${rapport}`,
  ...args,
];

/** Une vague attend la précédente ; dans une vague, deux étapes avancent ensemble (les longues d’abord). */
const VAGUES: readonly (readonly Etape[])[] = [
  [
    { nom: 'types-generes', commande: [findBin('astro'), 'sync'], bloquante: true },
    { nom: 'mise-en-forme', commande: [findBin('@biomejs/biome'), 'check', '--error-on-warnings'] },
    { nom: 'verrou', commande: ['scripts/complete-lock.mjs', '--verifier'] },
  ],
  [
    {
      nom: 'types',
      commande: [findBin('astro'), 'check', '--noSync', '--minimumFailingSeverity', 'warning'],
    },
    { nom: 'unitaires', commande: toVitest(UNITAIRES) },
    { nom: 'types-domaine', commande: [findBin('typescript', 'tsc'), '-p', 'src/domain/tsconfig.json'] },
    { nom: 'contenu', commande: ['scripts/check-content.ts'] },
  ],
  [
    { nom: 'construction', commande: ['scripts/build.ts'], bloquante: true },
    {
      nom: 'construction-sous-chemin',
      commande: ['scripts/build.ts', 'dist-sous-chemin'],
      env: {
        GUICHET_BASE: '/sous-chemin/',
        GUICHET_TERRITOIRES: 'haut-jura-saint-claude,territoire-de-belfort',
      },
    },
  ],
  [
    { nom: 'html', commande: [findBin('html-validate'), '--max-warnings', '0', 'dist/**/*.html'] },
    { nom: 'textes', commande: ['scripts/check-textes.ts'] },
    { nom: 'nu', commande: ['scripts/check-nu.ts'] },
    { nom: 'liens', commande: ['scripts/check-links.ts'] },
    { nom: 'plan', commande: ['scripts/check-plan.ts'] },
    { nom: 'poids', commande: [findBin('size-limit')] },
    {
      nom: 'plancher-langue',
      commande: [findBin('es-check'), 'checkBrowser', 'dist/_astro/*.js', '--module', '--checkFeatures'],
    },
    { nom: 'plancher', commande: ['scripts/check-plancher.ts'] },
  ],
  [{ nom: 'navigateur', commande: [findBin('@playwright/test', 'playwright'), 'test'] }],
  PARCOURS.map(({ id, rapport }) => ({
    nom: `moteurs:${id}`,
    commande: toVitest(rapport, '--config', 'tests/moteurs/vitest.config.ts', `moteurs/${id}.test.ts`),
  })),
];

const demandees = process.argv.slice(2);
const isNommee = (etape: string, nom: string): boolean => etape === nom || etape.startsWith(`${nom}:`);
const vagues = VAGUES.map((vague) =>
  vague.filter(({ nom }) => demandees.length === 0 || demandees.some((demandee) => isNommee(nom, demandee))),
);
const inconnues = demandees.filter((demandee) => !VAGUES.flat().some(({ nom }) => isNommee(nom, demandee)));
if (inconnues.length > 0) {
  const noms = VAGUES.flat().map(({ nom }) => nom);
  console.error(`Étape inconnue : ${inconnues.join(', ')}. Étapes : ${noms.join(', ')}.`);
  process.exit(2);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopEtapes();
    process.exit(130);
  });
}

mkdirSync('reports', { recursive: true });
const vitests = [UNITAIRES, ...PARCOURS.map(({ rapport }) => rapport)];
for (const rapport of [...vitests, PLAYWRIGHT]) rmSync(rapport, { force: true });

const debut = performance.now();
const resultats: Resultat[] = [];
for (const vague of vagues) {
  const faits = await runVague(vague, 2);
  resultats.push(...faits);
  const echecs = faits.filter(({ reussie }) => !reussie).map(({ nom }) => nom);
  if (vague.some(({ nom, bloquante }) => bloquante && echecs.includes(nom))) break;
}

const comptes = [...vitests.map(countVitest), countPlaywright(PLAYWRIGHT)];
const reussies = resultats.filter(({ reussie }) => reussie).length;
const passed = comptes.reduce((somme, { reussis }) => somme + reussis, reussies);
const failed = comptes.reduce((somme, { echoues }) => somme + echoues, resultats.length - reussies);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1).replace('.', ',')} s`;

console.log('\n── bilan');
for (const { nom } of vagues.flat()) {
  const fait = resultats.find((resultat) => resultat.nom === nom);
  const marque = fait ? (fait.reussie ? '✓' : '✗') : '–';
  console.log(`${marque} ${nom.padEnd(14)} ${fait ? seconds(fait.ms).padStart(8) : 'non lancée'}`);
}
console.log(`  ${'durée totale'.padEnd(14)} ${seconds(performance.now() - debut).padStart(8)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && resultats.length === vagues.flat().length ? 0 : 1;
