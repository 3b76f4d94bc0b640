import { existsSync, readFileSync } from 'node:fs';

export interface Compte {
  readonly reussis: number;
  readonly echoues: number;
}

interface RapportVitest {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

interface RapportPlaywright {
  readonly stats: { readonly expected: number; readonly flaky: number; readonly unexpected: number };
}

const AUCUN: Compte = { reussis: 0, echoues: 0 };

export function countVitest(fichier: string): Compte {
  if (!existsSync(fichier)) return AUCUN;
  const rapport = JSON.parse(readFileSync(fichier, 'utf8')) as RapportVitest;
  return { reussis: rapport.numPassedTests, echoues: rapport.numFailedTests };
}

export function countPlaywright(fichier: string): Compte {
  if (!existsSync(fichier)) return AUCUN;
  const { stats } = JSON.parse(readFileSync(fichier, 'utf8')) as RapportPlaywright;
  return { reussis: stats.expected + stats.flaky, echoues: stats.unexpected };
}
