import { test as base, expect, type Page } from '@playwright/test';

const TUILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Sert des tuiles vides : les essais ne sortent jamais de la machine. */
export async function serveTuiles(page: Page): Promise<void> {
  await page.route('https://data.geopf.fr/**', (route) =>
    route.fulfill({ contentType: 'image/png', body: TUILE }),
  );
}

/** Compte, dès la prochaine page ouverte, de combien elle bouge d’elle-même (CLS) ; rend de quoi lire ce compte. */
export async function watchDecalages(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const fenetre = window as unknown as { decalage: number };
    fenetre.decalage = 0;
    new PerformanceObserver((liste) => {
      for (const entree of liste.getEntries())
        fenetre.decalage += (entree as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { decalage: number }).decalage);
}

/** Une page 404 volontaire se signale elle-même, et l’élément à qui elle manque le dit. */
const VOULUES = /404|dynamically imported module/;

/** Un essai dont la page a des tuiles et n’a le droit à aucune erreur de console. */
export const test = base.extend<{ consoleMuette: undefined }>({
  consoleMuette: [
    async ({ page }, use) => {
      const erreurs: string[] = [];
      page.on('pageerror', (erreur) => erreurs.push(String(erreur)));
      page.on('console', (message) => {
        if (message.type() === 'error' && !VOULUES.test(message.text())) erreurs.push(message.text());
      });
      await serveTuiles(page);
      await use(undefined);
      expect(erreurs, 'aucune erreur dans la console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
