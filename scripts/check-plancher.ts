/**
 * npm test, étape « plancher » : ce que le visiteur télécharge se lit dans tout navigateur de « browserslist », avec
 * « es-check » pour la syntaxe et les fonctions de la langue.
 */
import { globSync, readFileSync } from 'node:fs';
import paquet from '../package.json' with { type: 'json' };
import { findStyleTropRecent, findTropRecent, parsePlancher } from './lib/plancher.ts';

const plancher = parsePlancher(paquet.browserslist);
const read = (fichier: string) => readFileSync(fichier, 'utf8');
const [scripts, feuilles] = [globSync('dist/_astro/*.js'), globSync('dist/_astro/*.css')];
const enLigne = [...read('dist/index.html').matchAll(/<script>(.*?)<\/script>/gs)].map(
  ([, script = '']) => script,
);
if (scripts.length === 0 || feuilles.length === 0 || enLigne.length === 0)
  throw new Error('dist/ ne contient pas ce qu’il faut vérifier : lancez « npm run build ».');

const fautes = [
  ...scripts.flatMap((f) => findTropRecent(read(f), plancher).map((nom) => `${f} : ${nom}`)),
  ...enLigne.flatMap((script) => findTropRecent(script, plancher).map((nom) => `script en ligne : ${nom}`)),
  ...feuilles.flatMap((f) => findStyleTropRecent(read(f), plancher).map((faute) => `${f} : ${faute}`)),
];
for (const faute of fautes) console.error(faute);
if (fautes.length > 0) {
  console.error(
    `\n${fautes.length} au-dessus du plancher (${paquet.browserslist.join(', ')}) : voir docs/adr/0012.`,
  );
  process.exitCode = 1;
} else
  console.log(
    `${scripts.length} scripts et ${feuilles.length} feuilles se lisent dès ${paquet.browserslist.join(', ')}.`,
  );
