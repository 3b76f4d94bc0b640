import { expect, test, watchDecalages } from './essai.ts';

const BESOINS = [
  '/grand-est/particuliers/besoins/se-deplacer/',
  '/haut-jura-saint-claude/particuliers/besoins/passer-le-permis/',
  '/territoire-de-belfort/particuliers/besoins/reparer/',
] as const;

test('au premier regard, un petit téléphone montre la première solution et son contact', {
  tag: '@telephone',
}, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const chemin of BESOINS) {
    await page.goto(chemin);
    const barre = (await page.locator('.barre-appel').boundingBox())?.y ?? 640;
    const contact = await page.locator('.vignette .geste a').first().boundingBox();
    expect((contact?.y ?? 640) + (contact?.height ?? 0), chemin).toBeLessThanOrEqual(barre);
  }
});

test('la commune dite trie les listes sans rien faire bouger ; tout se voit d’un geste', {
  tag: '@telephone',
}, async ({ page }) => {
  const decalages = await watchDecalages(page);
  await page.goto(`${BESOINS[0]}#commune=08367_200041622_49.92_4.52_Rocroi`);
  const compte = page.locator('[data-compte-ici]');
  await expect(compte).toHaveText(/^\d+\ssolutions sur \d+ pour Rocroi$/);
  await expect(page.getByText('Pour Rocroi (08)')).toBeVisible();
  expect(await decalages()).toBe(0);
  await page.getByRole('button', { name: 'Tout voir' }).click();
  await expect(compte).toHaveText(/^\d+\ssolutions$/);
  await expect(page.getByRole('button', { name: 'Ne voir que Rocroi' })).toBeVisible();
});
