import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { OffresGeoJson } from '../../../src/domain/echange/to-geojson.ts';
import { DIST } from '../attendus.ts';
import type { Parcours } from './parcours.ts';

const SLUG = 'haut-jura-saint-claude';
const CATEGORIE = 'accueil';

/** La carte d’une liste filtrée, sans tuiles : un signe, sa bulle, une fiche. */
export const carte: Parcours = {
  titre: 'carte : un signe, sa bulle, sa fiche',
  dehors: ['data.geopf.fr:443'],
  play: async (visite) => {
    const { features } = JSON.parse(
      readFileSync(join(DIST, SLUG, 'offres.geojson'), 'utf8'),
    ) as OffresGeoJson;
    const placees = features.filter(
      ({ geometry, properties }) => geometry && properties.categorie === CATEGORIE,
    );
    await visite.open(`/${SLUG}/particuliers/offres/#categorie=${CATEGORIE}`);
    await visite.touch('[data-montrer-carte]');
    await expect
      .poll(() => visite.readAttributs('[data-carte]', 'data-fond'), { message: 'les tuiles sont refusées' })
      .toEqual(['vecteur']);
    await expect.poll(() => visite.readTextes('.signe')).toHaveLength(1);
    await visite.touch('.signe');
    await expect
      .poll(() => visite.readOffres('[role="dialog"] .bulle-offres a[href^="/"]'))
      .toEqual(placees.map(({ properties }) => properties.id));
    await visite.touch('[role="dialog"] .bulle-offres a[href^="/"]');
    await expect.poll(() => visite.readTextes('h1')).toEqual([placees[0]?.properties.nom]);
  },
};
