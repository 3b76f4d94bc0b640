import { readdirSync, readFileSync } from 'node:fs';

const DOSSIER = new URL('./modeles/', import.meta.url);
const JETONS = new URL('../styles/tokens.css', import.meta.url);

/** Les couleurs claires de l’identité, telles que l’écran les a. */
export function loadCouleurs(): Readonly<Record<string, string>> {
  const [clair = ''] = readFileSync(JETONS, 'utf8').split('@media');
  return Object.fromEntries([...clair.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]));
}

/** Les modèles Typst, par nom de fichier. */
export function loadModeles(): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(DOSSIER)
      .sort()
      .map((nom) => [nom, readFileSync(new URL(nom, DOSSIER), 'utf8')]),
  );
}
