import type { Page } from '@playwright/test';
import { expect, test } from './essai.ts';

interface Personne {
  readonly qui: string;
  readonly territoire: string;
  readonly reponses: string;
  /** Identifiants attendus dans chaque groupe. */
  readonly oui?: readonly string[];
  readonly sansDoute?: readonly string[];
  readonly aVerifier?: readonly string[];
  readonly non?: readonly string[];
}

// Dix personnes comme il en vient au guichet : ce qu’elles doivent trouver, et ce qu’on ne doit pas leur promettre.
const personnes: readonly Personne[] = [
  {
    qui: 'un apprenti de 18 ans sans permis, à Saint-Claude',
    territoire: 'haut-jura-saint-claude',
    reponses:
      'commune=39478_200026573_Saint-Claude&age=18&situations=apprenti&permis=aucun&motif=emploi&accompagne_par=personne',
    sansDoute: ['urbus', 'mobigo'],
    aVerifier: ['mobili-jeune'],
    non: ['fastt-location-voiture', 'aide-permis-france-travail', 'mobili-pass'],
  },
  {
    qui: 'un parent au RSA dont la voiture est en panne, à Étampes',
    territoire: 'sud-essonne',
    reponses:
      'besoin=reparer&commune=91223_200017846_Étampes&age=34&situations=beneficiaire-rsa&permis=b&accompagne_par=departement',
    aVerifier: ['garage-solidaire-essonne-mobilites', 'microcredit-personnel'],
  },
  {
    qui: 'une personne arrivée depuis peu, au niveau A2, à Bischwiller',
    territoire: 'alsace-du-nord',
    reponses:
      'commune=67046_200067874_Bischwiller&age=29&niveau_francais=A2&primo_arrivant=oui&permis=aucun&situations=demandeur-emploi',
    sansDoute: ['ritmo-haguenau'],
    non: ['fastt-location-voiture'],
  },
  {
    qui: 'une intérimaire de nuit, à Belfort',
    territoire: 'territoire-de-belfort',
    reponses:
      'commune=90010_200069052_Belfort&age=41&situations=interimaire&permis=b&motif=emploi&passer=besoin',
    sansDoute: ['fastt-location-voiture'],
    non: ['aide-permis-apprentis'],
  },
  {
    qui: 'un demandeur d’emploi en situation de handicap, à Belfort',
    territoire: 'territoire-de-belfort',
    reponses:
      'commune=90010_200069052_Belfort&age=50&situations=demandeur-emploi&handicap=oui&motif=emploi&accompagne_par=cap-emploi',
    oui: ['aide-velo-electrique-belfort'],
    aVerifier: ['agefiph-deplacements-permis'],
  },
  {
    qui: 'un lycéen de 17 ans, à Haguenau',
    territoire: 'alsace-du-nord',
    reponses:
      'commune=67180_200067874_Haguenau&age=17&situations=collegien-lyceen&permis=aucun&passer=besoin',
    sansDoute: ['ritmo-haguenau'],
    non: ['fastt-location-voiture'],
  },
  {
    qui: 'une salariée d’une structure d’insertion, à Épinal',
    territoire: 'grand-est',
    reponses:
      'commune=88160_200068757_Épinal&age=38&situations=salarie-siae&accompagne_par=siae&permis=aucun&motif=emploi',
    aVerifier: ['flexhop-strasbourg'],
    non: ['fastt-location-voiture'],
  },
  {
    qui: 'un retraité qui aide son voisin, à Saint-Claude',
    territoire: 'haut-jura-saint-claude',
    reponses:
      'commune=39478_200026573_Saint-Claude&age=70&situations=retraite&motif=sante&permis=b&passer=besoin',
    sansDoute: ['urbus', 'mobigo'],
    non: ['ter-moins-de-26-ans-bfc'],
  },
  {
    qui: 'quelqu’un qui passe toutes les questions',
    territoire: 'sud-essonne',
    reponses: 'passer=besoin,commune,age,situations,permis,motif',
    aVerifier: ['garage-solidaire-essonne-mobilites'],
  },
  {
    qui: 'quelqu’un d’ailleurs, à Rennes',
    territoire: 'haut-jura-saint-claude',
    reponses: 'commune=35238_243500139_Rennes&age=22&passer=besoin',
    aVerifier: ['urbus'],
    non: ['guichet-mobilite-haut-jura'],
  },
];

/** Passer une question, dans ses mots. */
const PASSER = /^(?:Je préfère passer|Je ne sais pas)$/;

const GROUPES = { oui: 'oui', sansDoute: 'sans-doute', aVerifier: 'a-verifier', non: 'non' } as const;

/** Les identifiants montrés dans un groupe, d’après l’adresse de leurs fiches. */
async function listIds(page: Page, groupe: string): Promise<readonly string[]> {
  const liens = page.locator(`[data-trouvees] [data-groupe="${groupe}"] h4 a`);
  const adresses = await liens.evaluateAll((tous) => tous.map((lien) => lien.getAttribute('href') ?? ''));
  return adresses.map((adresse) => adresse.split('/').at(-2) ?? '');
}

const atelier = (page: Page) => page.locator('form[data-sujet]:visible');

// Ces personnes ont un téléphone.
for (const { qui, territoire, reponses, ...attendus } of personnes)
  test(`Ma solution : ${qui}`, { tag: '@telephone' }, async ({ page }) => {
    await page.goto(`/${territoire}/particuliers/ma-solution/#cherche&${reponses}`);
    await expect(page.locator('[data-trouvees]')).toBeVisible();
    for (const [nom, groupe] of Object.entries(GROUPES)) {
      const montres = await listIds(page, groupe);
      for (const id of attendus[nom as keyof typeof GROUPES] ?? [])
        expect(montres, `${nom} : ${id}`).toContain(id);
    }
    // Tout refus dit pourquoi.
    const refus = page.locator('[data-trouvees] [data-groupe="non"] li > article');
    for (const texte of await refus.locator('.raisons').allTextContents()) expect(texte.trim()).not.toBe('');
    await expect(page.locator('.bloc-guichet').first()).toBeVisible();
  });

test.describe('le parcours', () => {
  const ENTREE = '/haut-jura-saint-claude/particuliers/ma-solution/';

  test('six questions au plus, au clavier seul, le focus suit la question', async ({ page }) => {
    await page.goto(ENTREE);
    await page.getByRole('link', { name: 'Je cherche une solution' }).focus();
    await page.keyboard.press('Enter');
    const vues: string[] = [];
    for (let tour = 0; tour < 8; tour++) {
      const form = atelier(page);
      await expect(form.or(page.locator('[data-fini]:visible'))).toBeVisible();
      if ((await form.count()) === 0) break;
      const titre = (await form.locator('legend').textContent()) ?? '';
      await expect(form.locator('legend')).toBeFocused();
      expect(titre).toMatch(new RegExp(`^Question ${tour + 1}, sur 6 au plus`));
      await expect(page).toHaveTitle(new RegExp(`^Question ${tour + 1}, `));
      vues.push(titre);
      if (/habitez/.test(titre)) {
        await page.keyboard.press('Tab');
        await page.keyboard.type('saint-cla');
        await expect(page.getByRole('option').first()).toBeVisible();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
      } else if (/âge/.test(titre)) {
        await page.keyboard.press('Tab');
        await page.keyboard.type('19');
        await page.keyboard.press('Enter');
      } else {
        await form.getByRole('button', { name: PASSER }).focus();
        await page.keyboard.press('Enter');
      }
      await expect(form.locator('legend').filter({ hasText: titre })).toHaveCount(0);
    }
    expect(vues.length).toBeGreaterThan(2);
    expect(vues.length).toBeLessThanOrEqual(6);
    expect(new Set(vues).size).toBe(vues.length);
    await expect(page.locator('[data-trouvees] [data-compte]')).toBeFocused();
    await expect(page.locator('#annonces')).toContainText(/pour vous|à vérifier/);
  });

  test('à la fin, le résultat prend le focus, se voit, et n’est dit qu’une fois', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(`${ENTREE}#cherche&besoin=financer&age=19&permis=b&passer=commune,situations`);
    const annonces = page.locator('#annonces');
    await expect(annonces).not.toBeEmpty();
    await annonces.evaluate((region) => region.replaceChildren());
    await page.clock.install();
    await page.getByRole('button', { name: PASSER }).press('Enter');
    const compte = page.locator('[data-trouvees] [data-compte]');
    await expect(compte).toBeFocused();
    await page.clock.runFor(1000);
    await expect(compte).toBeInViewport({ ratio: 1 });
    expect((await compte.boundingBox())?.y).toBeLessThan(284);
    await expect(annonces).toBeEmpty();
  });

  test('retour, rechargement et partage gardent les réponses', { tag: '@telephone' }, async ({
    page,
    context,
  }) => {
    await page.goto(ENTREE);
    await page.getByRole('link', { name: 'Je cherche une solution' }).click();
    await page.getByRole('button', { name: 'Passer le permis' }).click();
    await expect(atelier(page).locator('legend')).toHaveText(/Où habitez/);
    await page.getByRole('button', { name: PASSER }).click();
    const adresse = page.url();
    const compte = await page.locator('[data-trouvees] [data-compte]').textContent();
    await page.reload();
    await expect(page.locator('[data-trouvees] [data-compte]')).toHaveText(compte ?? '');
    await page.goBack();
    await expect(atelier(page).locator('legend')).toHaveText(/Où habitez/);
    const autre = await context.browser()?.newPage();
    await autre?.goto(adresse);
    if (autre) await expect(autre.locator('[data-trouvees] [data-compte]')).toHaveText(compte ?? '');
    await autre?.close();
  });

  test('une réponse se change, tout s’efface', { tag: '@telephone' }, async ({ page }) => {
    await page.goto(`${ENTREE}#cherche&besoin=financer&commune=39478_200026573_Saint-Claude&age=19`);
    await page.getByRole('link', { name: /^19\sans/ }).click();
    await expect(page.locator('#mon-age')).toHaveValue('19');
    await page.locator('#mon-age').fill('45');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect(page.getByRole('link', { name: /^45\sans/ })).toBeVisible();
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await expect(atelier(page).locator('legend')).toHaveText(/De quoi avez-vous besoin/);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test('revenir sur une question montre la réponse donnée, et elle seule', { tag: '@telephone' }, async ({
    page,
  }) => {
    await page.goto(`${ENTREE}#cherche&besoin=financer&changer=besoin`);
    const donnees = atelier(page).locator('button[aria-current="true"]');
    await expect(donnees).toHaveText('Trouver de l’argent');
  });

  test('quitter le champ de commune ne répond pas à la place de la personne', { tag: '@bureau' }, async ({
    page,
  }) => {
    await page.goto(`${ENTREE}#cherche&besoin=financer&changer=commune`);
    const champ = page.getByRole('combobox').first();
    await champ.fill('Saint-Claude');
    await expect(page.getByRole('option').first()).toBeVisible();
    const adresse = page.url();
    await page.keyboard.press('Tab');
    await expect(champ).not.toBeFocused();
    await expect(page.locator('form:visible button:focus')).toHaveCount(1);
    expect(page.url()).toBe(adresse);
  });

  test('un âge impossible se dit, et ne fait rien perdre', async ({ page }) => {
    await page.goto(`${ENTREE}#cherche&besoin=financer&commune=39478_200026573_Saint-Claude&changer=age`);
    await page.locator('#mon-age').fill('200');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect(page.getByText('entre 0 et 120')).toBeVisible();
    await expect(page.locator('#mon-age')).toBeFocused();
    await expect(page.locator('#mon-age')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('#mon-age')).toHaveAccessibleDescription(/entre 0 et 120/);
    await expect(page).toHaveTitle(/^Erreur — /);
    await expect(page.getByRole('link', { name: /Saint-Claude/ }).first()).toBeVisible();
  });

  test('un lien collé par une messagerie garde toutes les réponses ; ce qui s’est perdu se dit', {
    tag: '@telephone',
  }, async ({ page }) => {
    const perdu = page.locator('[data-atelier] [data-abime]');
    await page.goto(`${ENTREE}#cherche&amp;besoin=financer%26age=17&amp;situations=apprenti).`);
    await expect(page.getByRole('link', { name: /^17\sans/ })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Apprenti/ })).toBeVisible();
    await expect(perdu).toBeHidden();
    await page.goto(`${ENTREE}#cherche&besoin=financer&age=1x`);
    await page.reload();
    await expect(perdu).toContainText('Ce lien a été abîmé en route.');
  });

  test('cinq solutions par groupe, puis les autres, le focus sur la première', { tag: '@telephone' }, async ({
    page,
  }) => {
    await page.goto(
      `${ENTREE}#cherche&besoin=financer&commune=39478_200026573_Saint-Claude&passer=age,permis,motif,situations`,
    );
    const groupe = page.locator('[data-trouvees] [data-groupe="a-verifier"]');
    const offres = groupe.locator('[data-liste] > li:visible');
    await expect(offres).toHaveCount(5);
    await groupe.getByRole('button', { name: /^Voir les \d+ autres$/ }).click();
    await expect(offres.nth(5).getByRole('link').first()).toBeFocused();
    await expect(page.locator('#annonces')).toHaveText(/^Voici les \d+ autres/);
    await expect(groupe.getByRole('button')).toHaveCount(0);
  });

  test('copier le lien se voit, puis le bouton reprend son nom', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${ENTREE}#cherche&besoin=financer`);
    await page.clock.install();
    const bouton = page.locator('[data-trouvees] [data-copier]');
    await bouton.click();
    await expect(bouton).toHaveText(/\s:\scopié$/);
    await page.clock.runFor(5000);
    await expect(bouton).toHaveText('Copier le lien de ces réponses');
  });

  for (const [quoi, fragment] of [
    ['un fragment écrit à la main', 'cherche&age=200&commune=paris&permis=<b>&passer=zzz&besoin=tout'],
    ['un fragment coupé', 'cherche&besoin=repa&commune=394'],
    ['des réponses contraires', 'cherche&permis=b&permis=aucun&accompagne_par=personne,siae'],
    ['une question à changer qui n’existe pas', 'cherche&changer=%22%5D%2C*'],
  ] as const)
    test(`${quoi} : une page sensée`, { tag: '@telephone' }, async ({ page }) => {
      await page.goto(`${ENTREE}#${fragment}`);
      await expect(page.locator('[data-trouvees] h4').first()).toBeVisible();
    });

  test('la liste ne répond pas : on le dit, avec une issue', { tag: '@telephone' }, async ({ page }) => {
    await page.route('**/offres.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${ENTREE}#cherche`);
    await expect(page.getByText('La liste des solutions ne répond pas.')).toBeVisible();
  });

  test('le réseau manque : chaque entrée le dit, et les listes toutes faites restent', {
    tag: '@telephone',
  }, async ({ page }) => {
    await page.route(/\/_astro\/(?:parcours|recherche-de-trajet)\./, (route) =>
      route.fulfill({ status: 404 }),
    );
    await page.goto(`${ENTREE}#cherche`);
    await expect(page.getByText('La liste des solutions ne répond pas.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'De quoi avez-vous besoin ?' })).toBeVisible();
    await page.goto(`${ENTREE}#trajet`);
    await page.reload();
    await expect(page.getByText('Le calcul ne répond pas.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Voir qui m’emmène' })).toBeHidden();
  });

  test('rien de ce que la personne dit ne part', { tag: '@telephone' }, async ({ page, baseURL }) => {
    const demandes: string[] = [];
    // Les tuiles de la carte ne disent rien de la personne : leur adresse ne vient que du territoire.
    page.on('request', (requete) => {
      if (!requete.url().startsWith('https://data.geopf.fr/')) demandes.push(requete.url());
    });
    await page.goto(`${ENTREE}#cherche&besoin=financer&commune=39478_200026573_Saint-Claude&age=19`);
    await page.getByRole('button', { name: PASSER }).click();
    await page.goto('/haut-jura-saint-claude/particuliers/offres/');
    await expect(page.locator('pour-moi')).toBeVisible();
    await page.goto(
      `${ENTREE}#trajet&de=39478_200026573_Saint-Claude&a=01283_200042935_Oyonnax&le=2030-03-05&heure=08:00`,
    );
    await expect(page.getByText('Pas pour ce trajet')).toBeVisible();
    for (const adresse of demandes) {
      expect(adresse.startsWith(baseURL ?? ''), adresse).toBe(true);
      expect(new URL(adresse).search, adresse).toBe('');
      expect(new URL(adresse).pathname).not.toMatch(/39478|Saint-Claude/);
    }
  });
});

test('le verdict suit la personne dans l’annuaire et sur les fiches, jusqu’à ce qu’elle l’efface', async ({
  page,
}) => {
  await page.goto(
    '/haut-jura-saint-claude/particuliers/ma-solution/#cherche&besoin=financer&commune=39478_200026573_Saint-Claude&age=17&permis=aucun',
  );
  await page.getByRole('button', { name: PASSER }).click();
  await page.goto('/haut-jura-saint-claude/particuliers/offres/page/2/');
  await expect(page.locator('li[data-offre="aide-permis-france-travail"] .verdict')).toHaveText(
    'Pour vous\u00a0: non',
  );
  await page.goto('/haut-jura-saint-claude/particuliers/offres/aide-permis-france-travail/');
  const pourMoi = page.locator('pour-moi');
  await expect(pourMoi).toContainText('Pour vous\u00a0: non');
  await expect(pourMoi).toContainText('Terminée le 31 mars 2026');
  await pourMoi.getByRole('button', { name: 'Effacer' }).click();
  await expect(pourMoi).toBeHidden();
  await page.goto('/haut-jura-saint-claude/particuliers/offres/page/2/');
  await expect(page.locator('.verdict')).toHaveCount(0);
});

test('une fiche dont l’adresse porte la ponctuation de la phrase se retrouve', { tag: '@telephone' }, async ({
  page,
}) => {
  await page.goto('/haut-jura-saint-claude/particuliers/offres/urbus/).');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Urbus/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Urbus');
});

test.describe('je dois aller quelque part', () => {
  const ELSA = '/grand-est/particuliers/ma-solution/';
  const DEMANDE = 'de=67462_200030526_Sélestat&a=67115_200030526_Ebersheim&heure=08:15&pour=emploi';

  test('de Sélestat à Ebersheim : Elsa, et jusqu’à quand réserver', { tag: '@telephone' }, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00+01:00'));
    await page.goto(`${ELSA}#trajet&${DEMANDE}&le=2026-11-24`);
    const elsa = page.locator('mon-trajet li').filter({ hasText: 'Elsa' }).first();
    await expect(elsa.locator('strong')).toHaveText(/Réservez avant mardi 24 novembre 6\sh\s45/);
    // L’âge avec le trajet : une source de vingt-deux mois ne fait pas un « possible ».
    await expect(elsa).toContainText('D’après une source du 6 janvier 2025');
    await expect(page.locator('mon-trajet [data-groupe="a-verifier"]')).toContainText('Elsa');
  });

  test('le calculateur de la région et les réseaux d’abord, et qui peut se servir du reste', {
    tag: '@telephone',
  }, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00+01:00'));
    await page.goto(
      `${ELSA}#trajet&de=68162_246800551_48.14_7.26_Kaysersberg&a=68066_246800726_48.08_7.36_Colmar&le=2026-11-24&heure=08:15`,
    );
    const reponse = page.locator('mon-trajet [data-resultats]');
    await expect(reponse.getByRole('link', { name: 'Chercher l’horaire sur fluo.eu' })).toBeVisible();
    const titres = await reponse.getByRole('heading', { level: 3 }).allTextContents();
    expect(titres[0]).toContain('Regardez d’abord le train et le car');
    expect(titres[1]).toContain('Trains, cars et bus');
    await expect(reponse.locator('li').filter({ hasText: 'Mobili’Val' }).first()).toContainText(
      /65\sans ou plus/,
    );
  });

  test('arriver avant : l’adresse le dit, et la réponse dit quand partir', { tag: '@telephone' }, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00+01:00'));
    await page.goto(
      `${ELSA}#trajet&${DEMANDE.replaceAll('200030526', '200030526_48.26_7.45')}&le=2026-11-24`,
    );
    await page.getByLabel('Je veux').selectOption({ label: 'arriver avant' });
    await page.getByRole('button', { name: 'Voir qui m’emmène' }).click();
    await expect(page).toHaveURL(/avant=08:15/);
    const elsa = page.locator('mon-trajet li').filter({ hasText: 'Elsa' }).first();
    await expect(elsa).toContainText(/partez vers 8\sh\s05 au plus tard \(estimation\)/);
    await page.reload();
    await expect(page.getByLabel('Je veux')).toHaveValue('avant');
    await expect(elsa).toContainText('(estimation)');
  });

  test('un covoiturage de 80 km au plus n’est pas proposé de Colmar à Reims', { tag: '@telephone' }, async ({
    page,
  }) => {
    await page.goto(`${ELSA}#trajet`);
    await page.getByLabel('Je pars de').fill('colmar');
    await page
      .getByRole('option', { name: /^Colmar/ })
      .first()
      .click();
    await page.getByLabel('Je vais à').fill('reims');
    await page
      .getByRole('option', { name: /^Reims/ })
      .first()
      .click();
    // Rien ne manque plus : choisir suffit.
    await expect(page.locator('mon-trajet [data-compte]')).toBeFocused();
    const colmar = page.locator('mon-trajet [data-groupe="non"] li').filter({ hasText: 'autour de Colmar' });
    await expect(colmar.first()).toContainText(/de 2 à 80\skm/, { useInnerText: false });
  });

  test('trop tard : le dit, et propose la prochaine date', { tag: '@telephone' }, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-24T06:46:00+01:00'));
    await page.goto(`${ELSA}#trajet&${DEMANDE}&le=2026-11-24`);
    const elsa = page.locator('mon-trajet li').filter({ hasText: 'Elsa' }).first();
    await expect(elsa).toContainText('Trop tard pour cette date');
    await expect(elsa).toContainText(/Prochaine date possible\s: mercredi 25 novembre/);
  });

  test('ce qui manque se dit, sans rien perdre', { tag: '@telephone' }, async ({ page }) => {
    await page.goto('/haut-jura-saint-claude/particuliers/ma-solution/');
    await page.getByRole('link', { name: 'Je dois aller quelque part' }).click();
    await page.getByLabel('Je pars de').fill('saint-cla');
    await page.getByRole('option', { name: /^Saint-Claude/ }).click();
    await page.getByRole('button', { name: 'Voir qui m’emmène' }).click();
    await expect(page.getByText('Choisissez où vous allez')).toBeVisible();
    await expect(page.getByLabel('Je vais à')).toHaveAccessibleDescription(/Choisissez où vous allez/);
    await expect(page).toHaveTitle(/^Erreur — /);
    await expect(page.getByLabel('Je vais à')).toBeFocused();
    await expect(page.getByLabel('Je vais à')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Je pars de')).toHaveValue('Saint-Claude (39)');
    await page.getByLabel('Je vais à').fill('oyonna');
    await page.getByRole('option', { name: /^Oyonnax/ }).click();
    await expect(page.locator('mon-trajet [data-compte]')).toBeFocused();
    await page.getByLabel('Quel jour').fill('2020-01-01');
    await page.getByRole('button', { name: 'Voir qui m’emmène' }).click();
    await expect(page.getByText('Ce jour est passé')).toBeVisible();
    await expect(page.getByLabel('Quel jour')).toBeFocused();
    await expect(page.getByLabel('Je vais à')).toHaveValue('Oyonnax (01)');
  });

  test('rien dans notre liste : le train et le car, une autre façon, et le guichet', {
    tag: '@telephone',
  }, async ({ page }) => {
    await page.goto(
      '/haut-jura-saint-claude/particuliers/ma-solution/#trajet&de=39478_200026573_Saint-Claude&a=29083__Sein&le=2030-03-05&heure=08:00',
    );
    // Le titre : l’annonce faite au lecteur d’écran dit la même chose, un instant plus tard.
    await expect(page.getByRole('heading', { name: /^Rien dans notre liste pour ce trajet/ })).toBeVisible();
    await expect(page.locator('mon-trajet').getByRole('link', { name: /viamobigo\.fr/ })).toBeVisible();
    await page.getByRole('link', { name: 'Louer ou emprunter un véhicule' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('véhicule');
  });
});

test.describe('sans script', () => {
  test.use({ javaScriptEnabled: false });

  test('un trajet : le calculateur de la région, puis les réseaux', { tag: '@telephone' }, async ({
    page,
  }) => {
    await page.goto('/haut-jura-saint-claude/particuliers/ma-solution/');
    await expect(page.getByRole('link', { name: 'Chercher l’horaire sur viamobigo.fr' })).toBeVisible();
    const trajet = page.locator('section#trajet');
    await expect(trajet.getByRole('link', { name: 'Trains TER de Bourgogne-Franche-Comté' })).toBeVisible();
    await expect(trajet).toContainText(/03\s80\s11\s29\s29/);
  });

  test('les mêmes questions, en liens vers des listes', { tag: '@telephone' }, async ({ page }) => {
    await page.goto('/haut-jura-saint-claude/particuliers/ma-solution/');
    await page.getByRole('link', { name: 'Je suis au RSA' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je suis au RSA');
    await expect(page.getByRole('link', { name: /Garage solidaire du Jura/ })).toBeVisible();
    await page.getByText(/Pas pour vous, ou pas maintenant/).click();
    await expect(page.getByText('Terminée le 31 mars 2026.')).toBeVisible();
  });
});
