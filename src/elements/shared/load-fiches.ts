import type { FicheCherchable } from '@/domain/recherche/fiche-cherchable.ts';
import { createLecteurUnique } from './create-lecteur-unique.ts';

/** Ce que la recherche d’un guichet et d’un espace peut trouver. */
export const loadFiches = createLecteurUnique(
  async (reponse) => (await reponse.json()) as readonly FicheCherchable[],
);
