import { expect } from 'vitest';
import { parseReponses } from '../../../src/domain/eligibilite/reponses.ts';
import { getVerdicts } from '../attendus.ts';
import type { Visite } from '../visite.ts';
import type { Parcours } from './parcours.ts';

const SLUG = 'territoire-de-belfort';
const ATELIER = '[data-atelier]:not([hidden])';

/** Le sujet de la question posée ; vide quand il n’y en a plus. */
const readSujet = async (visite: Visite) =>
  (
    await visite.readAttributs(
      `${ATELIER} form[data-sujet]:not([hidden]), ${ATELIER} [data-fini]:not([hidden])`,
      'data-sujet',
    )
  )[0];

async function answer(visite: Visite, sujet: string): Promise<void> {
  const form = `form[data-sujet="${sujet}"]`;
  if (sujet === 'besoin') await visite.touch(`${form} button`, 'Me déplacer');
  else if (sujet === 'commune') await visite.chooseCommune('#ma-commune', 'belfo', 'Belfort');
  else if (sujet === 'age') {
    await visite.fill('#mon-age', '22');
    await visite.touch(`${form} button`, 'Continuer');
  } else await visite.touch(`${form} [data-passer]`);
}

const readReponses = async (visite: Visite) =>
  parseReponses(new URLSearchParams(await visite.readFragment()));

/** Les offres montrées sont celles que le domaine donne à ce que dit l’adresse. */
async function expectVerdicts(visite: Visite): Promise<void> {
  const attendus = getVerdicts(SLUG, await readReponses(visite));
  for (const [verdict, ids] of Object.entries(attendus))
    await expect
      .poll(() => visite.readOffres(`[data-trouvees]:not([hidden]) [data-groupe="${verdict}"] h4 a`), {
        message: verdict,
      })
      .toEqual(ids.flat());
}

/** Une question après l’autre jusqu’aux verdicts, puis recharger et revenir. */
export const maSolution: Parcours = {
  titre: 'ma solution : des questions aux verdicts, recharger, revenir',
  play: async (visite) => {
    await visite.open(`/${SLUG}/particuliers/ma-solution/`);
    await visite.touch('a', 'Je cherche une solution');
    await expect.poll(() => readSujet(visite)).toBe('besoin');
    let sujet = 'besoin';
    while (sujet !== '') {
      const avant = sujet;
      await answer(visite, avant);
      await expect.poll(() => readSujet(visite), { message: `après « ${avant} »` }).not.toBe(avant);
      await expectVerdicts(visite);
      sujet = (await readSujet(visite)) ?? '';
    }
    const reponses = await readReponses(visite);
    expect(reponses).toMatchObject({
      besoin: 'se-deplacer',
      situation: { age: 22, commune: { code_insee: '90010' } },
    });
    expect(await visite.readOnglet()).toEqual({
      situation: (await visite.readFragment()).slice('cherche&'.length),
    });

    await visite.reload();
    await expect.poll(() => readSujet(visite)).toBe('');
    expect(await readReponses(visite)).toEqual(reponses);
    await expectVerdicts(visite);
    await visite.goBack();
    await expect.poll(() => readSujet(visite)).not.toBe('');
    await expectVerdicts(visite);
  },
};
