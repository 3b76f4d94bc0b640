import type { Page } from '@playwright/test';
import { formatSelection } from '../../src/domain/selection/fragment.ts';
import { expect, test } from './essai.ts';
import { territoire } from './pages.ts';

const compares = formatSelection({ offres: ['mobigo', 'cpf-permis', 'microcredit-personnel'], note: '' });
const TABLEAUX = [
  ['orienter', `${territoire}/prescripteurs/orienter/`],
  ['comparer', `${territoire}/prescripteurs/comparer/#${compares}`],
  ['couverture', `${territoire}/prescripteurs/couverture/`],
  ['fiche', `${territoire}/prescripteurs/offres/garage-solidaire-du-jura/`],
  ['bilan', `${territoire}/bilan/`],
  ['données', '/donnees/'],
] as const;

async function open(page: Page, nom: string, chemin: string) {
  await page.goto(chemin);
  if (nom === 'orienter') {
    await page.getByLabel('Commune', { exact: true }).fill('saint-cla');
    await page.getByRole('option', { name: /^Saint-Claude/ }).click();
  }
  const tableau = page.locator('table.en-cartes').first();
  await expect(tableau.getByRole('row').nth(1)).toBeVisible();
  return tableau;
}

for (const [nom, chemin] of TABLEAUX)
  test(`à 320 pixels, un tableau se lit de haut en bas et reste un tableau : ${nom}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const tableau = await open(page, nom, chemin);
    const cache = await tableau.evaluate((table) => {
      const boite = table.parentElement ?? table;
      return Math.max(table.scrollWidth - table.clientWidth, boite.scrollWidth - boite.clientWidth);
    });
    expect(cache).toBeLessThanOrEqual(0);
    // Sans rôle écrit, Safari n’annonce plus ni tableau ni en-têtes quand la mise en page change.
    await expect(tableau.locator(':is(thead, tbody, tr, th, td):not([role])')).toHaveCount(0);
    const [session, racine] = [await page.context().newCDPSession(page), 'table.en-cartes'];
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: racine });
    const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId });
    const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => role?.value);
    expect(roles).toContain('rowheader');
    expect(roles.filter((role) => role === 'columnheader')).toHaveLength(
      await tableau.locator('thead th').count(),
    );
    // L’étiquette dessinée devant une case répète son en-tête : elle ne s’entend pas.
    const [premiere] = await tableau.locator('[data-libelle]').all();
    if (premiere)
      expect(await premiere.evaluate((td) => getComputedStyle(td, '::before').content)).toMatch(/\/ ""$/);
  });
