/**
 * npm run bench : mesure la construction et la visite de catalogues inventés, puis écrit bench/resultats.md.
 * npm run bench -- --tailles=100,1000 --sans-navigateur : seulement ces tailles, seulement la construction.
 * npm run bench -- --trajets : seulement le calcul de trajets, sans rien écrire.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatJour } from '../src/domain/agenda/format-jour.ts';
import { formatPapier, formatResultats, formatTableau, formatTrajets } from './format-resultats.ts';
import { type Mesure, measureCatalogue } from './measure-catalogue.ts';
import { measurePapier } from './measure-papier.ts';
import { measureTrajets } from './measure-trajets.ts';

const RESULTATS = fileURLToPath(new URL('./resultats.md', import.meta.url));

const { values } = parseArgs({
  options: {
    tailles: { type: 'string', default: '100,1000,10000' },
    'sans-navigateur': { type: 'boolean', default: false },
    trajets: { type: 'boolean', default: false },
  },
});
if (values.trajets) {
  console.log(formatTrajets(await measureTrajets()));
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
const trajets = values['sans-navigateur'] ? undefined : await measureTrajets();
const papier = measurePapier();
console.log(`\n${formatTableau(mesures)}\n\n${formatTrajets(trajets)}\n\n${formatPapier(papier)}`);
const options = process.argv.slice(2);
writeFileSync(
  RESULTATS,
  formatResultats(mesures, trajets, papier, {
    jour: formatJour(new Date()),
    coeurs: availableParallelism(),
    memoireGo: Math.round(totalmem() / 2 ** 30),
    commande: ['npm run bench', ...(options.length > 0 ? ['--', ...options] : [])].join(' '),
  }),
);
