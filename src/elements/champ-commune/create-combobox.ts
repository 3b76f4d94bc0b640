import { loadCommunes } from '../shared/communes.ts';
import type { Garde } from '../shared/garde.ts';
import { createLecteur } from '../shared/read-index.ts';
import { Combobox, type Lecteur, type Parties } from './combobox.ts';

/** Les communes de toute la France, lues à mesure. */
function createPartout(index: string, cles: string): Lecteur {
  const read = createLecteur(index, cles.split(','));
  return async (texte) => (await read(texte)).communes;
}

/** Anime un champ commune : sur le territoire, ou sur la France quand la page donne son index. */
export async function createCombobox(racine: HTMLElement, parties: Parties, garde: Garde): Promise<Combobox> {
  const { index, cles = '' } = racine.dataset;
  const combobox = index
    ? new Combobox(racine, parties, [], garde, createPartout(index, cles))
    : new Combobox(racine, parties, await loadCommunes(racine), garde);
  // Ce qui s’est passé pendant le chargement.
  if (parties.champ.value === '') combobox.show();
  else if (document.activeElement === parties.champ) garde.run(() => combobox.type());
  return combobox;
}
