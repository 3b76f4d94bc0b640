import { getNature, getSousSchema } from '../domain/schema/get-champs.ts';
import { toTypographie } from '../domain/text/to-typographie.ts';

/**
 * Met les espaces insécables dans tous les textes d’un fichier lu : les éditeurs n’ont pas à les taper. Des horaires se
 * lisent comme une formule : une espace y a un sens pour un programme.
 */
export function formatTextes<T>(valeur: T, schema: object | undefined): T {
  if (getNature(schema) === 'horaires') return valeur;
  if (typeof valeur === 'string') return toTypographie(valeur) as T;
  if (Array.isArray(valeur))
    return valeur.map((v, rang) => formatTextes(v, getSousSchema(schema, rang))) as T;
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  const champs = Object.entries(valeur).map(([nom, sienne]) => [
    nom,
    formatTextes(sienne, getSousSchema(schema, nom)),
  ]);
  return Object.fromEntries(champs) as T;
}
