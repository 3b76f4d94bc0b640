import puppeteer, { type ElementHandle } from 'puppeteer-core';
import { findCible, type Launch, type Pilote, TELEPHONE } from './pilote.ts';

/** Firefox, conduit par Puppeteer (WebDriver BiDi) : Playwright ne conduit que le sien. */
export const launchFirefox: Launch = async ({ executablePath, env }, relais) => {
  const navigateur = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    env: { ...process.env, ...env },
    extraPrefsFirefox: {
      'intl.accept_languages': 'fr-FR,fr',
      // Une barre de défilement de bureau prendrait douze pixels au téléphone.
      'ui.useOverlayScrollbars': 1,
    },
  });
  const openPilote = async (): Promise<Pilote> => {
    // Le relais de l’onglet seul : ce que Firefox demande pour lui-même n’est pas au site.
    const contexte = await navigateur.createBrowserContext({ proxyServer: relais });
    const page = await contexte.newPage();
    await page.setViewport(TELEPHONE);
    return {
      open: async (adresse) => void (await page.goto(adresse)),
      reload: async () => void (await page.reload()),
      // Puppeteer attendrait un chargement, que la page gardée par Firefox ne refait pas.
      goBack: () => page.evaluate(() => history.back()),
      evaluate: (fonction, argument) => page.evaluate(fonction as never, argument as never) as never,
      touch: async (cible) => {
        const element = (
          await page.evaluateHandle(findCible, cible)
        ).asElement() as ElementHandle<Element> | null;
        await element?.click();
        return element !== null;
      },
      type: (texte) => page.keyboard.type(texte),
      press: (touche) => page.keyboard.press(touche),
      close: () => contexte.close(),
    };
  };
  return { openPilote, close: () => navigateur.close() };
};
