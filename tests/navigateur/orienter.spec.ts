import type { Locator, Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from './essai.ts';

const ORIENTER = '/haut-jura-saint-claude/prescripteurs/orienter/';

async function choose(page: Page, nom: RegExp): Promise<void> {
  await page.getByRole('checkbox', { name: nom }).check();
}

/** La commune choisie, le tableau est là. */
async function enter(page: Page): Promise<void> {
  await page.goto(ORIENTER);
  await page.getByLabel('Commune', { exact: true }).fill('saint-cla');
  await page.getByRole('option', { name: /^Saint-Claude/ }).click();
  await expect(page.locator('[data-verdicts] tbody tr').first()).toBeVisible();
}

/** Va de touche en touche jusqu’à un champ, comme qui n’a pas de souris. */
async function tabTo(page: Page, champ: Locator): Promise<void> {
  for (let touches = 0; touches < 90; touches += 1) {
    if (await champ.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${champ} ne s’atteint pas au clavier.`);
}

test('du besoin à la fiche, au clavier seul, en douze gestes au plus, sans rien envoyer', async ({
  page,
  baseURL,
}) => {
  const demandes: string[] = [];
  page.on('request', (requete) => demandes.push(requete.url()));
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-imprime', '');
    // Le professionnel s’est dit pour la personne d’avant.
    sessionStorage.setItem('professionnel', '{"type":"mission-locale","prescripteur":"Anne D."}');
  });
  let gestes = 0;
  const act = async (champ: Locator, ...touches: readonly string[]) => {
    await tabTo(page, champ);
    for (const touche of touches)
      if (/^[a-z]/.test(touche)) await page.keyboard.type(touche);
      else await page.keyboard.press(touche);
    gestes += 1;
  };
  await page.goto('/haut-jura-saint-claude/prescripteurs/');
  await act(page.getByRole('link', { name: /situation, verdict, fiche/ }), 'Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Orienter une personne');
  const commune = page.getByLabel('Commune', { exact: true });
  await act(commune, 'saint-cla');
  await expect(page.getByRole('option', { name: /^Saint-Claude/ })).toBeVisible();
  await act(commune, 'ArrowDown', 'Enter');
  await act(page.getByLabel('Besoin', { exact: true }), 'ArrowDown', 'ArrowDown');
  const garage = page.getByRole('checkbox', { name: /^Choisir Garage solidaire du Jura/ });
  await expect(garage).toBeVisible();
  await act(garage, 'Space');
  await act(page.getByRole('button', { name: 'Faire la fiche d’orientation' }), 'Enter');
  await expect(page.locator('[data-feuilles]')).toContainText('Garage solidaire du Jura');
  await act(page.getByLabel('Prénom, nom ou initiales'), 'l');
  await act(page.getByRole('button', { name: 'Imprimer ou enregistrer en PDF' }), 'Enter');
  await expect(page.locator('body')).toHaveAttribute('data-imprime', '');
  await expect(page.locator('[data-ecrit="prescripteur"]')).toHaveText('Anne D.');
  expect(gestes).toBeLessThanOrEqual(12);
  for (const adresse of demandes) {
    expect(adresse.startsWith(baseURL ?? ''), adresse).toBe(true);
    expect(new URL(adresse).search, adresse).toBe('');
  }
  expect(page.url()).not.toContain('39478');
});

test('la fiche ne dit que ce que ses offres regardent', { tag: '@bureau' }, async ({ page }) => {
  await enter(page);
  await page.getByLabel('Âge').fill('34');
  await page.getByLabel('Niveau de français').selectOption('B1');
  await page
    .getByLabel('Situation', { exact: true })
    .or(page.getByText('Situation', { exact: true }))
    .first()
    .click();
  await page.getByLabel('Au RSA').check();
  await choose(page, /^Choisir Garage solidaire du Jura/);
  await page.getByRole('button', { name: 'Faire la fiche d’orientation' }).click();
  const situation = page.locator('[data-situation]');
  await expect(situation).toContainText('Saint-Claude');
  await expect(situation).toContainText('Au RSA');
  await expect(situation).not.toContainText('B1');
  await expect(page.locator('[data-feuilles]')).toContainText('contrat de travail');
  await expect(page.locator('[data-feuilles]')).toContainText('J’accepte que les informations');
});

test('ce qu’on choisit avant que l’établi soit chargé n’est pas perdu', { tag: '@bureau' }, async ({
  page,
}) => {
  let load = () => {};
  const attente = new Promise<void>((resolve) => {
    load = resolve;
  });
  await page.route(/\/_astro\/atelier\./, async (route) => {
    await attente;
    await route.continue();
  });
  await page.goto(ORIENTER);
  await page.getByLabel('Âge').fill('34');
  await page.getByLabel('Âge').blur();
  load();
  await expect(page.locator('[data-verdicts] tbody tr').first()).toBeVisible();
});

test('le réseau manque : on le dit, avec l’annuaire', { tag: '@bureau' }, async ({ page }) => {
  await page.route(/\/_astro\/atelier\./, (route) => route.fulfill({ status: 404 }));
  await page.goto(ORIENTER);
  await page.getByLabel('Âge').focus();
  await expect(page.getByText('La liste des offres ne répond pas.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ouvrir l’annuaire' })).toBeVisible();
});

test('une fiche ouverte suit la situation et les choix, et garde ce qu’on y a écrit', {
  tag: '@bureau',
}, async ({ page }) => {
  await enter(page);
  await choose(page, /^Choisir Garage solidaire du Jura/);
  await page.getByRole('button', { name: 'Faire la fiche d’orientation' }).click();
  const fiche = page.locator('[data-orientation]');
  await page.getByLabel('Prénom, nom ou initiales').fill('Zoé');
  await page.locator('summary', { hasText: 'Situation' }).click();
  await page.getByLabel('Au RSA').check();
  await expect(page.locator('[data-situation]')).toContainText('Au RSA');
  await expect(page.getByLabel('Au RSA')).toBeFocused();
  const garage = page.getByRole('checkbox', { name: /^Choisir Garage solidaire du Jura/ });
  await garage.uncheck();
  await expect(fiche).toBeHidden();
  await garage.check();
  await expect(fiche).toBeHidden();
  await page.getByRole('button', { name: 'Faire la fiche d’orientation' }).click();
  await expect(page.locator('[data-ecrit="personne"]')).toHaveText('Zoé');
  await choose(page, /^Choisir Microcrédit/i);
  await expect(page.locator('[data-feuilles] article')).toHaveCount(2);
});

test('la fiche nomme chaque fait une seule fois', { tag: '@bureau' }, async ({ page }) => {
  await enter(page);
  await page.getByLabel('Permis', { exact: true }).selectOption('Permis B');
  for (const choix of await page.locator('[data-choix]').all()) await choix.check();
  await page.getByRole('button', { name: 'Faire la fiche d’orientation' }).click();
  await expect(page.locator('[data-situation]').filter({ hasText: 'Permis B' }).first()).toBeVisible();
  for (const reponse of await page.locator('[data-situation] dd').allTextContents())
    expect(reponse).not.toContain(':');
});

test('un numéro de sécurité sociale est refusé, avec la raison, et n’atteint pas la feuille', {
  tag: '@bureau',
}, async ({ page }) => {
  await enter(page);
  await choose(page, /^Choisir Garage solidaire du Jura/);
  await page.getByRole('button', { name: 'Faire la fiche d’orientation' }).click();
  const resume = page.getByLabel('Résumé de la situation et de la demande');
  await resume.fill('Numéro : 1 85 05 78 006 084 36');
  await expect(page.getByText('ressemble à un numéro de sécurité sociale')).toBeVisible();
  await expect(page.locator('[data-feuilles]')).not.toContainText('78 006');
  await expect(resume).toHaveAccessibleDescription(/sécurité sociale/);
  await page
    .getByRole('button', { name: /Imprimer/ })
    .first()
    .click();
  await expect(resume).toBeFocused();
  await resume.fill('Elle travaille au 185.');
  await expect(page.getByText('ressemble à un numéro de sécurité sociale')).toBeHidden();
  await expect(page.locator('[data-feuilles]')).toContainText('Elle travaille au 185.');
});

test('des noms d’ailleurs et quatre mille caractères s’impriment, le site reste muet', {
  tag: '@bureau',
}, async ({ page }) => {
  await enter(page);
  await choose(page, /^Choisir Garage solidaire du Jura/);
  await page.getByRole('button', { name: 'Faire la fiche d’orientation' }).click();
  await page.getByLabel('Prénom, nom ou initiales').fill('D’Artagnan Nguyễn عمر 🚲 <b>');
  await page.getByLabel('Résumé de la situation et de la demande').fill('mot '.repeat(1000));
  await expect(page.locator('[data-ecrit="personne"]')).toHaveText('D’Artagnan Nguyễn عمر 🚲 <b>');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-verdicts]')).toBeHidden();
  await expect(page.locator('form.situation')).toBeHidden();
  const { scrollWidth, clientWidth } = await page
    .locator('[data-feuilles]')
    .evaluate(({ scrollWidth: tout, clientWidth: vu }) => ({ scrollWidth: tout, clientWidth: vu }));
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  expect(await page.locator('[data-courriel]').getAttribute('href')).not.toContain('Artagnan');
});

test('imprimée, chaque papier à joindre a sa case à cocher', { tag: '@bureau' }, async ({ page }) => {
  await enter(page);
  await choose(page, /^Choisir Garage solidaire du Jura/);
  await page.getByRole('button', { name: 'Faire la fiche d’orientation' }).click();
  await expect(page.locator('[data-feuilles]')).toContainText('contrat de travail');
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: true });
  expect(text).toMatch(/☐\s*Pour louer/);
});

test('trier, chercher, passer d’une ligne à l’autre au clavier', { tag: '@bureau' }, async ({ page }) => {
  await enter(page);
  await page.getByRole('button', { name: /^Offre/ }).click();
  await expect(page.getByRole('columnheader', { name: /Offre/ })).toHaveAttribute('aria-sort', 'ascending');
  const noms = await page.locator('[data-verdicts] tbody [data-nom]').allTextContents();
  expect(noms).toEqual(noms.toSorted((a, b) => a.localeCompare(b, 'fr')));
  await page.locator('[data-choix]').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-choix]').nth(1)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByText('1 offre choisie.')).toBeVisible();
  await page.getByLabel('Chercher dans le tableau').fill('garage solid');
  await expect(page.getByRole('checkbox', { name: /^Choisir Garage solidaire du Jura/ })).toBeVisible();
  await expect.poll(() => page.locator('[data-verdicts] tbody tr').count()).toBeLessThan(8);
  const annonces = page.locator('#annonces');
  await expect(annonces).toHaveText(/offres? montrées? sur \d+/);
  await page.getByLabel('Chercher dans le tableau').fill('zzzz');
  await expect(annonces).toHaveText(/^Aucune offre à montrer/);
  await expect(page.locator('[data-montrees]')).toContainText('cochez d’autres cases');
  await page.getByLabel('Chercher dans le tableau').fill('');
  await page.getByRole('checkbox', { name: /^À vérifier/ }).uncheck();
  await expect(annonces).toHaveText(/montrées? sur/);
});

test('un âge impossible se dit, et rien n’en est tiré', { tag: '@bureau' }, async ({ page }) => {
  await enter(page);
  const age = page.getByLabel('Âge');
  await age.fill('300');
  await page.getByRole('button', { name: 'Voir les offres' }).click();
  await expect(page.getByRole('alert')).toContainText('entre 0 et 120 ans');
  await expect(age).toBeFocused();
  await expect(age).toHaveAccessibleDescription(/entre 0 et 120 ans/);
  await expect(page.locator('[data-verdicts]')).toBeHidden();
  await age.fill('30');
  await page.getByRole('button', { name: 'Voir les offres' }).click();
  await expect(page.locator('[data-verdicts] [data-compte]')).toBeFocused();
  await expect(age).not.toHaveAttribute('aria-invalid');
});

test('« Personne suivante » ne laisse rien d’elle, garde le professionnel, et s’annule', async ({ page }) => {
  await enter(page);
  await page.getByText('Vous, le professionnel').click();
  await page.getByLabel('Votre nom').fill('Anne D.');
  await page.getByLabel('Âge').fill('34');
  const faire = page.getByRole('button', { name: 'Faire la fiche d’orientation' });
  await faire.click();
  await expect(page.getByRole('alert').filter({ hasText: 'Choisissez d’abord une offre' })).toBeVisible();
  await choose(page, /^Choisir Garage solidaire du Jura/);
  await faire.click();
  await page.getByLabel('Prénom, nom ou initiales').fill('Zoé');
  const suivante = page.getByRole('button', { name: 'Personne suivante' }).first();
  await suivante.click();
  await page.getByRole('button', { name: 'Annuler l’effacement' }).press('Enter');
  await expect(suivante).toBeFocused();
  await expect(page.locator('[data-ecrit="personne"]')).toHaveText('Zoé');
  await expect(page.locator('[data-feuilles] article')).toHaveCount(1);
  await expect(page.getByLabel('Âge')).toHaveValue('34');
  await suivante.click();
  await expect(page.locator('[data-verdicts]')).toBeHidden();
  await expect(page.locator('[data-orientation]')).toBeHidden();
  await expect(page.getByLabel('Commune', { exact: true })).toHaveValue('');
  await expect(page.getByLabel('Votre nom')).toHaveValue('Anne D.');
  expect(await page.evaluate(() => [Object.keys(sessionStorage), localStorage.length])).toEqual([
    ['professionnel'],
    0,
  ]);
  expect(await page.locator('[data-orientation]').innerHTML()).not.toContain('Zoé');
  await page.getByRole('button', { name: 'M’effacer' }).click();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('sur une fiche, ce que l’on sait de la personne se dit d’elle', { tag: '@bureau' }, async ({ page }) => {
  await enter(page);
  await page.getByLabel('Permis', { exact: true }).selectOption('Le code');
  await page.goto('/haut-jura-saint-claude/prescripteurs/offres/garage-solidaire-du-jura/');
  await expect(page.locator('pour-moi')).toContainText('Commune : Saint-Claude, Permis : Le code');
});

/** Deux structures choisies, les fiches ouvertes et nommées. */
async function prepare(page: Page): Promise<void> {
  await enter(page);
  await page.getByLabel('Besoin', { exact: true }).selectOption('Avoir un véhicule');
  await choose(page, /^Choisir Garage solidaire du Jura/);
  await choose(page, /^Choisir Microcrédit/);
  await page.getByRole('button', { name: 'Faire la fiche d’orientation' }).click();
  await page.getByLabel('Prénom, nom ou initiales').fill('Léa Martin');
}

test('une fiche par structure : ses pages nommées, son accord, rien d’une autre', { tag: '@bureau' }, async ({
  page,
}) => {
  await prepare(page);
  await page.getByLabel('Jours', { exact: true }).fill('du lundi au vendredi');
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf);
  const pages = text.map((texte) => texte.replace(/\s+/g, ' '));
  const premieres = pages.filter((texte) => texte.includes('Fiche d’orientation mobilité'));
  expect(premieres).toHaveLength(2);
  for (const texte of pages) expect(texte).toMatch(/L\. M\. · .*20\d\d · [123]\/[123]/);
  const [garage = '', microcredit = ''] = premieres;
  for (const texte of premieres) {
    expect(texte).toContain('Léa Martin');
    expect(texte).toContain('Avoir un véhicule');
    expect(texte).toContain('du lundi au vendredi');
    expect(texte).toContain('Date et signature de la personne');
  }
  expect(garage).toContain('transmises à Garage solidaire du Jura');
  const duGarage = pages.slice(0, pages.indexOf(microcredit)).join(' ');
  expect(duGarage).toContain('Retour au professionnel');
  expect(duGarage).not.toMatch(/microcrédit/i);
  expect(pages.slice(pages.indexOf(microcredit)).join(' ')).not.toContain('Garage solidaire');
  for (const lien of await page.locator('[data-courriel]').all()) {
    const courriel = new URL((await lien.getAttribute('href')) ?? '');
    expect(courriel.searchParams.get('subject')).toBe('Demande de mobilité');
    expect(courriel.href).not.toMatch(/Martin|garage solidaire/i);
  }
});

test('ni recharger, ni revenir d’une fiche ne perd ce qui est choisi et écrit', async ({ page }) => {
  await prepare(page);
  const titre = page.locator('[data-verdicts] [data-compte]');
  const compte = await titre.textContent();
  for (const back of [
    () => page.reload(),
    async () => {
      await page.locator('tbody [data-nom]').first().click();
      await page.waitForLoadState();
      await page.goBack();
    },
  ]) {
    await back();
    await expect(page.locator('[data-feuilles] article')).toHaveCount(2);
    await expect(titre).toHaveText(compte ?? '');
    await expect(page.locator('[data-ecrit="personne"]').first()).toHaveText('Léa Martin');
  }
});

test('la structure répond depuis le lien de la fiche, et sa réponse remplit le coupon', {
  tag: '@bureau',
}, async ({ page, context }) => {
  await prepare(page);
  const courriel = new URL((await page.locator('[data-courriel]').first().getAttribute('href')) ?? '');
  const lien = /https?:\S+/.exec(courriel.searchParams.get('body') ?? '')?.[0] ?? '';
  const structure = await context.newPage();
  const demandes: string[] = [];
  structure.on('request', (requete) => demandes.push(requete.url()));
  await structure.goto(lien);
  await expect(structure.getByRole('heading', { name: /^La demande : L\. M\., fiche du/ })).toBeVisible();
  await structure.getByRole('button', { name: 'Préparer la réponse' }).click();
  await expect(structure.getByRole('alert')).toHaveText('Choisissez votre réponse.');
  await structure.getByLabel('En liste d’attente').check();
  await structure.getByLabel('Demande reçue le').fill('2026-12-10');
  await structure.getByLabel('Prochaine date').fill('2026-12-01');
  await structure.getByRole('button', { name: 'Préparer la réponse' }).click();
  await expect(structure.getByLabel('Prochaine date')).toBeFocused();
  await structure.getByLabel('Prochaine date').fill('2027-01-05');
  await structure.getByRole('button', { name: 'Préparer la réponse' }).click();
  const reponse = (await structure.locator('[data-texte]').textContent()) ?? '';
  expect(reponse).toContain('Prochaine date\u00a0: 5 janvier 2027');
  expect(demandes.filter((adresse) => /L\.|reponse=/.test(adresse))).toEqual([]);

  await page.getByText('Vous avez reçu une réponse').click();
  const recue = page.getByLabel('Collez ici le courriel ou le message');
  await recue.fill('Bonjour, c’est d’accord.');
  await expect(page.locator('[data-reponse-lue]')).toContainText('ne porte pas de réponse');
  await recue.fill(`> ${reponse.replaceAll('\n', '\n> ')}`);
  await expect(page.locator('[data-reponse-lue]')).toContainText('C’est sur le coupon de la fiche.');
  await expect(page.locator('[data-decision="attente"]').first()).toHaveText('☑');
  await expect(page.locator('[data-prochaine]').first()).toHaveText('5 janvier 2027');
  await expect(page.locator('[data-decision="attente"]').nth(1)).toHaveText('☐');
});

test('d’une fiche à l’établi : l’offre est choisie, et dit si l’on peut la prescrire', {
  tag: '@bureau',
}, async ({ page }) => {
  await page.goto('/haut-jura-saint-claude/prescripteurs/offres/garage-solidaire-du-jura/');
  await page.getByRole('link', { name: 'Orienter quelqu’un vers cette offre' }).click();
  await expect(page.getByText('1 offre choisie.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Choisir Garage solidaire du Jura/ })).toBeChecked();
  await page.getByLabel('Chercher dans le tableau').fill('TAD');
  await expect(page.getByRole('link', { name: /transport à la demande/i }).first()).toBeVisible();
});

test('un nouvel onglet ne sait rien de la personne', { tag: '@bureau' }, async ({ page, context }) => {
  await enter(page);
  const autre = await context.newPage();
  await autre.goto(ORIENTER);
  await expect(autre.locator('[data-verdicts]')).toBeHidden();
  await expect(autre.getByLabel('Commune', { exact: true })).toHaveValue('');
});
