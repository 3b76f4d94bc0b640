import { toTypographie } from '../domain/text/to-typographie.ts';

/** Ce qui se lit comme une formule : une espace y a un sens pour un programme. */
const FORMULES: ReadonlySet<string> = new Set(['horaires_accueil']);

/** Met les espaces insécables dans tous les textes d’un fichier lu : les éditeurs n’ont pas à les taper. */
export function formatTextes<T>(valeur: T): T {
  if (typeof valeur === 'string') return toTypographie(valeur) as T;
  if (Array.isArray(valeur)) return valeur.map(formatTextes) as T;
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  const champs = Object.entries(valeur).map(([nom, sienne]) => [
    nom,
    FORMULES.has(nom) ? sienne : formatTextes(sienne),
  ]);
  return Object.fromEntries(champs) as T;
}
