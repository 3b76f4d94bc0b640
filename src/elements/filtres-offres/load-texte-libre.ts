import { loadFiches } from '../shared/load-fiches.ts';
import type { TexteLibre } from './texte-libre.ts';

/** Charge le texte libre : les fiches, ce qui y cherche et ce qui l’explique arrivent ensemble. */
export async function loadTexteLibre(
  racine: HTMLElement,
  findLigne: (id: string) => Element | undefined,
): Promise<TexteLibre> {
  const adresse = racine.dataset['index'] ?? '';
  loadFiches(adresse).catch(() => undefined);
  const [{ TexteLibre }, { createRecherche }] = await Promise.all([
    import('./texte-libre.ts'),
    import('../shared/recherche.ts'),
  ]);
  return new TexteLibre(racine, createRecherche(adresse), findLigne);
}
