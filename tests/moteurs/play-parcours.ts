import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { moteurs } from '../../scripts/moteurs.mjs';
import { DIST } from './attendus.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import { launchWebkitgtk } from './launch-webkitgtk.ts';
import { parcours } from './parcours/parcours.ts';
import type { Launch, Navigation } from './pilote.ts';
import { type SiteTemoin, serveAvecTemoin } from './serve-avec-temoin.ts';
import { Visite } from './visite.ts';

type Id = keyof typeof moteurs;

const launchers: Readonly<Record<Id, Launch>> = {
  chromium: launchChromium,
  'chromium-109': launchChromium,
  firefox: launchFirefox,
  webkitgtk: launchWebkitgtk,
};

// Quand vitest est tué, ce processus lui survivrait, et avec lui les navigateurs que ferme sa sortie.
process.once('disconnect', () => {
  process.emit('exit', 1);
  process.kill(process.pid, 'SIGKILL');
});

/** Les parcours dans un moteur ; un moteur absent se dit, et fait échouer l’intégration continue. */
export function playParcours(id: Id): void {
  const { nom, existe, find, conseil } = moteurs[id];
  const programme = find();
  if (programme) describe(nom, () => playDans(launchers[id], programme));
  else {
    const mot = existe ? `absent, parcours non joués (pour l’installer : ${conseil})` : 'sans objet ici';
    console.warn(`${nom} : ${mot}`);
    test.skipIf(!existe || !process.env['CI'])(`${nom} est installé`, () => expect.fail(`${nom} : ${mot}`));
  }
}

function playDans(launch: Launch, programme: Parameters<Launch>[0]): void {
  let site: SiteTemoin;
  let navigation: Navigation;

  beforeAll(async () => {
    site = await serveAvecTemoin(DIST);
    navigation = await launch(programme, site.relais);
  });
  afterAll(async () => {
    await navigation?.close();
    await site?.close();
  });

  test.each(parcours)('$titre', async ({ play, dehors = [] }) => {
    site.readConstats();
    const pilote = await navigation.openPilote();
    const visite = new Visite(pilote, site.url);
    try {
      await play(visite, site);
      expect(await visite.readAdresse(), 'rien hors du fragment de l’adresse').not.toMatch(/^[^#]*\?/);
    } finally {
      await pilote.close();
      const constats = site.readConstats();
      expect
        .soft({
          fautes: constats.fautes,
          'sorti du site': constats.dehors.filter((hote) => !dehors.includes(hote)),
          'demandé avec un paramètre': constats.demandes.filter((adresse) => adresse.includes('?')),
        })
        .toEqual({ fautes: [], 'sorti du site': [], 'demandé avec un paramètre': [] });
    }
  });
}
