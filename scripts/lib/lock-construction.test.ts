import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lockConstruction } from './lock-construction.ts';

let dossier = '';
let verrou = '';
beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), 'guichet-verrou-'));
  verrou = join(dossier, 'verrou');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(dossier, { recursive: true, force: true });
});

/** Un verrou que nul n’a retouché depuis ce temps. */
function layVerrou(signature: number | '', silenceMs = 0): void {
  const dernier = new Date(Date.now() - silenceMs);
  writeFileSync(verrou, signature === '' ? '' : `${signature} ${dernier.getTime()}`);
  utimesSync(verrou, dernier, dernier);
}

const fait = async () => 'fait';

test('deux processus construisent l’un après l’autre', async () => {
  const journal = join(dossier, 'journal');
  const module = new URL('./lock-construction.ts', import.meta.url).href;
  const code = `
    import { appendFileSync } from 'node:fs';
    import { setTimeout as wait } from 'node:timers/promises';
    import { lockConstruction } from ${JSON.stringify(module)};
    const note = (texte) => appendFileSync(${JSON.stringify(journal)}, texte);
    await lockConstruction(${JSON.stringify(verrou)}, async () => { note('<'); await wait(300); note('>'); });`;
  const build = () =>
    new Promise((fini) =>
      spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'inherit' }).once('exit', fini),
    );
  expect(await Promise.all([build(), build(), build()])).toEqual([0, 0, 0]);
  expect(readFileSync(journal, 'utf8')).toBe('<><><>');
});

test('le verrou est rendu même après un échec', async () => {
  await expect(lockConstruction(verrou, () => Promise.reject(new Error('raté')))).rejects.toThrow('raté');
  expect(existsSync(verrou)).toBe(false);
});

test.each([
  ['d’une construction morte', () => layVerrou(999_999_999)],
  ['laissé par un processus qui avait notre numéro', () => layVerrou(process.pid)],
  ['dont le numéro sert à un autre processus', () => layVerrou(process.ppid, 400_000)],
  ['resté vide après une coupure', () => layVerrou('', 400_000)],
])('le verrou %s est repris aussitôt', async (_, lay) => {
  lay();
  await expect(lockConstruction(verrou, fait, { renoncement: 0 })).resolves.toBe('fait');
});

test('on dit qui l’on attend, une fois, puis l’on renonce en nommant le fichier à supprimer', async () => {
  const dire = vi.spyOn(console, 'log').mockReturnValue();
  layVerrou(process.ppid, 12_000);
  await expect(lockConstruction(verrou, fait, { essai: 5, annonce: 20, renoncement: 100 })).rejects.toThrow(
    `supprimez ${verrou}, puis`,
  );
  expect(dire.mock.calls).toEqual([
    [`Une autre construction est en cours (processus ${process.ppid}, depuis 12 s) : j’attends.`],
  ]);
  expect(existsSync(verrou)).toBe(true);
});

test('qui construit donne signe de vie', async () => {
  await lockConstruction(
    verrou,
    async () => {
      const avant = statSync(verrou).mtimeMs;
      // Une machine chargée écrit plus tard : on attend l’écriture, pas un délai.
      await expect.poll(() => statSync(verrou).mtimeMs, { timeout: 4_000 }).toBeGreaterThan(avant);
    },
    { battement: 10 },
  );
});

test('un verrou repris par un autre n’est pas enlevé', async () => {
  await lockConstruction(verrou, async () => layVerrou(process.ppid));
  expect(existsSync(verrou)).toBe(true);
});

test('un verrou que l’on ne peut pas lire arrête la construction au lieu de la faire attendre', async () => {
  mkdirSync(verrou);
  await expect(lockConstruction(verrou, fait)).rejects.toThrow('EISDIR');
});
