import { expect, test } from './essai.ts';
import { territoire } from './pages.ts';

const POSTE = `${territoire}/prescripteurs/accueil/`;

test('un appel entier au clavier, en douze gestes au plus, sans rien envoyer ni garder', {
  tag: '@bureau',
}, async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const demandes: string[] = [];
  page.on('request', (requete) => demandes.push(requete.url()));
  await page.addInitScript(() => {
    const fenetre = window as unknown as { contacts: unknown[] };
    fenetre.contacts = [];
    for (const type of ['contact-traite', 'contact-repris'])
      document.addEventListener(type, (e) => fenetre.contacts.push([type, (e as CustomEvent).detail]));
  });
  await page.goto(POSTE);
  let gestes = 0;
  const press = async (touche: string) => {
    await page.keyboard.press(touche);
    gestes += 1;
  };
  const type = async (texte: string) => {
    await page.keyboard.type(texte);
    gestes += 1;
  };
  const commune = page.getByRole('combobox', { name: 'Où habitez-vous' });
  await commune.focus();
  await type('saint-cla');
  await expect(page.getByRole('option', { name: /^Saint-Claude/ })).toBeVisible();
  await press('ArrowDown');
  await press('Enter');
  await expect(page.getByRole('radio', { name: /Me déplacer/ })).toBeFocused();
  // Le cinquième besoin : « Trouver de l’argent ».
  await press('Digit5');
  await expect(page.getByRole('radio', { name: /Trouver de l’argent/ })).toBeChecked();
  const age = page.getByRole('spinbutton');
  await expect(age).toBeFocused();
  await type('19');
  await press('Enter');
  await expect(page.locator('[data-posable]:visible')).toHaveCount(2);
  await press('Enter');
  const titre = page.getByRole('heading', { name: 'À lire à voix haute' });
  await expect(titre).toBeFocused();
  const phrases = page.locator('ol.a-lire li');
  await expect(phrases).toHaveCount(3);
  await expect(phrases.first()).toContainText('solution pour vous');
  await press('Tab');
  await press('Enter');
  await expect(page.getByRole('button', { name: /SMS.*copié/ })).toBeFocused();
  expect((await page.evaluate(() => navigator.clipboard.readText())).length).toBeLessThanOrEqual(160);
  expect(gestes).toBeLessThanOrEqual(12);

  // Recharger ne perd rien, et ne change pas la réponse.
  const lues = await phrases.allTextContents();
  await page.reload();
  await expect(phrases).toHaveText(lues);
  await expect(age).toHaveValue('19');

  // La personne suivante ne retrouve rien ; on peut y revenir.
  await page.getByRole('button', { name: 'Personne suivante' }).click();
  await expect(titre).toBeHidden();
  await expect(commune).toBeFocused();
  await expect(commune).toHaveValue('');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.getByRole('button', { name: 'Annuler l’effacement' }).click();
  await expect(phrases).toHaveText(lues);
  await expect(age).toHaveValue('19');
  const contacts = await page.evaluate(() => (window as unknown as { contacts: unknown[] }).contacts);
  expect(contacts).toMatchObject([
    ['contact-traite', { besoin: 'financer', commune: { code_insee: '39478' }, sans_reponse: false }],
    ['contact-repris', { besoin: 'financer' }],
  ]);
  expect(JSON.stringify(contacts)).not.toContain('19,');
  for (const adresse of demandes)
    expect(adresse.startsWith(`${baseURL}/`) && !adresse.includes('?')).toBe(true);
});

test('le petit papier s’imprime seul, avec le numéro et sans rien de la personne', {
  tag: '@bureau',
}, async ({ page }) => {
  await page.goto(POSTE);
  await page.getByRole('radio', { name: /Être accompagné/ }).check();
  await expect(page.getByRole('heading', { name: 'À lire à voix haute' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const papier = page.locator('.petit-papier');
  await expect(papier).toBeVisible();
  await expect(papier).toContainText(/Voici le numéro\s: \d|Allez sur|Écrivez à/);
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.locator('.pied')).toBeHidden();
  await expect(page.locator('.poste')).toBeHidden();
});
