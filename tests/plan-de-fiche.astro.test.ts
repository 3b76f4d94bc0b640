import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Window } from 'happy-dom';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { getCatalogue } from '../src/catalogue/get-catalogue.ts';
import Fiche from '../src/components/offre/Fiche.astro';
import type { Espace, OffreServie, Territoire } from '../src/domain/catalogue/catalogue.ts';
import { listJoignables } from '../src/domain/contact/list-joignables.ts';
import { PLANS, type Plan } from '../src/domain/fiche/plans.ts';
import { PLACES } from '../src/domain/fiche/section.ts';
import { listPhrases } from '../src/elements/actions-fiche/list-phrases.ts';
import { buildFiche } from '../src/paper/build-fiche.ts';
import { buildLivret } from '../src/paper/build-livret.ts';
import { openCompilateur } from '../src/paper/compile-feuille.ts';

// L’écran, « Écouter », le PDF et le livret suivent le plan : on le retourne, et les quatre se retournent.

const edition = {
  racine: 'https://exemple.fr',
  aujourdhui: '2026-11-21',
  contenu: 'content',
  avertissement: undefined,
};
const compile = openCompilateur();
const catalogue = getCatalogue();
const NUMERO = '01\u00a099\u00a000\u00a012\u00a034';

/** Une offre qui a quelque chose à dire dans chaque rubrique. */
function findOffre(): { readonly territoire: Territoire; readonly servie: OffreServie } {
  const territoire = catalogue.territoires.find(({ slug }) => slug === 'haut-jura-saint-claude')!;
  const servie = territoire.offres.find(({ offre }) => offre.id === 'garage-solidaire-du-jura')!;
  const offre = {
    ...servie.offre,
    telephone: undefined,
    desserte: { origines: ['39'], destinations: ['39'], jours_heures: 'Mo-Fr 07:00-19:00' },
    reservation: {
      type: 'veille',
      dernier_jour: 1,
      derniere_heure: '16:30',
      telephone: '01 99 00 12 34',
    } as const,
  };
  const structure = { ...servie.structure, telephone: '01 99 00 56 78' };
  const voisinage = { structures: new Map([[structure.id, structure]]), findAccueil: () => undefined };
  const joignables = listJoignables(offre, territoire, voisinage);
  const avec = { ...servie, offre, structure, joignables };
  return { territoire: { ...territoire, offres: [avec] }, servie: avec };
}

const { territoire, servie } = findOffre();

const squeeze = (texte: string) => texte.normalize('NFKC').replace(/[\s\u200b\u00ad]/g, '');

/** Les titres du plan, réduits à ces rubriques s’il y en a. */
const listTitres = (plan: Plan, ids?: readonly string[]) =>
  PLACES.flatMap((place) => plan[place])
    .filter(({ id }) => ids?.includes(id) ?? true)
    .map(({ titre }) => squeeze(titre));

/** Les mêmes titres, dans l’ordre où le texte les dit. */
const sortSelonTexte = (titres: readonly string[], texte: string) =>
  titres.toSorted((a, b) => texte.indexOf(a) - texte.indexOf(b));

async function renderPage(espace: Espace) {
  const astro = await AstroContainer.create({ astroConfig: { site: 'https://exemple.fr' } });
  const { document, NodeFilter } = new Window();
  document.body.innerHTML = await astro.renderToString(Fiche, { props: { servie, territoire, espace } });
  vi.stubGlobal('document', document);
  vi.stubGlobal('NodeFilter', NodeFilter);
  const phrases = listPhrases(document as unknown as Document);
  vi.unstubAllGlobals();
  return { document, phrases };
}

async function readPdf(pdf: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  const [fiche] = await document.getOutline();
  return { texte: squeeze(text), rubriques: (fiche?.items ?? []).map(({ title }) => squeeze(title)) };
}

const retourne = (plan: Plan): Plan => ({
  essentiel: plan.essentiel.toReversed(),
  contact: plan.contact.toReversed(),
  detail: plan.detail.toReversed(),
  fiabilite: plan.fiabilite.toReversed(),
});

const ECRITS = { ...PLANS };

describe.each([
  ['tel qu’il est écrit', (plan: Plan) => plan],
  ['retourné', retourne],
] as const)('le plan %s', (_, change) => {
  beforeAll(() => {
    Object.assign(PLANS, {
      particuliers: change(ECRITS.particuliers),
      prescripteurs: change(ECRITS.prescripteurs),
    });
  });
  afterAll(() => {
    Object.assign(PLANS, ECRITS);
  });

  test.each(['particuliers', 'prescripteurs'] as const)(
    'l’écran, « Écouter » et le PDF le suivent : %s',
    async (espace) => {
      const titres = listTitres(PLANS[espace]);
      const { document, phrases } = await renderPage(espace);
      const h2 = [...document.querySelectorAll('.rubrique > h2')].map((titre) => squeeze(titre.textContent));
      expect(h2).toEqual(titres);
      const dites = phrases.map((phrase) => squeeze(phrase).replace(/\.$/, ''));
      expect(dites.filter((phrase) => titres.includes(phrase))).toEqual(titres);
      const { pdf } = compile(buildFiche(servie, territoire, espace, { edition, catalogue }));
      expect((await readPdf(pdf)).rubriques).toEqual(titres);
    },
  );

  test.each([
    ['à gauche', ['public', 'desserte', 'cout', 'reservation']],
    ['à droite', ['demarche', 'pieces']],
  ])('le livret le suit : %s', async (_cote, ids) => {
    const { texte } = await readPdf(compile(buildLivret(territoire, edition, catalogue)).pdf);
    const titres = listTitres(PLANS.particuliers, ids);
    const offre = texte.slice(texte.lastIndexOf(squeeze(servie.offre.resume)));
    expect(titres.filter((titre) => !offre.includes(titre))).toEqual([]);
    expect(sortSelonTexte(titres, offre)).toEqual(titres);
  });
});

test('les quatre disent jusqu’à quand réserver, à quel numéro, quels jours, et à qui est l’autre numéro', async () => {
  const attendus = [
    'Réservez au plus tard la veille, avant 16 h 30.',
    NUMERO,
    'Lundi au vendredi : 7 h – 19 h',
    'Numéro de la structure',
  ];
  const livret = await readPdf(compile(buildLivret(territoire, edition, catalogue)).pdf);
  for (const espace of ['particuliers', 'prescripteurs'] as const) {
    const { document, phrases } = await renderPage(espace);
    const feuille = buildFiche(servie, territoire, espace, { edition, catalogue });
    const pdf = await readPdf(compile(feuille).pdf);
    for (const attendu of attendus)
      for (const texte of [document.body.textContent, phrases.join(' '), pdf.texte, livret.texte])
        expect(squeeze(texte)).toContain(squeeze(attendu));
    expect(document.querySelector('a[href="tel:+33199001234"]')?.textContent.trim()).toBe(NUMERO);
  }
});
