import { expect } from 'vitest';
import { getCatalogue } from '../../../src/catalogue/get-catalogue.ts';
import type { Parcours } from './parcours.ts';

const GUICHETS = '[data-zone] h3';
const CODE = '39478';

/** Au clavier, de son code postal au guichet, puis à sa liste. */
export const accueil: Parcours = {
  titre: 'accueil : de sa commune à son guichet',
  play: async (visite) => {
    await visite.open('/');
    await visite.fill('[role="combobox"]', '39200');
    await expect.poll(() => visite.readTextes('[role="option"]')).toContain('Saint-Claude Jura (39), 39200');
    await visite.press('ArrowDown');
    await visite.press('Enter');
    const guichets = getCatalogue().territoires.filter(({ communes }) =>
      communes.some(({ code_insee }) => code_insee === CODE),
    );
    await expect.poll(() => visite.readTextes(GUICHETS)).toEqual(guichets.map(({ nom }) => nom));
    await visite.touch('a', 'Voir ce qui existe à Saint-Claude');
    await expect
      .poll(() => visite.readAdresse())
      .toBe(`/${guichets[0]?.slug}/particuliers/offres/#commune=${CODE}`);
    await expect
      .poll(() => visite.readTextes('[data-resultat]'))
      .toEqual([expect.stringContaining('à Saint-Claude')]);
    await visite.open('/');
    await visite.chooseCommune('[role="combobox"]', 'ajacc', 'Ajaccio');
    await expect.poll(() => visite.readTextes('[data-aucun] h2')).toEqual(['Pas encore de guichet ici']);
    await expect.poll(() => visite.readTextes(GUICHETS)).toEqual([]);
  },
};
