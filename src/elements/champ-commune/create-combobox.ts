import { loadCommunes } from '../shared/communes.ts';
import { createLecteur } from '../shared/read-index.ts';
import { Combobox, type Lecteur, type Parties } from './combobox.ts';

/** Les communes de toute la France, lues à mesure ; rien, quand le réseau manque. */
function createPartout(index: string, cles: string): Lecteur {
  const read = createLecteur(index, cles.split(','));
  return async (texte) => {
    const { communes } = await read(texte).catch(() => ({ communes: [] }));
    return communes.map((commune) => ({ ...commune, latitude: null, longitude: null }));
  };
}

/** Anime un champ commune : sur le territoire, ou sur la France quand la page donne son index. */
export async function createCombobox(
  racine: HTMLElement,
  parties: Parties,
  signal: AbortSignal,
): Promise<Combobox> {
  const { index, cles = '' } = racine.dataset;
  const combobox = index
    ? new Combobox(racine, parties, [], signal, createPartout(index, cles))
    : new Combobox(racine, parties, await loadCommunes(racine), signal);
  // Ce qui s’est passé pendant le chargement.
  if (parties.champ.value === '') combobox.show();
  else if (document.activeElement === parties.champ) void combobox.type();
  return combobox;
}
