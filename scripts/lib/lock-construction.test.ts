import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lockConstruction } from './lock-construction.ts';

const dossier = mkdtempSync(join(tmpdir(), 'guichet-verrou-'));
const verrou = join(dossier, 'verrou');

afterAll(() => rmSync(dossier, { recursive: true, force: true }));

test('la seconde attend la fin de la première', async () => {
  const journal: string[] = [];
  const build = (nom: string) =>
    lockConstruction(verrou, async () => {
      journal.push(`${nom} commence`);
      await new Promise((fini) => setTimeout(fini, 20));
      journal.push(`${nom} finit`);
    });
  await Promise.all([build('a'), build('b')]);
  expect(journal).toEqual(['a commence', 'a finit', 'b commence', 'b finit']);
});

test('le verrou est rendu même après un échec', async () => {
  await expect(lockConstruction(verrou, () => Promise.reject(new Error('raté')))).rejects.toThrow('raté');
  expect(existsSync(verrou)).toBe(false);
});

test('le verrou d’une construction morte est repris', async () => {
  writeFileSync(verrou, '999999999');
  await expect(lockConstruction(verrou, async () => 'fait')).resolves.toBe('fait');
});
