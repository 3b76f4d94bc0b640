import { expect } from 'vitest';
import { filterAnnuaire } from '../attendus.ts';
import type { Parcours } from './parcours.ts';

const SLUG = 'territoire-de-belfort';
const COMMUNE = '90052';

/** Sa commune, au clavier, dans l’espace d’un guichet : la liste s’ouvre avec elle. */
export const territoire: Parcours = {
  titre: 'territoire : de sa commune à sa liste',
  play: async (visite) => {
    await visite.open(`/${SLUG}/particuliers/`);
    await visite.fill('[role="combobox"]', 'giromag');
    await expect
      .poll(() => visite.readTextes('[role="option"]'))
      .toEqual(['Giromagny Territoire de Belfort (90), 90200']);
    await visite.press('ArrowDown');
    await visite.press('Enter');
    await expect.poll(() => visite.readChamps('[role="combobox"]')).toEqual(['Giromagny (90)']);
    await visite.touch('button', 'Voir ce qui existe chez moi');
    await expect.poll(() => visite.readAdresse()).toBe(`/${SLUG}/particuliers/offres/#commune=${COMMUNE}`);
    await expect
      .poll(() => visite.readTextes('[data-resultat]'))
      .toEqual([expect.stringContaining('à Giromagny')]);
    expect(await visite.readAttributs('li[data-offre]:not([hidden])', 'data-offre')).toEqual(
      filterAnnuaire(SLUG, { commune: COMMUNE }),
    );
    await expect.poll(() => visite.readChamps('[role="combobox"]')).toEqual(['Giromagny (90)']);
  },
};
