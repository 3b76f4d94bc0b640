import { expect } from 'vitest';
import { parseSelection } from '../../../src/domain/selection/fragment.ts';
import { readOffresServies } from '../attendus.ts';
import type { Parcours } from './parcours.ts';

const SLUG = 'haut-jura-saint-claude';
const OFFRE = 'garage-solidaire-du-jura';

/** Garder une offre : ce qui est annoncé est gardé, et se retrouve. */
export const fiche: Parcours = {
  titre: 'fiche : garder une offre, et la retrouver',
  play: async (visite) => {
    await visite.open(`/${SLUG}/particuliers/offres/${OFFRE}/`);
    await visite.touch('button', 'Garder cette fiche');
    await expect.poll(() => visite.readTextes('#annonces')).toEqual([expect.stringMatching(/./)]);
    const [annonce] = await visite.readTextes('#annonces');
    const gardees = Object.values(await visite.readOnglet()).flatMap((texte) => parseSelection(texte).offres);
    expect({ annonce, gardees }).toEqual({
      annonce: 'Fiche gardée. Votre sélection : 1.',
      gardees: [OFFRE],
    });
    expect(await visite.readTextes('[data-action="garder"]')).toEqual(['Ne plus garder']);
    await visite.touch('a', 'Ma sélection (1)');
    const nom = readOffresServies(SLUG)
      .find(({ id }) => id === OFFRE)
      ?.nom.replace(/\s/g, ' ');
    await expect.poll(() => visite.readTextes('[data-liste] h3')).toEqual([nom]);
    await visite.reload();
    await expect.poll(() => visite.readTextes('[data-liste] h3')).toEqual([nom]);
    await visite.goBack();
    await expect.poll(() => visite.readTextes('[data-action="garder"]')).toEqual(['Ne plus garder']);
  },
};
