import { formatSelection } from '../../src/domain/selection/fragment.ts';
import { expect, test } from './essai.ts';
import { territoire } from './pages.ts';

test('le lien d’évitement mène au contenu', async ({ page }) => {
  await page.goto(`${territoire}/particuliers/`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

for (const [chemin, fragment] of [
  ['/particuliers/ma-solution/', '#cherche&besoin=financer&age=19'],
  [
    '/prescripteurs/comparer/',
    `#${formatSelection({ offres: ['mobigo', 'garage-solidaire-du-jura'], note: '' })}`,
  ],
] as const)
  test(`le lien d’évitement n’efface rien : ${chemin}`, async ({ page }) => {
    await page.goto(`${territoire}${chemin}${fragment}`);
    const contenu = page.getByRole('main');
    await expect(contenu.locator('[data-reponses], [data-tableau] table').first()).toBeVisible();
    const avant = await contenu.innerText();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(contenu).toBeFocused();
    expect(page.url()).toContain(fragment);
    expect(await contenu.innerText()).toBe(avant);
  });

for (const chemin of [
  '/',
  '/particuliers/',
  '/particuliers/offres/garage-solidaire-du-jura/',
  '/prescripteurs/',
])
  test(`le focus se voit à chaque pas et ne reste jamais pris : ${chemin}`, async ({ page }) => {
    await page.goto(`${territoire}${chemin}`);
    const vus = new Set<string>();
    for (let pas = 0; pas < 120; pas++) {
      await page.keyboard.press('Tab');
      const etat = await page.evaluate(() => {
        const e = document.activeElement;
        if (!e || e === document.body) return undefined;
        const style = getComputedStyle(e);
        const boite = e.getBoundingClientRect();
        return {
          cle: `${e.tagName} ${e.textContent?.trim().slice(0, 40)} ${Math.round(boite.top + scrollY)}`,
          anneau: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
        };
      });
      if (!etat) break;
      expect(etat.anneau, `anneau visible sur ${etat.cle}`).toBe(true);
      vus.add(etat.cle);
    }
    expect(vus.size).toBeGreaterThan(15);
    expect(
      await page.evaluate(() => document.activeElement === document.body || document.activeElement === null),
      'la tabulation sort de la page',
    ).toBe(true);
  });

test('de l’accueil à une fiche, au clavier seul', async ({ page }) => {
  await page.goto(`${territoire}/`);
  const suivre = async (nom: RegExp) => {
    const lien = page.getByRole('link', { name: nom }).first();
    for (let pas = 0; pas < 80 && !(await lien.evaluate((e) => e === document.activeElement)); pas++)
      await page.keyboard.press('Tab');
    await expect(lien).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await suivre(/Réparer ma voiture/);
  await suivre(/^Garage solidaire du Jura/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Garage solidaire du Jura');
});
