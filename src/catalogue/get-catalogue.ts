import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import { environnement } from '../site.ts';
import { loadCatalogue } from './load-catalogue.ts';

// Vite regroupe ce module pour le rendu : sans cette place partagée, une même construction lirait deux fois le contenu.
const PLACE = Symbol.for('guichet-mobilite.catalogue');
type Partage = typeof globalThis & { [PLACE]?: Catalogue };

/** Le catalogue de cette construction, lu une seule fois par processus. */
export function getCatalogue(): Catalogue {
  const partage = globalThis as Partage;
  partage[PLACE] ??= loadCatalogue(environnement);
  return partage[PLACE];
}

/** Oublie le catalogue lu : la prochaine demande le relira. Sert au développement, quand un fichier change. */
export function forgetCatalogue(): void {
  delete (globalThis as Partage)[PLACE];
}
