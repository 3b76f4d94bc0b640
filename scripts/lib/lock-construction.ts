import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const ATTENTE_MS = 100;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function readPid(verrou: string): number {
  try {
    return Number(readFileSync(verrou, 'utf8'));
  } catch {
    return 0;
  }
}

function take(verrou: string): boolean {
  try {
    writeFileSync(verrou, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Fait une construction à la fois par copie du projet : Astro écrit ses modules de contenu dans .astro, que deux
 * constructions de contenus différents se prendraient. Le verrou d’une construction morte est repris.
 */
export async function lockConstruction<T>(verrou: string, effet: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(verrou), { recursive: true });
  while (!take(verrou)) {
    const pid = readPid(verrou);
    if (pid > 0 && !isAlive(pid)) rmSync(verrou, { force: true });
    else await wait(ATTENTE_MS);
  }
  try {
    return await effet();
  } finally {
    rmSync(verrou, { force: true });
  }
}
