import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Builder, Capabilities, Key, WebElement } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote';
import { findCible, type Launch, type Pilote, TELEPHONE } from './pilote.ts';

const FENETRE = fileURLToPath(new URL('fenetre-webkit.py', import.meta.url));
const PROGRAMME = 'fenetre-webkit';
const TOUCHES = { ArrowDown: Key.ARROW_DOWN, Enter: Key.ENTER } as const;

/** Un écran que personne ne regarde ; fermé, il emporte toute fenêtre qui y reste. */
async function openEcran() {
  const ecran = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '800x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const close = () => void ecran.kill();
  process.once('exit', close);
  const [numero] = (await once(ecran.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
  return { display: `:${String(numero).trim()}`, close };
}

/** WebKitGTK, le moteur de Safari, conduit par son pilote WebDriver dans une fenêtre à nous. */
export const launchWebkitgtk: Launch = async ({ executablePath, env }, relais) => {
  const ecran = await openEcran();
  const service = new DriverService.Builder(executablePath)
    .setLoopback(true)
    .setEnvironment({
      ...(process.env as Record<string, string>),
      ...env,
      DISPLAY: ecran.display,
      GDK_BACKEND: 'x11',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      // Un administrateur ne peut pas monter le bac à sable de WebKit.
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    })
    .build();
  const adresse = await service.start();
  const { width, height } = TELEPHONE;
  const capacites = new Capabilities({
    browserName: PROGRAMME,
    'webkitgtk:browserOptions': {
      binary: '/usr/bin/python3',
      args: [FENETRE, PROGRAMME, relais, String(width), String(height), '--automation'],
    },
  });

  const openPilote = async (): Promise<Pilote> => {
    const onglet = await new Builder().usingServer(adresse).withCapabilities(capacites).build();
    const type = (texte: string) => onglet.switchTo().activeElement().sendKeys(texte);
    return {
      open: (page) => onglet.get(page),
      reload: () => onglet.navigate().refresh(),
      goBack: () => onglet.navigate().back(),
      evaluate: (fonction, argument) => onglet.executeScript(fonction, argument),
      touch: async (cible) => {
        const element = await onglet.executeScript(findCible, cible);
        if (!(element instanceof WebElement)) return false;
        await element.click();
        return true;
      },
      type,
      press: (touche) => type(TOUCHES[touche]),
      close: () => onglet.quit(),
    };
  };
  return {
    openPilote,
    close: async () => {
      await service.kill();
      ecran.close();
    },
  };
};
