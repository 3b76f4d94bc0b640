import { expect } from 'vitest';
import { getCatalogue } from '../../../src/catalogue/get-catalogue.ts';
import type { Parcours } from './parcours.ts';

const CODE = '39478';

/** Au clavier, de son code postal à l’accueil du seul guichet qui sert sa commune. */
export const accueil: Parcours = {
  titre: 'accueil : de sa commune à son guichet',
  play: async (visite) => {
    await visite.open('/');
    await visite.fill('[role="combobox"]', '39200');
    await expect.poll(() => visite.readTextes('[role="option"]')).toContain('Saint-Claude Jura (39), 39200');
    await visite.press('ArrowDown');
    await visite.press('Enter');
    const guichet = getCatalogue().territoires.find(({ communes }) =>
      communes.some(({ code_insee }) => code_insee === CODE),
    );
    await expect.poll(() => visite.readAdresse()).toMatch(new RegExp(`^/${guichet?.slug}/#commune=${CODE}_`));
    await expect.poll(() => visite.readTextes('[data-commune]')).toEqual(['Saint-Claude (39)']);
    await visite.open('/');
    await visite.chooseCommune('[role="combobox"]', 'dol', 'Dole');
    await expect
      .poll(() => visite.readTextes('[data-guichets]'))
      .toEqual([expect.stringContaining('pas encore de guichet ici')]);
    await expect
      .poll(() => visite.readTextes('[data-proche]'))
      .toEqual([expect.stringContaining('Le guichet le plus proche')]);
  },
};
