import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@/': fileURLToPath(new URL('../../src/', import.meta.url)) } },
  test: {
    include: ['tests/moteurs/*.test.ts'],
    // Un navigateur à la fois : chacun occupe déjà deux cœurs.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000, interval: 50 } },
    env: { TZ: 'Europe/Paris' },
  },
});
