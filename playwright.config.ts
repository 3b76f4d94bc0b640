import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

// PORT_ESSAIS : pour essayer deux copies du projet en même temps.
const PORT = Number(process.env['PORT_ESSAIS'] ?? 4390);
const PORT_SOUS_CHEMIN = PORT + 1;
const navigateur = findBrowser();

const serve = (directory: string, port: number, base: string) => ({
  command: `"${process.execPath}" scripts/serve.ts ${directory}`,
  url: `http://127.0.0.1:${port}${base}`,
  env: { PORT: String(port), GUICHET_BASE: base },
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: 'tests/navigateur',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'reports/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-dev-shm-usage',
        '--disable-gpu',
        '--no-first-run',
      ],
      ...(navigateur && {
        executablePath: navigateur.executablePath,
        env: { ...(process.env as Record<string, string>), ...navigateur.env },
      }),
    },
  },
  // Un essai étiqueté « @bureau » ou « @telephone » n’a de sens que là ; les autres courent sur les deux.
  projects: [
    {
      name: 'telephone',
      grepInvert: /@bureau/,
      testIgnore: '**/clavier.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    {
      name: 'bureau',
      grepInvert: /@telephone/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } },
    },
  ],
  webServer: [
    serve('dist', PORT, '/'),
    ...(existsSync('dist-sous-chemin') ? [serve('dist-sous-chemin', PORT_SOUS_CHEMIN, '/sous-chemin/')] : []),
  ],
});
