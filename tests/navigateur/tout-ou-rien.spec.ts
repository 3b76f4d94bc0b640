import { type Browser, expect, type Page, test } from '@playwright/test';
import { serveTuiles } from './essai.ts';
import { territoire } from './pages.ts';

// Une panne est voulue ici : la console n’a pas à se taire.

/** Chaque outil, et ce que la page dit quand il ne vient pas. */
const OUTILS = [
  ['l’accueil', '/', 'La liste des communes ne répond pas.'],
  ['le réseau', '/reseau/', 'Le tri ne répond pas.'],
  ['l’accueil d’un espace', `${territoire}/particuliers/`, 'La recherche ne répond pas.'],
  ['l’accueil des professionnels', `${territoire}/prescripteurs/`, 'La recherche ne répond pas.'],
  ['« Ma solution »', `${territoire}/particuliers/ma-solution/`, 'La liste des solutions ne répond pas.'],
  ['l’annuaire', `${territoire}/particuliers/offres/`, 'Les filtres ne répondent pas.'],
  [
    'une fiche',
    `${territoire}/particuliers/offres/garage-solidaire-du-jura/`,
    'Garder, imprimer et partager ne répondent pas.',
  ],
  ['les coûts', `${territoire}/particuliers/combien-ca-coute/`, 'Le calcul ne répond pas'],
  ['Orienter', `${territoire}/prescripteurs/orienter/`, 'La liste des offres ne répond pas.'],
  ['le diagnostic', `${territoire}/prescripteurs/diagnostic/`, 'La conclusion ne répond pas.'],
  ['la comparaison', `${territoire}/prescripteurs/comparer/`, 'Le tableau ne répond pas.'],
  ['la sélection', `${territoire}/particuliers/ma-selection/`, 'Votre sélection ne répond pas.'],
  ['le parcours', `${territoire}/prescripteurs/parcours/`, 'Votre parcours ne répond pas.'],
] as const;

/** Ce qui peut arriver aux modules d’une page. */
const MODULES = [
  ['ne viennent pas', undefined],
  ['ne se lisent pas', 'class { #'],
  ['lancent une erreur', 'throw new Error("essai");'],
] as const;

async function breakModules(page: Page, corps: string | undefined): Promise<void> {
  await serveTuiles(page);
  await page.route(/\/_astro\/.*\.js$/, (route) =>
    corps === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body: corps }),
  );
}

/** Ce que la page montre, sans les phrases de panne. */
async function readMontre(page: Page): Promise<readonly string[]> {
  const texte = await page.getByRole('main').evaluate((main: HTMLElement) => {
    // Un lien vers un outil reste : sa page dira ce qu’il en est.
    for (const enPlus of main.querySelectorAll('.panne, a.avec-script')) enPlus.remove();
    return main.innerText;
  });
  return texte.split('\n').filter((ligne) => ligne.trim() !== '');
}

async function readSansScript(browser: Browser, adresse: string): Promise<readonly string[]> {
  const contexte = await browser.newContext({ javaScriptEnabled: false });
  const page = await contexte.newPage();
  await page.goto(adresse);
  const montre = await readMontre(page);
  await contexte.close();
  return montre;
}

for (const [outil, chemin, phrase] of OUTILS)
  test(`${outil} : des modules qui manquent, illisibles ou fautifs rendent la page sans script, et le disent`, {
    tag: '@telephone',
  }, async ({ page, browser, baseURL }) => {
    const attendu = await readSansScript(browser, `${baseURL}${chemin}`);
    for (const [quoi, corps] of MODULES) {
      await page.unrouteAll();
      await breakModules(page, corps);
      await page.goto(chemin);
      await expect(page.getByText(phrase).first(), quoi).toBeVisible();
      await expect(page.locator('[data-en-panne] .avec-script:visible'), quoi).toHaveCount(0);
      expect(await readMontre(page), quoi).toEqual(attendu);
    }
  });

test('au-dessus du plancher, la page ne dit jamais que le navigateur ne peut pas', {
  tag: '@telephone',
}, async ({ page }) => {
  await serveTuiles(page);
  for (const [outil, chemin] of OUTILS) {
    await page.goto(chemin);
    await expect(page.locator(':is(.sans-script, .panne):visible'), outil).toHaveCount(0);
  }
});

/** Ce que fait une personne, et ce qu’on lui répond quand les offres reçues n’ont pas de sens. */
const FAUTES = [
  [
    '« Ma solution »',
    `${territoire}/particuliers/ma-solution/#cherche&besoin=financer`,
    async () => undefined,
    'La liste des solutions ne répond pas.',
    /De quoi avez-vous besoin/,
  ],
  [
    'Orienter',
    `${territoire}/prescripteurs/orienter/`,
    (page: Page) => page.getByLabel('Permis', { exact: true }).selectOption('aucun'),
    'La liste des offres ne répond pas.',
    /Ce qui existe|ne s’ouvre pas/,
  ],
] as const;

for (const [outil, adresse, act, phrase, reste] of FAUTES)
  test(`${outil} : une faute en pleine réponse rend la page sans script, et le dit`, {
    tag: '@telephone',
  }, async ({ page }) => {
    await page.route('**/offres.json', (route) => route.fulfill({ json: [null] }));
    await page.goto(adresse);
    await act(page);
    await expect(page.getByText(phrase)).toBeVisible();
    await expect(page.getByText(reste).filter({ visible: true }).first()).toBeVisible();
    await expect(page.locator('[data-en-panne] .avec-script:visible')).toHaveCount(0);
  });

/** Un navigateur qui refuse de retenir, et un qui oublie sans le dire. */
const STOCKAGES = [
  [
    'refuse',
    () =>
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('refusé', 'SecurityError');
        },
      }),
  ],
  [
    'oublie',
    () => {
      Storage.prototype.setItem = () => undefined;
    },
  ],
] as const;

for (const [quoi, prepare] of STOCKAGES) {
  test(`un navigateur qui ${quoi} : rien ne dit « gardé », et la fiche dit pourquoi`, {
    tag: '@telephone',
  }, async ({ page }) => {
    await page.addInitScript(prepare);
    await page.goto(`${territoire}/particuliers/offres/garage-solidaire-du-jura/`);
    await expect(page.getByRole('button', { name: 'Imprimer' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Garder' })).toBeHidden();
    await expect(page.getByText('Votre navigateur ne garde rien')).toBeVisible();
  });

  test(`un navigateur qui ${quoi} : Orienter, le diagnostic et « Ma solution » répondent quand même`, {
    tag: '@telephone',
  }, async ({ page }) => {
    await page.addInitScript(prepare);
    await page.goto(`${territoire}/prescripteurs/orienter/`);
    await page.getByLabel('Permis', { exact: true }).selectOption('aucun');
    await expect(page.locator('[data-verdicts] tbody tr').first()).toBeVisible();
    await page.goto(`${territoire}/prescripteurs/diagnostic/`);
    await page.getByRole('radio').first().check();
    await expect(page.getByText('Pas encore de réponse')).toBeHidden();
    await page.goto(`${territoire}/particuliers/ma-solution/#cherche&besoin=financer`);
    await expect(page.locator('[data-trouvees] h4').first()).toBeVisible();
    await expect(page.locator('.panne:visible')).toHaveCount(0);
  });
}

test('un stockage plein pendant la visite : l’offre n’est pas dite gardée', {
  tag: '@telephone',
}, async ({ page }) => {
  await page.goto(`${territoire}/particuliers/offres/garage-solidaire-du-jura/`);
  const garder = page.getByRole('button', { name: /^Garder/ });
  await expect(garder).toBeVisible();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('plein', 'QuotaExceededError');
    };
  });
  await garder.click();
  await expect(page.locator('#annonces')).not.toBeEmpty();
  await expect(page.locator('#annonces')).not.toContainText('gardée');
  await expect(garder).toHaveText('Garder cette fiche');
});

test('aucun formulaire n’envoie, même quand « dialog » n’est pas compris', { tag: '@telephone' }, async ({
  page,
}) => {
  const refus: string[] = [];
  page.on('console', (message) => refus.push(message.text()));
  for (const chemin of [
    `${territoire}/prescripteurs/orienter/`,
    `${territoire}/particuliers/ma-solution/`,
    '/',
  ]) {
    await page.goto(chemin);
    // Une méthode inconnue vaut « get » : Safari < 15.4, Firefox < 98.
    await page.evaluate(() => {
      for (const form of document.forms) {
        form.setAttribute('method', 'get');
        HTMLFormElement.prototype.submit.call(form);
      }
    });
    await page.waitForTimeout(100);
    expect(new URL(page.url()).search, chemin).toBe('');
  }
  expect(refus.filter((texte) => /form-action/.test(texte)).length).toBeGreaterThan(0);
});
