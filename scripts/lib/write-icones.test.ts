import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { writeIcones } from './write-icones.ts';

test('les deux icônes, à leur taille ; celle d’iOS sans transparence', async () => {
  const dossier = mkdtempSync(join(tmpdir(), 'icones-'));
  await writeIcones('public/favicon.svg', dossier);
  const icone = await sharp(join(dossier, 'icone.png')).metadata();
  expect([icone.width, icone.height]).toEqual([192, 192]);
  const ios = sharp(join(dossier, 'apple-touch-icon.png'));
  expect((await ios.metadata()).width).toBe(180);
  expect((await ios.stats()).isOpaque).toBe(true);
});
