import { expect, test } from './essai.ts';
import { territoire } from './pages.ts';

const fiche = (espace: string, offre: string) => `${territoire}/${espace}/offres/${offre}/`;

test('la fiche répond dans l’ordre : pour moi, prix, comment, qui joindre, sûreté', async ({ page }) => {
  await page.goto(fiche('particuliers', 'garage-solidaire-du-jura'));
  const titres = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  const attendus = [
    'Est-ce pour moi ?',
    'Combien ça coûte',
    'Comment faire',
    'Qui joindre',
    'Ce qu’il faut apporter',
    'Ces informations sont-elles sûres ?',
  ];
  expect(
    titres.filter((t) => attendus.some((a) => a.replace(/\s/g, ' ') === t.replace(/\s/g, ' '))),
  ).toHaveLength(attendus.length);
  const rangs = attendus.map((a) => titres.findIndex((t) => t.replace(/\s/g, ' ') === a));
  expect(rangs).toEqual([...rangs].sort((a, b) => a - b));
});

test('le prix d’un mois est calculé et montre son calcul', { tag: '@telephone' }, async ({ page }) => {
  await page.goto(fiche('particuliers', 'fastt-location-voiture'));
  const mois = page.locator('details.plie');
  await expect(mois.locator('summary')).toContainText(/de\s200\s€ à\s281\s€ au plus/);
  await mois.locator('summary').click();
  await expect(mois).toContainText(/Si le carburant est compris.*20\sjours × 10\s€\s= 200\s€/);
  await expect(mois).toContainText(/Si le carburant est en plus.*720\skm × 0,113\s€\s= 281,36\s€/);
  await expect(mois).toContainText(/cela couvre 3 mois sur 12/);
});

test('chaque espace mène à la même fiche de l’autre', { tag: '@telephone' }, async ({ page }) => {
  await page.goto(fiche('particuliers', 'cpf-permis'));
  await page
    .getByRole('navigation', { name: 'Espaces' })
    .getByRole('link', { name: 'Professionnels' })
    .click();
  await expect(page).toHaveURL(new RegExp(`${fiche('prescripteurs', 'cpf-permis')}$`));
  await expect(page.getByRole('heading', { name: 'Prescrire' })).toBeVisible();
});

test('le contact réservé aux professionnels n’est que dans leur espace', { tag: '@telephone' }, async ({
  page,
}) => {
  const OFFRE = 'offres/garage-solidaire-chantiers-du-barrois/';
  const NUMERO = 'tel:+33329753230';
  await page.goto(`/grand-est/prescripteurs/${OFFRE}`);
  await expect(page.getByText('Réservé aux professionnels').locator(`a[href="${NUMERO}"]`)).toBeVisible();
  await page.goto(`/grand-est/particuliers/${OFFRE}`);
  // Le même numéro est aussi, pour tous, celui du relais : il porte son nom.
  await expect(page.locator('.rubrique').filter({ hasText: 'Un relais répond' })).toContainText(
    'Roul’en Meuse',
  );
  expect(await page.getByRole('main').innerText()).not.toContain('Réservé aux professionnels');
});

test('une aide terminée le dit, garde son prix barré et nomme la suivante', async ({ page }) => {
  await page.goto(fiche('particuliers', 'aide-permis-france-travail'));
  await expect(page.locator('etat-offre [data-etat]').first()).toHaveText('Terminée le 31 mars 2026');
  await expect(page.locator('s').first()).toContainText(/1\s200\s€/);
  await page.getByRole('link', { name: 'Payer le permis avec le CPF' }).click();
  await expect(page).toHaveURL(/cpf-permis/);
});

test('l’état suit le jour de la visite, pas celui de la construction', { tag: '@telephone' }, async ({
  page,
}) => {
  const etat = page.locator('etat-offre').first();
  await page.clock.setFixedTime(new Date('2026-12-15T10:00:00+01:00'));
  await page.goto('/grand-est/particuliers/offres/aide-velo-entzheim/');
  await expect(etat).not.toContainText('Terminée');
  await expect(etat).toContainText('D’après une source');
  await page.clock.setFixedTime(new Date('2027-01-01T10:00:00+01:00'));
  await page.reload();
  await expect(etat).toContainText('Terminée le 31 décembre 2026');
});

test('un site oublié un an le dit de lui-même sur chaque page', { tag: '@telephone' }, async ({ page }) => {
  await page.goto(`${territoire}/contact/`);
  await expect(page.getByText('n’a pas été mis à jour')).toBeHidden();
  await page.clock.setFixedTime(new Date('2028-06-01T10:00:00+02:00'));
  for (const chemin of ['/', `${territoire}/particuliers/`, fiche('prescripteurs', 'mobigo')]) {
    await page.goto(chemin);
    await expect(page.getByText('n’a pas été mis à jour')).toBeVisible();
  }
});

test('la carte de visite est lisible et porte le bon numéro', { tag: '@telephone' }, async ({ request }) => {
  const reponse = await request.get(`${territoire}/contacts/mobigo.vcf`);
  expect(reponse.headers()['content-type']).toContain('text/vcard');
  const vcf = await reponse.text();
  expect(vcf).toContain('TEL;TYPE=WORK,VOICE:+33380112929');
  expect(vcf.startsWith('BEGIN:VCARD\r\nVERSION:3.0\r\n')).toBe(true);
  expect(vcf.split('\r\n').every((ligne) => Buffer.byteLength(ligne) <= 75)).toBe(true);
});

test('« Écouter » dit la fiche dans l’ordre de l’écran, sans ce qui est plié', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        speaking: false,
        speak: ({ text }: SpeechSynthesisUtterance) => Object.assign(window, { dit: text }),
        cancel: () => undefined,
      },
    });
  });
  for (const espace of ['particuliers', 'prescripteurs']) {
    await page.goto(fiche(espace, 'garage-solidaire-du-jura'));
    const titres = await page.locator('.rubrique > h2').allInnerTexts();
    expect(titres.length).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Écouter' }).click();
    const dit = await page.evaluate(() => (window as unknown as { dit: string }).dit);
    const places = titres.map((titre) => dit.indexOf(` ${titre.replace(/\s+/g, ' ')}`));
    expect(
      places.every((place) => place > 0),
      dit,
    ).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(dit).toMatch(/^Garage solidaire du Jura/);
    expect(dit).toContain('Pour un mois de travail : environ 221 €');
    expect(dit).not.toMatch(/Calcul pour|hebdo39|Comparé à une voiture/);
  }
});

test('« Écouter » sur un appareil sans voix le dit', { tag: '@telephone' }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        speaking: false,
        speak: (lecture: SpeechSynthesisUtterance) =>
          lecture.onerror?.({ error: 'synthesis-unavailable' } as SpeechSynthesisErrorEvent),
        cancel: () => undefined,
      },
    });
  });
  await page.goto(fiche('particuliers', 'garage-solidaire-du-jura'));
  await page.getByRole('button', { name: 'Écouter' }).click();
  await expect(page.getByRole('button', { name: 'Pas de voix sur cet appareil' })).toBeVisible();
  await expect(page.locator('#annonces')).toContainText('n’a pas de voix');
});

test('réservation et desserte sont dites sans script, dans les deux voix', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const [espace, reserver] of [
    ['particuliers', 'Comment réserver'],
    ['prescripteurs', 'Réservation'],
  ] as const) {
    await page.goto(`/grand-est/${espace}/offres/elsa-transport-a-la-demande-alsace-centrale/`);
    const rubrique = page.locator('.rubrique', { has: page.getByRole('heading', { name: reserver }) });
    await expect(rubrique).toContainText('Réservez au plus tard 1 h 30 avant le départ.');
    await expect(page.getByRole('row', { name: /Jours et heures/ })).toContainText('Lundi au samedi : 5 h');
  }
  await page.close();
});

test('imprimer, partager et écouter marchent ou s’effacent', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { imprimes: 0, print: () => Object.assign(window, { imprimes: 1 }) });
    Object.defineProperty(navigator, 'share', { value: undefined });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (t: string) => Promise.resolve(Object.assign(window, { copie: t })) },
    });
  });
  await page.goto(fiche('particuliers', 'mobigo'));
  await page.getByRole('button', { name: 'Imprimer la fiche' }).click();
  expect(await page.evaluate(() => (window as unknown as { imprimes: number }).imprimes)).toBe(1);
  await page.getByRole('button', { name: 'Partager' }).click();
  await expect(page.getByRole('button', { name: /^Partager\s:\slien copié$/ })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { copie: string }).copie)).toMatch(
    /\/particuliers\/offres\/mobigo\/$/,
  );
});

test('le signalement, le SMS et le courriel disent de quelle fiche il s’agit', { tag: '@telephone' }, async ({
  page,
}) => {
  await page.goto(fiche('particuliers', 'mobigo'));
  await expect(page.getByRole('link', { name: 'Envoyer par SMS' })).toHaveAttribute(
    'href',
    /^sms:\?&body=.*mobigo/,
  );
  await expect(page.getByRole('link', { name: 'Signaler une erreur' })).toHaveAttribute('href', /mobigo/);
});

test('à l’impression, la fiche tient sur deux pages et garde le guichet', { tag: '@bureau' }, async ({
  page,
}) => {
  for (const espace of ['particuliers', 'prescripteurs']) {
    await page.goto(fiche(espace, 'garage-solidaire-du-jura'));
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const nombre = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
    expect(nombre, espace).toBeGreaterThan(0);
    expect(nombre, espace).toBeLessThanOrEqual(2);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Guichet mobilité du Haut-Jura Saint-Claude').last()).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
});

test('les PDF annoncés existent : la fiche, le livret, l’affiche, les feuilles de travail', async ({
  page,
}) => {
  for (const chemin of [
    fiche('particuliers', 'urbus'),
    fiche('prescripteurs', 'urbus'),
    `${territoire}/prescripteurs/`,
  ]) {
    await page.goto(chemin);
    const liens = await page
      .locator('main a[href$=".pdf"]')
      .evaluateAll((as) => as.map((a) => (a as HTMLAnchorElement).href));
    expect(liens.length).toBeGreaterThan(0);
    for (const lien of liens) {
      const reponse = await page.request.get(lien);
      expect(reponse.status(), lien).toBe(200);
      expect(reponse.headers()['content-type']).toContain('application/pdf');
    }
  }
});
