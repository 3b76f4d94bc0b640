import { expect } from 'vitest';
import { formatReponses, type Reponses } from '../../../src/domain/eligibilite/reponses.ts';
import { getTerritoire, getVerdicts, readOffresServies } from '../attendus.ts';
import type { Visite } from '../visite.ts';
import type { Parcours } from './parcours.ts';

const SLUG = 'territoire-de-belfort';
const CHAMPS = '#commune-personne, #age-personne, #permis-personne';

function getReponses(): Reponses {
  const commune = getTerritoire(SLUG).communes.find(({ nom }) => nom === 'Belfort');
  return { situation: { age: 22, permis: 'aucun', ...(commune && { commune }) }, passees: [] };
}

/** La situation retenue, les champs et les verdicts disent la même personne. */
async function expectPersonne(visite: Visite): Promise<void> {
  const reponses = getReponses();
  const verdicts = getVerdicts(SLUG, reponses);
  const montrees = [verdicts.oui, verdicts['sans-doute'], verdicts['a-verifier']].flat();
  await expect
    .poll(() => visite.readOffres('[data-verdicts]:not([hidden]) tbody [data-nom]'))
    .toEqual(montrees.map(([premiere]) => premiere));
  const nombres = await visite.readTextes('[data-verdicts] [data-nombre]');
  expect(nombres.map((texte) => Number(texte.replace(/\D/g, '')))).toEqual(
    Object.values(verdicts).map((places) => places.flat().length),
  );
  await expect.poll(() => visite.readChamps(CHAMPS)).toEqual(['Belfort (90)', '22', 'aucun']);
  expect(await visite.readOnglet()).toMatchObject({ situation: formatReponses(reponses) });
}

/** De la personne à sa fiche, puis recharger, et revenir d’une fiche. */
export const orienter: Parcours = {
  titre: 'orienter : de la personne à la fiche, recharger, revenir',
  play: async (visite) => {
    await visite.open(`/${SLUG}/prescripteurs/orienter/`);
    await visite.chooseCommune('#commune-personne', 'belfo', 'Belfort');
    await visite.fill('#age-personne', '22');
    await visite.choose('#permis-personne', 'aucun');
    await visite.touch('button', 'Voir les offres');
    await expectPersonne(visite);

    const [[premiere = ''] = []] = getVerdicts(SLUG, getReponses()).oui;
    const nom = readOffresServies(SLUG)
      .find(({ id }) => id === premiere)
      ?.nom.replace(/\s+/g, ' ');
    await visite.touch(`[data-choix][value="${premiere}"]`);
    await visite.touch('button', 'Faire la fiche d’orientation');
    await expect
      .poll(() => visite.readTextes('[data-feuilles] article'))
      .toEqual([expect.stringContaining(nom ?? '')]);
    expect(await visite.readTextes('[data-situation]')).toEqual([expect.stringContaining('Belfort')]);

    await visite.reload();
    await expectPersonne(visite);
    await visite.touch('tbody [data-nom]');
    await expect.poll(() => visite.readTextes('h1')).toEqual([nom]);
    await visite.goBack();
    await expectPersonne(visite);
  },
};
