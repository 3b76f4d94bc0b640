import { expect } from 'vitest';
import { listFeuillets } from '../../../src/domain/annuaire/feuillets.ts';
import { filterAnnuaire, searchOffres } from '../attendus.ts';
import type { Visite } from '../visite.ts';
import type { Parcours } from './parcours.ts';

const SLUG = 'haut-jura-saint-claude';
const MOT = 'permis';

const readListe = async (visite: Visite) =>
  [...(await visite.readAttributs('li[data-offre]:not([hidden])', 'data-offre'))].sort();

/** Un filtre, un mot, une fiche, et les retours : la liste suit l’adresse. */
export const annuaire: Parcours = {
  titre: 'annuaire : filtre, recherche et retour',
  play: async (visite) => {
    const directes = filterAnnuaire(SLUG, { direct: true });
    const trouvees = searchOffres(SLUG, 'particuliers', MOT);
    const attendues = trouvees.filter((id) => directes.includes(id)).sort();
    await visite.open(`/${SLUG}/particuliers/offres/`);
    const [feuillet] = listFeuillets(filterAnnuaire(SLUG, {}));
    const premieres = [...(feuillet?.offres ?? [])].sort();
    expect(await readListe(visite)).toEqual(premieres);

    await visite.touch('details.tous > summary');
    await visite.touch('label', 'Sans passer par un professionnel');
    await expect.poll(() => visite.readFragment()).toBe('direct=oui');
    await expect.poll(() => readListe(visite)).toEqual([...directes].sort());
    await visite.fill('#q', MOT);
    await expect.poll(() => visite.readFragment()).toBe(`q=${MOT}&direct=oui`);
    await expect.poll(() => readListe(visite)).toEqual(attendues);
    await expect
      .poll(() => visite.readTextes('li[data-offre] .extrait mark'))
      .toContainEqual(expect.stringMatching(/permis/i));

    await visite.touch('li[data-offre]:not([hidden]) :is(h2, h3) a');
    await expect.poll(() => visite.readTextes('button')).toContain('Garder cette fiche');
    await visite.goBack();
    await expect.poll(() => visite.readFragment()).toBe(`q=${MOT}&direct=oui`);
    await expect.poll(() => readListe(visite)).toEqual(attendues);
    await expect.poll(() => visite.readChamps('#q')).toEqual([MOT]);
    await visite.goBack();
    await expect.poll(() => readListe(visite)).toEqual(premieres);
    await expect.poll(() => visite.readChamps('#q')).toEqual(['']);
  },
};
