import { expect } from 'vitest';
import { formatJour } from '../../../src/domain/temps/format-jour.ts';
import { toMomentLocal } from '../../../src/domain/temps/moment-local.ts';
import { parseDemande, toDemande } from '../../../src/domain/trajet/demande.ts';
import { findTrajets } from '../../../src/domain/trajet/find-trajets.ts';
import { toGroupe } from '../../../src/domain/trajet/to-groupe.ts';
import { readOffresServies } from '../attendus.ts';
import type { Visite } from '../visite.ts';
import type { Parcours } from './parcours.ts';

const SLUG = 'haut-jura-saint-claude';
const JOUR = '2030-03-05';

async function expectTrajets(visite: Visite): Promise<void> {
  const demande = toDemande(parseDemande(new URLSearchParams(await visite.readFragment())));
  expect(demande).toMatchObject({
    depart: { code_insee: '39478' },
    arrivee: { code_insee: '01283' },
    date: JOUR,
  });
  if (!demande) return;
  const trajets = findTrajets(readOffresServies(SLUG), demande, toMomentLocal(new Date()));
  const jour = formatJour(new Date());
  for (const groupe of ['reseau', 'oui', 'a-verifier', 'non'] as const)
    await expect
      .poll(
        () => visite.readOffres(`mon-trajet [data-resultats]:not([hidden]) [data-groupe="${groupe}"] h4 a`),
        {
          message: groupe,
        },
      )
      .toEqual(trajets.filter((un) => toGroupe(un, jour) === groupe).map(({ offre }) => offre.id));
}

/** De A à B ; rechargé avant l’envoi, le formulaire ne montre rien qu’il ne sache ; après, il répond pareil. */
export const trajet: Parcours = {
  titre: 'trajet : de A à B, recharger avant et après',
  play: async (visite) => {
    await visite.open(`/${SLUG}/particuliers/ma-solution/`);
    await visite.touch('a', 'Je dois aller quelque part');
    await visite.chooseCommune('#depart', 'saint-cla', 'Saint-Claude');
    await expect.poll(() => visite.readChamps('#depart')).toEqual(['Saint-Claude (39)']);
    await visite.reload();
    await expect.poll(() => visite.readChamps('mon-trajet [name="le"]')).not.toEqual(['']);
    const [montre] = await visite.readChamps('#depart');
    const [lieu] = await visite.readAttributs('[data-lieu="de"] [name="commune"]', 'data-lieu');
    expect(montre === '', `« ${montre} » est montré, « ${lieu} » est su`).toBe(lieu === '');

    await visite.chooseCommune('#depart', 'saint-cla', 'Saint-Claude');
    await visite.chooseCommune('#arrivee', 'oyonn', 'Oyonnax');
    await visite.choose('mon-trajet [name="le"]', JOUR);
    await visite.choose('mon-trajet [name="heure"]', '08:00');
    await visite.touch('button', 'Voir qui m’emmène');
    await expect.poll(() => visite.readFragment()).toContain(`le=${JOUR}`);
    await expectTrajets(visite);
    await visite.reload();
    await expectTrajets(visite);
    await expect
      .poll(() => visite.readChamps('#depart, #arrivee'))
      .toEqual(['Saint-Claude (39)', 'Oyonnax (01)']);
  },
};
