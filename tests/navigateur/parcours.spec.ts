import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { formatParcours, parseParcours } from '../../src/domain/parcours/fragment.ts';
import type { Etape } from '../../src/domain/parcours/parcours.ts';
import { formatSelection } from '../../src/domain/selection/fragment.ts';
import { expect, test } from './essai.ts';
import { territoire } from './pages.ts';

const GARAGE = 'garage-solidaire-du-jura';
const TERMINEE = 'aide-permis-france-travail';
const PRO = `${territoire}/prescripteurs/parcours/`;
const PERSONNE = `${territoire}/particuliers/parcours/`;

const make = (offre: string, plus: Partial<Etape> = {}): Etape => ({
  offre,
  quand: 'maintenant',
  qui: 'personne',
  quoi: '',
  faite: false,
  ...plus,
});
const write = (...etapes: readonly Etape[]) => formatParcours({ etabli_le: '2026-11-28', etapes });

test('de la sélection au parcours réglé, au clavier seul, sans rien envoyer ; rechargé, rien n’est perdu', {
  tag: '@bureau',
}, async ({ page }) => {
  const demandes: string[] = [];
  await page.goto(
    `${territoire}/prescripteurs/ma-selection/#${formatSelection({ offres: ['urbus', GARAGE], note: '' })}`,
  );
  const lien = page.getByRole('link', { name: 'Faire un parcours daté' });
  await lien.focus();
  await page.keyboard.press('Enter');
  const noms = page.locator('[data-liste] h3');
  await expect(noms).toHaveText([/^Garage solidaire/, /Urbus/i]);
  page.on('request', (requete) => {
    if (!requete.url().endsWith('/favicon.svg')) demandes.push(requete.url());
  });
  const premiere = page.locator('[data-liste] > li').first();
  await premiere
    .getByRole('radio', { name: 'Maintenant' })
    .or(premiere.getByRole('radio', { checked: true }))
    .first()
    .focus();
  await page.keyboard.press('ArrowRight');
  await premiere.getByRole('textbox', { name: 'Quoi' }).fill('Demander un devis');
  await expect(premiere).toContainText('Vous : Demander un devis');
  await premiere.getByRole('button', { name: 'Descendre' }).focus();
  await page.keyboard.press('Enter');
  await expect(noms).toHaveText([/Urbus/i, /^Garage solidaire/]);
  await expect(page.locator('#annonces')).toHaveText('Place 2 sur 2.');
  await expect(page.locator(':focus')).toHaveText('Descendre');
  const dit = parseParcours(new URL(page.url()).hash);
  expect(dit.etapes).toMatchObject([{ offre: 'urbus' }, { offre: GARAGE, quoi: 'Demander un devis' }]);
  expect(demandes).toEqual([]);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Quoi' }).nth(1)).toHaveValue('Demander un devis');
  await page.getByRole('button', { name: 'Enlever' }).last().press('Enter');
  await expect(noms).toHaveCount(1);
  await page.getByRole('button', { name: 'Annuler l’effacement' }).press('Enter');
  await expect(noms).toHaveCount(2);
  await page.getByRole('textbox', { name: 'Quoi' }).first().fill('n° 1 85 05 78 006 084 36');
  await expect(page.getByRole('alert').filter({ visible: true })).toContainText('sécurité sociale');
  expect(parseParcours(new URL(page.url()).hash).etapes).toEqual(dit.etapes);
});

test('le lien s’ouvre chez la personne : la prochaine étape d’abord, elle coche, rien d’autre à régler', {
  tag: '@telephone',
}, async ({ page }) => {
  await page.goto(`${PERSONNE}#${write(make(GARAGE), make('fiche-d-hier'), make(TERMINEE))}`);
  const prochaine = page.locator('[data-prochaine]');
  await expect(prochaine).toContainText('Garage solidaire du Jura');
  await expect(prochaine.getByRole('link')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  const lignes = page.locator('[data-liste] > li');
  await expect(lignes.nth(1)).toContainText('n’existe plus ou a changé de nom');
  await expect(lignes.nth(2)).toContainText('Terminée');
  await page.getByLabel('Fait').first().check();
  await expect(prochaine).toContainText('fiche-d-hier');
  expect(parseParcours(new URL(page.url()).hash).etapes[0]?.faite).toBe(true);
  const attendu = page.waitForEvent('download');
  await page.getByRole('button', { name: /Rappels d’agenda/ }).click();
  const ics = readFileSync(await (await attendu).path(), 'utf8');
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  await page.getByRole('button', { name: 'Effacer ce parcours' }).click();
  await expect(page.getByText('Rien pour le moment.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('imprimé : une case par étape, qui fait quoi, avant quand, qui joindre, la date, aucun réglage', {
  tag: '@bureau',
}, async ({ page }) => {
  await page.goto(
    `${PRO}#${write(make(GARAGE), make('urbus', { qui: 'conseiller', quand: '2027-02-01', quoi: 'Prendre la carte' }))}`,
  );
  await expect(page.locator('[data-liste] > li')).toHaveCount(2);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: true });
  const lu = text.replace(/\s+/g, ' ');
  expect(pdf.numPages).toBe(1);
  expect(lu).toMatch(/Parcours fait le 28 novembre 2026/);
  expect(lu).toMatch(/Garage solidaire du Jura.*avant le 5 décembre 2026.*Qui joindre.*☐ ?Fait/);
  expect(lu).toMatch(/Votre conseiller : Prendre la carte.*avant le 1er février 2027/);
  expect(lu).not.toMatch(/Monter|Dans six mois|Copier le lien/);
});
