import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Chemin du script d’un outil installé : lancé par `process.execPath`, il se passe de shell, Windows compris. */
export function findBin(paquet: string, nom = paquet.split('/').at(-1) ?? paquet): string {
  const dossier = new URL(`../../node_modules/${paquet}/`, import.meta.url);
  const { bin } = JSON.parse(readFileSync(new URL('package.json', dossier), 'utf8')) as {
    readonly bin?: string | Readonly<Record<string, string>>;
  };
  const script = typeof bin === 'string' ? bin : bin?.[nom];
  if (!script) throw new Error(`Le paquet ${paquet} n’a pas de commande « ${nom} ».`);
  return fileURLToPath(new URL(script, dossier));
}
