import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SITE = fileURLToPath(new URL('site.ts', import.meta.url));
const run = (env: Record<string, string>) =>
  spawnSync(process.execPath, [SITE], { encoding: 'utf8', env: { ...process.env, ...env } });

test('un mauvais réglage arrête tout, en français et sans pile d’appels', () => {
  const { status, stderr } = run({ GUICHET_BASE: 'sous-chemin', GUICHET_AUJOURDHUI: '2026-02-30' });
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    'Réglage refusé.',
    '  GUICHET_BASE=sous-chemin : écrivez un chemin qui commence par une barre, par exemple /sous-chemin/.',
    '  GUICHET_AUJOURDHUI=2026-02-30 : écrivez une date qui existe, AAAA-MM-JJ, par exemple 2026-11-21.',
  ]);
});

test('de bons réglages ne disent rien', () => {
  const { status, stderr } = run({ GUICHET_BASE: '/sous-chemin' });
  expect([status, stderr]).toEqual([0, '']);
});
