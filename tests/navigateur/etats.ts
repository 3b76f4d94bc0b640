import type { Page } from 'playwright-core';
import { formatSelection } from '../../src/domain/selection/fragment.ts';
import { territoire } from './pages.ts';

/** Ce qu’on fait dans une page, et ce qui doit s’y voir ensuite. */
export interface Moment {
  readonly nom: string;
  readonly agir: (page: Page) => Promise<unknown>;
  readonly voit: string;
}

/** Une page ouverte une fois, et les moments par lesquels on y passe. */
export interface Parcours {
  readonly nom: string;
  readonly chemin: string;
  readonly moments: readonly Moment[];
}

const SOLUTION = `${territoire}/particuliers/ma-solution/`;
const OFFRES = ['garage-solidaire-du-jura', 'mobigo', 'cpf-permis'];
const SELECTION = formatSelection({ offres: OFFRES, note: 'Rappeler mardi' });
const NIR = '1 85 05 78 006 084 36';

const arrive = async () => undefined;

/** Ouvre un volet s’il est fermé : selon la largeur, il l’est ou non. */
async function openVolet(page: Page, selecteur: string): Promise<void> {
  const volet = page.locator(selecteur).first();
  if (!(await volet.evaluate((e: HTMLDetailsElement) => e.open)))
    await volet.locator('> summary').first().click();
}

/** Ouvre la carte : un bouton sur un téléphone, rien à faire sur un grand écran. */
async function showCarte(page: Page): Promise<void> {
  const bouton = page.getByRole('button', { name: /^(?:Voir la c|C)arte$/ }).filter({ visible: true });
  if ((await bouton.count()) > 0) await bouton.first().click();
  await page.locator('carte-offres [data-carte]').scrollIntoViewIfNeeded();
  await page.locator('carte-offres .signe').first().waitFor();
}

const commune = async (page: Page, texte: string) => {
  await openVolet(page, 'details:has([data-choisie])');
  await page.getByLabel('Votre commune').fill(texte);
};

export const parcours: readonly Parcours[] = [
  {
    nom: 'accueil du site',
    chemin: '/',
    moments: [
      {
        nom: 'communes proposées',
        agir: (page) => page.getByRole('combobox').fill('belf'),
        voit: '[role="option"]',
      },
      {
        nom: 'commune sans guichet',
        agir: async (page) => {
          await page.getByRole('combobox').fill('gueret');
          await page.getByRole('option', { name: /^Guéret / }).click();
        },
        voit: '[data-aucun]',
      },
      {
        nom: 'commune inconnue',
        agir: (page) => page.getByRole('combobox').fill('zzzz'),
        voit: '[data-message]',
      },
      {
        nom: 'un mot qui dit un besoin',
        agir: async (page) => {
          await page.getByRole('searchbox').fill('permis pas cher');
          await page.getByRole('searchbox').press('Enter');
        },
        voit: '[data-guichets]',
      },
    ],
  },
  {
    nom: 'annuaire',
    chemin: `${territoire}/particuliers/offres/`,
    moments: [
      {
        nom: 'communes proposées',
        agir: (page) => commune(page, 'saint'),
        voit: '[role="option"]',
      },
      {
        nom: 'commune non couverte',
        agir: (page) => commune(page, '75001'),
        voit: 'text=n’est pas couverte',
      },
      {
        nom: 'commune choisie',
        agir: async (page) => {
          await commune(page, '39200');
          await page.getByRole('option').first().click();
        },
        voit: '[data-resultat]',
      },
      {
        nom: 'filtres ouverts, une case cochée',
        agir: async (page) => {
          await openVolet(page, 'details.tous');
          await page.getByRole('checkbox', { name: 'Sans passer par un professionnel' }).check();
        },
        voit: '[data-resultat]',
      },
    ],
  },
  {
    nom: 'recherche dans l’annuaire',
    chemin: `${territoire}/particuliers/offres/#q=vidange`,
    moments: [
      { nom: 'réponses et extraits', agir: arrive, voit: '.extrait mark' },
      {
        nom: 'aucune réponse',
        agir: async (page) => {
          await page.getByRole('searchbox').fill('zzzzzz');
          await page.getByRole('searchbox').press('Enter');
        },
        voit: '[data-vide], [data-impasse], .impasse',
      },
    ],
  },
  {
    nom: 'carte',
    chemin: '/territoire-de-belfort/particuliers/offres/',
    moments: [
      { nom: 'ouverte', agir: showCarte, voit: '.signe' },
      {
        nom: 'groupe ouvert',
        agir: (page) => page.locator('.signe-groupe').first().press('Enter'),
        voit: '.signe:focus',
      },
      {
        nom: 'bulle',
        agir: (page) => page.locator('.signe:not(.signe-groupe)').first().press('Enter'),
        voit: '.leaflet-popup',
      },
    ],
  },
  {
    nom: '« Ma solution », questions',
    chemin: `${SOLUTION}#cherche`,
    moments: [
      { nom: 'première question', agir: arrive, voit: 'form[data-sujet]' },
      {
        nom: 'commune demandée, proposée',
        agir: async (page) => {
          await page.getByRole('button', { name: 'Passer le permis' }).click();
          await page.locator('form[data-sujet="commune"] [role="combobox"]').fill('saint');
        },
        voit: '[role="option"]',
      },
      {
        nom: 'résultats',
        agir: async (page) => {
          await page.getByRole('option').first().click();
          const passer = page
            .getByRole('button', { name: /^(?:Je préfère passer|Je ne sais pas)$/ })
            .filter({ visible: true });
          const fini = page.locator('[data-fini]').filter({ visible: true });
          for (;;) {
            await passer.or(fini).first().waitFor();
            if ((await passer.count()) === 0) break;
            const sujet = await page.locator('form[data-sujet]:visible').getAttribute('data-sujet');
            await passer.click();
            await page.locator(`form[data-sujet="${sujet}"]`).waitFor({ state: 'hidden' });
          }
        },
        voit: '[data-trouvees] h4',
      },
      {
        nom: 'lien copié',
        agir: (page) => page.locator('[data-trouvees] [data-copier]').click(),
        voit: '[data-trouvees] [data-copier]',
      },
    ],
  },
  {
    nom: '« Ma solution », âge refusé',
    chemin: `${SOLUTION}#cherche&besoin=financer&commune=39478_200026573_Saint-Claude&changer=age`,
    moments: [
      {
        nom: 'refus',
        agir: async (page) => {
          await page.getByLabel('Âge').fill('300');
          await page.getByRole('button', { name: 'Continuer' }).click();
        },
        voit: '[role="alert"]',
      },
    ],
  },
  {
    nom: '« Ma solution », trajet',
    chemin: `${SOLUTION}#trajet`,
    moments: [
      {
        nom: 'ce qui manque',
        agir: (page) => page.getByRole('button', { name: 'Voir qui m’emmène' }).click(),
        voit: '[role="alert"]',
      },
      {
        nom: 'réponse',
        agir: async (page) => {
          for (const [libelle, nom] of [
            ['Je pars de', 'saint-cla'],
            ['Je vais à', 'oyonna'],
          ] as const) {
            await page.getByLabel(libelle).fill(nom);
            await page.getByRole('option', { name: /^(?:Saint-Claude|Oyonnax)/ }).click();
          }
          await page.getByRole('button', { name: 'Voir qui m’emmène' }).click();
        },
        voit: 'mon-trajet [data-resultats] li',
      },
    ],
  },
  {
    nom: 'fiche',
    chemin: `${territoire}/particuliers/offres/garage-solidaire-du-jura/#commune=39478_200026573_Saint-Claude`,
    moments: [
      { nom: 'la commune est servie', agir: arrive, voit: '[data-servie]' },
      {
        nom: 'gardée',
        agir: (page) => page.getByRole('button', { name: 'Garder cette fiche' }).click(),
        voit: 'text=Ma sélection (1)',
      },
      {
        nom: 'partagée, volets ouverts',
        agir: async (page) => {
          await page.getByRole('button', { name: 'Partager' }).click();
          await page.locator('main details').evaluateAll((volets) => {
            for (const volet of volets) (volet as HTMLDetailsElement).open = true;
          });
        },
        voit: 'main details[open]',
      },
      { nom: 'carte', agir: showCarte, voit: '.signe' },
    ],
  },
  {
    nom: 'ma sélection',
    chemin: `${territoire}/particuliers/ma-selection/#${SELECTION}`,
    moments: [
      { nom: 'gardées', agir: arrive, voit: '[data-liste] h3' },
      {
        nom: 'code à scanner',
        agir: (page) => page.getByRole('button', { name: 'Afficher un code à scanner' }).click(),
        voit: '[data-dessin] svg',
      },
      {
        nom: 'note refusée',
        agir: (page) => page.getByLabel('Une note, si vous voulez').fill(NIR),
        voit: '[role="alert"]',
      },
      {
        nom: 'effacée, annulable',
        agir: (page) => page.getByRole('button', { name: /^Effacer/ }).click(),
        voit: '[data-annuler]',
      },
    ],
  },
  {
    nom: 'coûts',
    chemin: `${territoire}/particuliers/combien-ca-coute/`,
    moments: [
      {
        nom: 'calcul ouvert, nombre refusé',
        agir: async (page) => {
          await openVolet(page, 'calcul-cout table details');
          await page.getByLabel('Jours de trajet par mois').fill('99');
          await page.getByLabel('Jours de trajet par mois').blur();
        },
        voit: '[role="alert"]',
      },
    ],
  },
  {
    nom: 'répondre à une orientation',
    chemin: `${territoire}/prescripteurs/retour/#offres=garage-solidaire-du-jura&du=2026-11-28&initiales=L.%20M.&fin=1`,
    moments: [
      {
        nom: 'réponse pas encore choisie',
        agir: (page) => page.getByRole('button', { name: 'Préparer la réponse' }).click(),
        voit: '[role="alert"]:visible',
      },
      {
        nom: 'réponse prête',
        agir: async (page) => {
          await page.getByLabel('Refusée').check();
          await page.getByLabel('Pourquoi').selectOption('Il n’y a plus de place');
          await page.getByRole('button', { name: 'Préparer la réponse' }).click();
        },
        voit: '[data-prete]:not([hidden])',
      },
    ],
  },
  {
    nom: 'orienter',
    chemin: `${territoire}/prescripteurs/orienter/`,
    moments: [
      {
        nom: 'âge refusé',
        agir: async (page) => {
          await page.getByLabel('Âge').fill('300');
          await page.getByRole('button', { name: 'Voir les offres' }).click();
        },
        voit: '[role="alert"]',
      },
      {
        nom: 'verdicts',
        agir: async (page) => {
          await page.getByLabel('Âge').fill('34');
          await page.getByLabel('Permis', { exact: true }).selectOption('Permis B');
          await page.getByRole('button', { name: 'Voir les offres' }).click();
        },
        voit: '[data-verdicts] tbody tr',
      },
      {
        nom: 'fiche demandée sans offre choisie',
        agir: (page) => page.locator('[data-faire]').click(),
        voit: '[role="alert"]',
      },
      {
        nom: 'fiche d’orientation, saisie refusée',
        agir: async (page) => {
          await page.locator('[data-choix]').first().check();
          await page.locator('[data-faire]').click();
          await page.getByLabel('Comment la joindre').fill(NIR);
        },
        voit: '.orientation [role="alert"]',
      },
      {
        nom: 'tableau filtré à rien',
        agir: (page) => page.getByLabel('Chercher dans le tableau').fill('zzzz'),
        voit: '[data-montrees]',
      },
      {
        nom: 'trajet de la personne',
        agir: (page) => page.getByRole('link', { name: 'Chercher qui fait son trajet' }).click(),
        voit: 'mon-trajet form',
      },
      {
        nom: 'professionnel dit',
        agir: async (page) => {
          await page.getByText('Vous, le professionnel').click();
          await page.getByLabel('Votre nom').fill('Anne D.');
        },
        voit: '[data-vous-dit]:not([hidden])',
      },
      {
        nom: 'personne suivante, annulable',
        agir: (page) => page.getByRole('button', { name: 'Personne suivante' }).first().click(),
        voit: '[data-annuler]',
      },
    ],
  },
  {
    nom: 'diagnostic',
    chemin: `${territoire}/prescripteurs/diagnostic/`,
    moments: [
      {
        nom: 'conclu, saisie refusée',
        agir: async (page) => {
          await page.getByLabel('Le sien est en panne').check();
          await page.getByLabel('Prénom ou initiales').fill(NIR);
        },
        voit: '[role="alert"]',
      },
      {
        nom: 'effacé, annulable',
        agir: (page) => page.getByRole('button', { name: /^Effacer/ }).click(),
        voit: '[data-annuler]',
      },
    ],
  },
  {
    nom: 'comparer',
    chemin: `${territoire}/prescripteurs/comparer/#${SELECTION}`,
    moments: [
      { nom: 'trois offres', agir: arrive, voit: 'thead th:nth-child(3)' },
      {
        nom: 'ajout refusé',
        agir: (page) => page.getByRole('button', { name: 'Ajouter' }).click(),
        voit: '[role="alert"]',
      },
      {
        nom: 'vidée, annulable',
        agir: (page) => page.getByRole('button', { name: 'Vider la comparaison' }).click(),
        voit: '[data-annuler]',
      },
    ],
  },
  {
    nom: 'couverture',
    chemin: `${territoire}/prescripteurs/couverture/`,
    moments: [
      {
        nom: 'autre catégorie',
        agir: (page) => page.locator('.carte-couverture label').nth(1).click(),
        voit: '.carte-couverture svg',
      },
    ],
  },
  {
    nom: 'réseau',
    chemin: '/reseau/#departement=39',
    moments: [
      {
        nom: 'filtré, une sorte cochée',
        agir: async (page) => {
          await openVolet(page, 'details[data-volet]');
          await page.getByLabel('Garage solidaire').check();
        },
        voit: '[data-resultat]',
      },
      {
        nom: 'vide',
        agir: (page) =>
          page.evaluate(() => {
            location.hash = 'departement=39&legende=n-existe-pas';
          }),
        voit: '[data-vide]',
      },
    ],
  },
  {
    nom: 'déclaration',
    chemin: '/accessibilite/',
    moments: [{ nom: 'grille ouverte', agir: (page) => openVolet(page, 'main details'), voit: 'main table' }],
  },
];
