/**
 * npm run bench : mesure la construction et la visite de catalogues inventés, puis écrit bench/resultats.md.
 * npm run bench -- --tailles=100,1000 --sans-navigateur : seulement ces tailles, seulement la construction.
 * npm run bench -- --domaine : seulement les calculs du navigateur, sans rien écrire.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatJour } from '../src/domain/temps/format-jour.ts';
import { formatDomaine, formatPapier, formatResultats, formatTableau } from './format-resultats.ts';
import { type Mesure, measureCatalogue } from './measure-catalogue.ts';
import { measureDomaine } from './measure-domaine.ts';
import { measurePapier } from './measure-papier.ts';

const RESULTATS = fileURLToPath(new URL('./resultats.md', import.meta.url));

const { values } = parseArgs({
  options: {
    tailles: { type: 'string', default: '100,1000,10000' },
    'sans-navigateur': { type: 'boolean', default: false },
    domaine: { type: 'boolean', default: false },
  },
});
if (values.domaine) {
  console.log(formatDomaine(await measureDomaine()));
  process.exit();
}
const tailles = values.tailles.split(',').map(Number);
if (!tailles.every((taille) => Number.isInteger(taille) && taille >= 20)) {
  console.error(
    `--tailles=${values.tailles} : écrivez des nombres entiers d’au moins 20, par exemple --tailles=100,1000.`,
  );
  process.exit(2);
}

const mesures: Mesure[] = [];
for (const taille of tailles) {
  console.log(`${taille} offres…`);
  mesures.push(await measureCatalogue(taille, !values['sans-navigateur']));
}
const domaine = values['sans-navigateur'] ? undefined : await measureDomaine();
const papier = measurePapier();
console.log(`\n${formatTableau(mesures)}\n\n${formatDomaine(domaine)}\n\n${formatPapier(papier)}`);
const options = process.argv.slice(2);
writeFileSync(
  RESULTATS,
  formatResultats(mesures, domaine, papier, {
    jour: formatJour(new Date()),
    coeurs: availableParallelism(),
    memoireGo: Math.round(totalmem() / 2 ** 30),
    commande: ['npm run bench', ...(options.length > 0 ? ['--', ...options] : [])].join(' '),
  }),
);
