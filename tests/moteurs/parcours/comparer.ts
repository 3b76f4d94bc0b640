import { expect } from 'vitest';
import { listFaits } from '../../../src/domain/fiche/list-faits.ts';
import { formatSelection } from '../../../src/domain/selection/fragment.ts';
import { readOffresServies, today } from '../attendus.ts';
import type { Parcours } from './parcours.ts';

const SLUG = 'territoire-de-belfort';
const normalize = (texte: string) => texte.replace(/\s+/g, ' ').trim();

/** Deux offres côte à côte, fait par fait, puis recharger. */
export const comparer: Parcours = {
  titre: 'comparer : deux offres côte à côte, recharger',
  play: async (visite) => {
    const offres = readOffresServies(SLUG).slice(0, 2);
    await visite.open(`/${SLUG}/prescripteurs/comparer/`);
    for (const { id } of offres) {
      await visite.choose('#ajout', id);
      await visite.touch('button', 'Ajouter');
    }
    const faits = offres.map((offre) => listFaits(offre, today()));
    const cases = (faits[0] ?? []).flatMap((_, rang) =>
      faits.map((siens) => normalize(siens[rang]?.valeurs.join('') ?? '')),
    );
    const expectTableau = async () => {
      await expect
        .poll(() => visite.readTextes('comparer-offres thead a:not(.bouton)'))
        .toEqual(offres.map(({ nom }) => normalize(nom)));
      expect(await visite.readTextes('comparer-offres tbody tr:not([data-voiture], :last-child) td')).toEqual(
        cases,
      );
      expect(await visite.readFragment()).toBe(
        formatSelection({ offres: offres.map(({ id }) => id), note: '' }),
      );
    };
    await expectTableau();
    await visite.reload();
    await expectTableau();
  },
};
