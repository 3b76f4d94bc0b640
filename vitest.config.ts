import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@/': fileURLToPath(new URL('./src/', import.meta.url)) } },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts', 'bench/**/*.test.ts'],
    maxWorkers: 2,
    // Une construction en attend une autre (lock-construction) : aucun essai ne juge une durée.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Les heures d’ouverture et les dates se lisent à l’heure du guichet, où que tournent les tests.
    env: { TZ: 'Europe/Paris' },
  },
});
