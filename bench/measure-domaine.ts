import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/browser.mjs';
import { evaluateAll, findTrips } from './in-page.ts';
import { makeEssaiDeVerdicts } from './make-offres-a-evaluer.ts';
import { makeEssaiDeTrajets } from './make-offres-de-trajet.ts';
import { median } from './median.ts';

export const TAILLE = { offres: 300, communes: 132 };
const RACINE = fileURLToPath(new URL('..', import.meta.url));
const SITE = 'http://mesure.invalid';
const GRAINE = 1;

/** Durées médianes, en millisecondes, des calculs que fait le navigateur. */
export interface DureesDuDomaine {
  /** Toutes les offres au départ de chaque commune. */
  readonly trajets: number;
  /** Toutes les offres pour une personne. */
  readonly verdicts: number;
}

/**
 * Charge les modules du domaine tels quels, types ôtés, dans un navigateur. Rien n’est construit ; undefined quand
 * aucun navigateur n’est installé.
 */
export async function measureDomaine(): Promise<DureesDuDomaine | undefined> {
  const trouve = findBrowser();
  if (!trouve) return undefined;
  const navigateur = await chromium.launch({
    executablePath: trouve.executablePath,
    env: { ...process.env, ...trouve.env } as Record<string, string>,
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
  });
  try {
    const page = await navigateur.newPage();
    await page.route(`${SITE}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      return pathname.endsWith('.ts')
        ? route.fulfill({
            contentType: 'text/javascript',
            body: stripTypeScriptTypes(readFileSync(RACINE + pathname, 'utf8')),
          })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Mesure</title>' });
    });
    await page.goto(SITE);
    const domaine = `${SITE}/src/domain`;
    const trajets = await page.evaluate(findTrips, {
      ...makeEssaiDeTrajets(GRAINE, TAILLE),
      module: `${domaine}/trajet/find-trajets.ts`,
    });
    const verdicts = await page.evaluate(evaluateAll, {
      ...makeEssaiDeVerdicts(GRAINE, TAILLE.offres),
      module: `${domaine}/eligibilite/evaluate-offre.ts`,
    });
    return { trajets: median(trajets), verdicts: median(verdicts) };
  } finally {
    await navigateur.close();
  }
}
