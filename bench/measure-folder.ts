import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface TailleDeDossier {
  readonly pages: number;
  readonly fichiers: number;
  readonly octets: number;
}

/** Compte les fichiers d’un dossier, et leur poids sans compression. */
export function measureFolder(dossier: string): TailleDeDossier {
  const fichiers = readdirSync(dossier, { recursive: true, withFileTypes: true }).filter((entree) =>
    entree.isFile(),
  );
  return {
    pages: fichiers.filter(({ name }) => name.endsWith('.html')).length,
    fichiers: fichiers.length,
    octets: fichiers.reduce(
      (somme, { parentPath, name }) => somme + statSync(join(parentPath, name)).size,
      0,
    ),
  };
}
