import { chromium } from '@playwright/test';
import { findCible, type Launch, type Pilote, TELEPHONE } from './pilote.ts';

/** Chromium, d’aujourd’hui ou de 2022, conduit par Playwright. */
export const launchChromium: Launch = async ({ executablePath, env }, relais) => {
  const navigateur = await chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-dev-shm-usage',
      '--disable-features=AutofillServerCommunication',
      '--disable-gpu',
    ],
  });
  const openPilote = async (): Promise<Pilote> => {
    const contexte = await navigateur.newContext({
      viewport: TELEPHONE,
      locale: 'fr-FR',
      proxy: { server: relais, bypass: '127.0.0.1' },
    });
    const page = await contexte.newPage();
    return {
      open: async (adresse) => void (await page.goto(adresse)),
      reload: async () => void (await page.reload()),
      goBack: async () => void (await page.goBack()),
      evaluate: (fonction, argument) => page.evaluate(fonction as never, argument),
      touch: async (cible) => {
        const element = (await page.evaluateHandle(findCible, cible)).asElement();
        await element?.click({ timeout: 1000 });
        return element !== null;
      },
      type: (texte) => page.keyboard.type(texte),
      press: (touche) => page.keyboard.press(touche),
      close: () => contexte.close(),
    };
  };
  return { openPilote, close: () => navigateur.close() };
};
