import { expect, test } from './essai.ts';
import { territoire } from './pages.ts';

test('un contact se compte au clavier, se télécharge, se rouvre ; rien ne part', { tag: '@bureau' }, async ({
  page,
}) => {
  await page.goto(`${territoire}/prescripteurs/compteur/`);
  const total = page.locator('[data-total]');
  await expect(page.locator('[data-compte]')).toBeHidden();
  await page.getByLabel('Commune, si elle est dite').fill('saint-claude');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const requetes: string[] = [];
  page.on('request', (requete) => requetes.push(requete.url()));
  await page.getByLabel('Ce que cela a donné').selectOption('sans-reponse');
  await page.getByRole('button', { name: 'Compter ce contact' }).press('Enter');
  await expect(total).toContainText('1\u00a0contact, dont 1 sans réponse');
  await expect(page.getByLabel('Commune, si elle est dite')).toBeFocused();

  const [fichier] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger le fichier' }).press('Enter'),
  ]);
  const chemin = await fichier.path();
  await page.getByRole('button', { name: 'Vider le compteur' }).click();
  await expect(page.locator('[data-compte]')).toBeHidden();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.getByLabel('Rouvrir un fichier').setInputFiles(chemin);
  await expect(total).toContainText('1\u00a0contact');
  await page.getByLabel('Rouvrir un fichier').setInputFiles({
    name: 'coupe.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format": "guichet-comp'),
  });
  await expect(page.getByRole('alert')).toContainText('il a été coupé');
  // Des scripts de la page, et le fichier donné par le navigateur lui-même.
  expect(requetes.filter((url) => !url.startsWith('blob:') && !url.includes('/_astro/'))).toEqual([]);
});
