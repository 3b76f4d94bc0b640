import { expect } from 'vitest';
import { matchReseau } from '../../../src/domain/structure/criteres-reseau.ts';
import type { Parcours } from './parcours.ts';

const STRUCTURE = 'li[data-structure]';
const DEPARTEMENT = '39';

/** Un département, une légende, revenir : la liste et l’adresse disent la même chose. */
export const reseau: Parcours = {
  titre: 'réseau : un département, une légende, revenir',
  play: async (visite) => {
    await visite.open('/reseau/');
    const [ids, departements, legendes] = await Promise.all(
      ['data-structure', 'data-departement', 'data-legende'].map((nom) =>
        visite.readAttributs(STRUCTURE, nom),
      ),
    );
    const listIds = (legende: readonly string[]) =>
      ids?.filter((_, rang) =>
        matchReseau(
          { departement: departements?.[rang] ?? '', legende: legendes?.[rang]?.split(' ') ?? [] },
          { departement: DEPARTEMENT, legende },
        ),
      );
    const readListe = () => visite.readAttributs(`${STRUCTURE}:not([hidden])`, 'data-structure');
    await visite.choose('#departement', DEPARTEMENT);
    await expect.poll(readListe).toEqual(listIds([]));
    await visite.touch('summary', 'Ce que propose la structure');
    await visite.touch('label', 'Garage solidaire');
    await expect.poll(() => visite.readFragment()).toBe(`departement=${DEPARTEMENT}&legende=garage`);
    await expect.poll(readListe).toEqual(listIds(['garage']));
    await visite.goBack();
    await expect.poll(readListe).toEqual(listIds([]));
    expect(await visite.readChamps('#departement')).toEqual([DEPARTEMENT]);
  },
};
