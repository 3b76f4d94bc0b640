/** npm run dev : le site, rechargé à chaque changement ; un contenu refusé s’y dit comme dans npm run check:content. */
import { dev } from 'astro';
import { getCatalogue } from '../src/catalogue/get-catalogue.ts';
import { environnement } from '../src/site.ts';
import { explainEcoute, readEcoute } from './lib/ecoute.ts';
import { explainConstruction } from './lib/explain-construction.ts';
import { showFautes } from './lib/show-fautes.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

function findFaute(): string | undefined {
  try {
    getCatalogue();
    return undefined;
  } catch (erreur) {
    return explainConstruction(erreur);
  }
}

try {
  const ecoute = readEcoute(process.env);
  const { port, host } = ecoute;
  const integrations = [showFautes(findFaute, environnement.base)];
  await dev({ server: { port, host }, integrations }).catch((erreur: unknown) => {
    throw explainEcoute(erreur, ecoute);
  });
} catch (erreur) {
  console.error(explainConstruction(erreur));
  process.exit(1);
}
