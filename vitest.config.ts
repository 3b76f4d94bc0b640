import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

// Une construction en attend une autre (lock-construction) : aucun essai ne juge une durée.
const commun = {
  testTimeout: 180_000,
  hookTimeout: 180_000,
  // Les heures d’ouverture et les dates se lisent à l’heure du guichet, où que tournent les tests.
  env: { TZ: 'Europe/Paris' },
} as const;

const unitaires: TestProjectInlineConfiguration = {
  resolve: { alias: { '@/': fileURLToPath(new URL('./src/', import.meta.url)) } },
  test: {
    ...commun,
    name: 'unitaires',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts', 'bench/**/*.test.ts'],
    exclude: ['tests/*.astro.test.ts'],
  },
};

// Ceux qui rendent des composants, et chargent Astro pour cela.
const composants: TestProjectInlineConfiguration = {
  test: { ...commun, name: 'composants', include: ['tests/*.astro.test.ts'] },
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [unitaires, getViteConfig(composants as Parameters<typeof getViteConfig>[0])],
  },
});
