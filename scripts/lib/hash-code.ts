import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GRILLE_RGAA } from '../../src/catalogue/get-grille-rgaa.ts';

const DOSSIERS = ['src', 'public'];
const FICHIERS = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json', GRILLE_RGAA];

/** L’empreinte de tout ce qui, hors du contenu, décide de ce que donne une construction. */
export function hashCode(racine: string): string {
  const sources = DOSSIERS.flatMap((dossier) =>
    readdirSync(join(racine, dossier), { recursive: true, withFileTypes: true })
      .filter((entree) => entree.isFile())
      .map((entree) => join(entree.parentPath, entree.name)),
  );
  const empreinte = createHash('sha1');
  for (const chemin of [...sources.sort(), ...FICHIERS.map((fichier) => join(racine, fichier))])
    empreinte.update(chemin.slice(racine.length)).update('\0').update(readFileSync(chemin)).update('\0');
  return empreinte.digest('hex');
}
