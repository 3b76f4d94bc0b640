import { gzipSync } from 'node:zlib';
import { expect, test } from './essai.ts';
import { pages } from './pages.ts';

// Budgets de la première visite, en octets compressés, sans carte ni recherche.
const BUDGETS = { document: 15_000, stylesheet: 12_000, script: 10_000, font: 45_000 } as const;

for (const { nom, chemin } of pages)
  test(`poids de la première visite : ${nom}`, async ({ page }, info) => {
    test.skip(info.project.name !== 'telephone', 'au téléphone, la carte attend qu’on la demande');
    const poids: Record<string, number> = {};
    const enAttente: Promise<void>[] = [];
    page.on('response', (reponse) => {
      const type = reponse.request().resourceType();
      if (!(type in BUDGETS)) return;
      enAttente.push(
        reponse.body().then((corps) => {
          poids[type] =
            (poids[type] ?? 0) + (type === 'font' ? corps.length : gzipSync(corps, { level: 9 }).length);
        }),
      );
    });
    await page.goto(chemin, { waitUntil: 'networkidle' });
    await Promise.all(enAttente);
    info.annotations.push({ type: 'poids', description: JSON.stringify(poids) });
    for (const [type, budget] of Object.entries(BUDGETS))
      expect(poids[type] ?? 0, type).toBeLessThanOrEqual(budget);
  });
