import { expect } from 'vitest';
import { formatSelection } from '../../../src/domain/selection/fragment.ts';
import { readOffresServies } from '../attendus.ts';
import type { Visite } from '../visite.ts';
import type { Parcours } from './parcours.ts';

const SLUG = 'haut-jura-saint-claude';
const PAGE = `/${SLUG}/particuliers/ma-selection/`;
const RECUE = 'Mme D’Été <b>O’Neill</b>, مريم 🚲 #1 %20';
const ECRITE = 'Rappeler mardi, après l’été';

async function expectSelection(visite: Visite, offres: readonly string[], note: string): Promise<void> {
  const servies = readOffresServies(SLUG);
  await expect
    .poll(() => visite.readTextes('[data-liste] h3'))
    .toEqual(offres.map((id) => servies.find((offre) => offre.id === id)?.nom.replace(/\s+/g, ' ')));
  expect(await visite.readChamps('#note')).toEqual([note]);
  await expect.poll(() => visite.readFragment()).toBe(formatSelection({ offres, note }));
}

/** Un lien reçu, l’ordre changé, une note réécrite, un code : l’adresse porte tout, recharger n’y change rien. */
export const maSelection: Parcours = {
  titre: 'ma sélection : un lien, une note, un code, recharger',
  play: async (visite) => {
    const recues = ['garage-solidaire-du-jura', 'urbus', 'mobigo'];
    await visite.open(`${PAGE}#${formatSelection({ offres: recues, note: RECUE })}`);
    await expectSelection(visite, recues, RECUE);
    await visite.touch('button', 'Descendre');
    const rangees = ['urbus', 'garage-solidaire-du-jura', 'mobigo'];
    await expectSelection(visite, rangees, RECUE);
    await visite.fill('#note', ECRITE);
    await expectSelection(visite, rangees, ECRITE);
    await visite.touch('button', 'Afficher un code à scanner');
    await expect.poll(() => visite.readAttributs('[data-code]:not([hidden]) svg', 'viewBox')).toHaveLength(1);
    await visite.reload();
    await expectSelection(visite, rangees, ECRITE);
  },
};
