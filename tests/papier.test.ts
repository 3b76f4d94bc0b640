import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { findOrdresDeScript, findOrdresSansNumero } from '../scripts/lib/find-ordres-sans-numero.ts';
import { parseHoraires } from '../src/catalogue/horaires.ts';
import { loadCatalogue } from '../src/catalogue/load-catalogue.ts';
import { toPlainText } from '../src/catalogue/render-markdown.ts';
import { parseTelephone } from '../src/catalogue/telephone.ts';
import type { Catalogue, Espace, OffreServie, Territoire } from '../src/domain/catalogue/catalogue.ts';
import { describeDemarche } from '../src/domain/demarche/describe-demarche.ts';
import { listConditions } from '../src/domain/eligibilite/describe-conditions.ts';
import { formatLigne, formatMontant } from '../src/domain/offre/tarif.ts';
import { formatDate } from '../src/domain/temps/format-date.ts';
import { formatDates } from '../src/domain/temps/format-dates.ts';
import { describeReservation } from '../src/domain/trajet/describe-reservation.ts';
import { besoins } from '../src/domain/vocabulaire/besoins.ts';
import { categories } from '../src/domain/vocabulaire/categories.ts';
import type { CodeDessine } from '../src/elements/shared/draw-code.ts';
import { readEnvironnement } from '../src/environment.ts';
import { buildAffiche } from '../src/paper/build-affiche.ts';
import { buildBilan } from '../src/paper/build-bilan.ts';
import { buildFiche } from '../src/paper/build-fiche.ts';
import { buildLivret } from '../src/paper/build-livret.ts';
import { buildOrientation } from '../src/paper/build-orientation.ts';
import { buildPapier } from '../src/paper/build-papier.ts';
import { openCompilateur, PAGES_MAX } from '../src/paper/compile-feuille.ts';
import type { Feuille, Renvoi, Titree } from '../src/paper/feuille.ts';
import { listFeuilles } from '../src/paper/list-feuilles.ts';
import { NON_IMPRIMABLE } from '../src/paper/to-imprimable.ts';

// Les PDF, tels qu’un lecteur les ouvre : balisés, en français, complets.
const SLUG = 'haut-jura-saint-claude';
const environnement = readEnvironnement(
  { GUICHET_AUJOURDHUI: '2026-11-21', GUICHET_BASE: '/essai/', GUICHET_TERRITOIRES: SLUG },
  process.cwd(),
  new Date(0),
);
const edition = {
  racine: 'https://guichet-mobilite.example/essai',
  aujourdhui: '2026-11-21',
  contenu: 'content',
  avertissement: undefined,
};
let catalogue: Catalogue;
let territoire: Territoire;
let feuilles: readonly Feuille[];
const compile = openCompilateur();
const getFeuille = (fin: string) => {
  const feuille = feuilles.find(({ chemin }) => chemin.endsWith(fin));
  if (!feuille) throw new Error(`Pas de feuille ${fin}`);
  return feuille;
};

beforeAll(() => {
  catalogue = loadCatalogue(environnement);
  territoire = catalogue.territoires[0]!;
  feuilles = listFeuilles(catalogue, environnement);
});

/** Le texte sans espaces ni coupures : la mise en page les déplace. */
const squeeze = (texte: string) => texte.normalize('NFKC').replace(/[\s\u200b\u00ad]/g, '');
async function readPdf(pdf: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  return { document, texte: squeeze(text) };
}

interface Noeud {
  readonly role?: string;
  readonly children?: readonly Noeud[];
}

/** Les enfants de chaque élément d’un rôle, dans l’arbre que suit un lecteur d’écran, avec les leurs. */
async function listRoles(pdf: Buffer, role: string) {
  const { document } = await readPdf(pdf);
  const pages = Array.from({ length: document.numPages }, async (_, rang) =>
    (await document.getPage(rang + 1)).getStructTree(),
  );
  const getRoles = ({ children = [] }: Noeud) => children.flatMap((enfant) => enfant.role ?? []);
  const find = (noeud: Noeud): readonly Noeud[] => [
    ...(noeud.role === role ? [noeud] : []),
    ...(noeud.children ?? []).flatMap(find),
  ];
  return (await Promise.all(pages))
    .flatMap((arbre) => find((arbre ?? {}) as Noeud))
    .map((noeud) => ({
      roles: getRoles(noeud),
      enfants: (noeud.children ?? []).map((enfant) => ({ roles: getRoles(enfant) })),
    }));
}

test('l’affiche de chaque territoire tient sur une feuille, et dit qui joindre', () => {
  const tous = loadCatalogue({ ...environnement, territoires: [] });
  for (const un of tous.territoires) {
    const feuille = buildAffiche(un, edition);
    expect(compile(feuille).pages, un.slug).toBe(1);
    const dit = JSON.stringify(feuille.donnees.guichet);
    expect(dit).toMatch(/\d\d.\d\d/);
    // Rien qu’un directeur n’épinglerait pas.
    expect(dit).not.toMatch(/à vérifier|ne savons pas|pas trouvé/);
  }
});

test('un financeur : sa mention et son logo sur l’affiche, le livret et les rapports', async () => {
  const logo = readFileSync('tests/fixtures/contenu/financeurs/territoires/essai/images/region.png');
  for (const fin of ['affiche.pdf', 'livret.pdf', 'couverture.pdf', 'bilan.pdf']) {
    const feuille = getFeuille(fin);
    const financeurs = [{ nom: 'La Région', mention: 'Avec le soutien de la Région.', octets: [...logo] }];
    const donnees: Titree & { readonly financeurs: object } = { ...feuille.donnees, financeurs };
    const { pdf } = compile({ ...feuille, donnees });
    expect((await readPdf(pdf)).texte, fin).toContain(squeeze('Avec le soutien de la Région.'));
    expect((await listRoles(pdf, 'Figure')).length, fin).toBeGreaterThan(1);
  }
});

test('le livret commence par son titre, et dit en une phrase les lieux qui n’ont rien de plus', () => {
  const { index } = buildLivret(territoire, edition, catalogue).donnees;
  expect(index.lieux.every(({ numeros }) => numeros.length > 0)).toBe(true);
  const muets = territoire.communes.length - index.lieux.length;
  if (muets > 0) expect(index.reste).toMatch(new RegExp(`^Dans (?:les )?${muets}`));
});

test('aucune feuille ne dit de téléphoner sans montrer un numéro', () => {
  for (const modele of globSync('src/paper/modeles/*.typ'))
    expect(findOrdresDeScript(readFileSync(modele, 'utf8')), modele).toEqual([]);
  const feuilles = listFeuilles(catalogue, environnement);
  const fautives = feuilles.filter(({ donnees }) => findOrdresSansNumero(JSON.stringify(donnees)).length > 0);
  expect(fautives.map(({ chemin }) => chemin)).toEqual([]);
  expect(feuilles.length).toBeGreaterThan(60);
});

describe('chaque modèle donne un PDF accessible', () => {
  test.each([
    'particuliers/offres/urbus/fiche.pdf',
    'prescripteurs/offres/urbus/fiche.pdf',
    'livret.pdf',
    'affiche.pdf',
    'orientation-vierge.pdf',
    'parcours-vierge.pdf',
    'dossier-de-pret.pdf',
    'couverture.pdf',
    'bilan.pdf',
  ])('%s', async (fin) => {
    const feuille = getFeuille(fin);
    const { pdf, pages } = compile(feuille);
    const { document, texte } = await readPdf(pdf);
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: feuille.donnees.titre, Language: 'fr-FR' });
    expect(pdf.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(document.numPages).toBe(pages);
    expect(pages).toBeLessThanOrEqual(PAGES_MAX[feuille.modele]);
    const arbres = Array.from({ length: pages }, async (_, rang) =>
      (await document.getPage(rang + 1)).getStructTree(),
    );
    const roles = JSON.stringify(await Promise.all(arbres));
    expect(roles).toContain('"H1"');
    expect(roles).toContain('Code à scanner : https://guichet-mobilite.example/essai/');
    expect(texte).toContain(squeeze(territoire.programme));
    expect(texte).not.toMatch(/téléphoneàvérifier|Numéroduguichet/);
    // Le numéro du guichet, et de quand il date.
    expect(texte).toMatch(/0384410102.*relevéle22octobre2019/);
  });

  test('couverture.pdf : chaque rang a sa tête, chaque case les deux', async () => {
    const { pdf } = compile(getFeuille('couverture.pdf'));
    const rangs = (await listRoles(pdf, 'TBody')).flatMap(({ enfants }) => enfants.map(({ roles }) => roles));
    expect(rangs.length).toBeGreaterThan(30);
    expect(rangs.filter(([tete, ...cases]) => tete !== 'TH' || cases.includes('TH'))).toEqual([]);
    const texte = pdf.toString('latin1');
    expect(texte.split('/Scope /Row')).toHaveLength(categories.length + territoire.communes.length + 1);
    expect(texte).not.toMatch(/\/S \/TD\s+\/P \d+ 0 R\s+\/A \[<<\s+\/O \/Table\s+\/Headers/);
  });

  test('bilan.pdf : indicateurs et contacts, chaque rang a sa tête, chaque chiffre sa source', async () => {
    const { indicateurs } = territoire;
    if (!indicateurs) throw new Error('Pas d’indicateurs.');
    const compteur = [
      { mois: '2026-09', total: 1203, canaux: { telephone: 1200 }, communes: { '39478': 1203 } },
      { mois: '2026-10', total: 8, canaux: { accueil: 8 } },
    ];
    const feuille = buildBilan(territoire, { ...indicateurs, compteur }, edition);
    const { pdf, pages } = compile(feuille);
    expect(pages).toBeLessThanOrEqual(3);
    const rangs = (await listRoles(pdf, 'TBody')).flatMap(({ enfants }) => enfants.map(({ roles }) => roles));
    const voulus = feuille.donnees.tableaux.reduce((somme, { rangs: siens }) => somme + siens.length, 0);
    expect(rangs).toHaveLength(indicateurs.indicateurs.length + voulus);
    expect(rangs.filter(([tete, ...cases]) => tete !== 'TH' || cases.includes('TH'))).toEqual([]);
    const { texte } = await readPdf(pdf);
    expect(texte).toContain('1203');
    expect(texte).toContain(squeeze('Saint-Claude'));
    expect(texte).toContain(squeeze('(2023, il y a 3 ans)'));
    expect(texte).toContain(squeeze('à renseigner'));
  });

  test('l’affiche liste les six besoins, la feuille d’orientation les choix de chaque question', async () => {
    const listTailles = async (fin: string) =>
      (await listRoles(compile(getFeuille(fin)).pdf, 'L')).map(({ roles }) => roles.length);
    expect(await listTailles('affiche.pdf')).toEqual([besoins.length]);
    const { donnees } = buildOrientation(territoire, edition, undefined);
    const voulues = donnees.cases.map(({ choix }) => choix.length);
    expect(await listTailles('orientation-vierge.pdf')).toEqual(expect.arrayContaining(voulues));
  });

  test('le dossier de prêt a une case par papier, et ce que coûte le prêt', async () => {
    const { pdf } = compile(getFeuille('dossier-de-pret.pdf'));
    const pieces = territoire.offres.find(({ offre }) => offre.id === 'microcredit-personnel')?.offre.pieces;
    const listes = (await listRoles(pdf, 'L')).map(({ roles }) => roles.length);
    expect(listes).toContain(pieces?.length);
    const { texte } = await readPdf(pdf);
    for (const phrase of ['Jusqu’à 8 000 €, à rembourser en 7 ans au plus', ...(pieces ?? [])])
      expect(texte).toContain(squeeze(phrase));
  });

  test('le livret a un plan, chaque chapitre et chaque offre', async () => {
    const { document, texte } = await readPdf(compile(getFeuille('livret.pdf')).pdf);
    const plan = (await document.getOutline()).map(({ title }) => squeeze(title));
    for (const titre of ['Me déplacer', 'Trouver de l’argent', 'Index par commune', 'Aides terminées'])
      expect(plan).toContain(squeeze(titre));
    expect(territoire.offres.filter(({ offre }) => !texte.includes(squeeze(offre.nom)))).toEqual([]);
    const { index } = buildLivret(territoire, edition, catalogue).donnees;
    expect(index.lieux.filter(({ nom }) => !texte.includes(squeeze(nom)))).toEqual([]);
    expect(texte).toContain(squeeze(index.reste));
  });
});

/** Les faits qu’une fiche doit dire, tels que les champs les donnent. */
function listFaits(servie: OffreServie, espace: Espace): readonly (string | undefined)[] {
  const { offre, structure } = servie;
  const telephone = offre.telephone ?? structure.telephone;
  const { prescription, tarif, desserte, reservation } = offre;
  return [
    offre.nom,
    offre.resume,
    structure.nom,
    offre.publics_precisions,
    ...Object.values(listConditions(offre.conditions)).flat(),
    ...(offre.conditions ? [] : [offre.conditions_acces]),
    ...(tarif?.lignes ?? []).flatMap((ligne) => [ligne.libelle, ligne.pour, formatLigne(ligne)]),
    ...[tarif?.caution, tarif?.adhesion, offre.aide?.montant].flatMap((m) =>
      m === undefined ? [] : [formatMontant(m)],
    ),
    offre.aide?.precisions,
    offre.frais_precisions,
    ...describeDemarche(servie, espace),
    ...(offre.pieces ?? []),
    ...(offre.a_verifier ?? []),
    ...offre.sources.flatMap(({ titre, url, date }) => [titre, url, date && formatDates(date)]),
    telephone && parseTelephone(telephone)?.affiche,
    telephone && !offre.telephone ? 'Numéro de la structure' : undefined,
    ...(reservation && offre.statut !== 'terminee' ? describeReservation(reservation) : []),
    reservation?.telephone && parseTelephone(reservation.telephone)?.affiche,
    reservation?.message,
    ...((desserte?.jours_heures && parseHoraires(desserte.jours_heures)?.texte) || []),
    offre.courriel ?? structure.courriel,
    offre.lien_mobilisation ?? offre.lien_source ?? structure.site_web,
    offre.statut_precisions,
    offre.verifie_le && formatDate(offre.verifie_le),
    ...toPlainText(offre.description).split(/(?<=[.!?:;])\s/),
    `/essai/${SLUG}/${espace}/offres/${offre.id}/`,
    ...(espace === 'prescripteurs'
      ? [
          prescription?.comment,
          prescription?.comite?.precisions,
          prescription?.engagement,
          prescription?.formulaire,
          ...(prescription?.refus_frequents ?? []),
        ]
      : []),
  ];
}

test.each(['particuliers', 'prescripteurs'] as const)(
  'chaque fiche dit tous les faits de l’offre : %s',
  async (espace) => {
    const oublis: string[] = [];
    for (const servie of territoire.offres) {
      const { pdf, pages } = compile(getFeuille(`${espace}/offres/${servie.offre.id}/fiche.pdf`));
      const { texte } = await readPdf(pdf);
      if (pages > 2) oublis.push(`${servie.offre.id} : ${pages} pages`);
      for (const fait of listFaits(servie, espace))
        if (fait && !texte.includes(squeeze(fait))) oublis.push(`${servie.offre.id} : ${fait}`);
    }
    expect(oublis).toEqual([]);
    expect(territoire.offres.length).toBeGreaterThan(20);
  },
);

// Le côté d’une case à cocher, en points : 3,4 mm.
const CASE = 9.64;

async function countCases(pdf: Buffer): Promise<number> {
  const { OPS } = await getResolvedPDFJS();
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = Array.from({ length: document.numPages }, (_, rang) => document.getPage(rang + 1));
  const traces = await Promise.all(
    pages.map(async (page) => {
      const { fnArray, argsArray } = await (await page).getOperatorList();
      return argsArray.filter((_, rang) => fnArray[rang] === OPS.constructPath);
    }),
  );
  // Le dernier argument d’un tracé est le rectangle qui le contient.
  return traces.flat().filter(([geste, , [x = 0, y = 0, x2 = 0, y2 = 0]]) => {
    const isCote = (cote: number) => Math.abs(cote - CASE) < 0.05;
    return geste === OPS.stroke && isCote(x2 - x) && isCote(y2 - y);
  }).length;
}

test.each(['particuliers', 'prescripteurs'] as const)(
  'chaque papier à apporter a sa case à cocher : %s',
  async (espace) => {
    const servie = territoire.offres[0]!;
    const countFor = (pieces: string[] | undefined) => {
      const avec = { ...servie, offre: { ...servie.offre, pieces } };
      const options = { edition, catalogue };
      return countCases(compile(buildFiche(avec, territoire, espace, options)).pdf);
    };
    expect(await countFor(['Une carte.', 'Un justificatif.', 'Une photo.'])).toBe(3);
    expect(await countFor(undefined)).toBe(0);
  },
);

const HOSTILE = '#panic("non") *gras* $x$ `code` \\ <b> مرحبا 😀 ';

/** Une offre démesurée, pleine de signes que Typst pourrait prendre pour lui. */
function makeHostile(): OffreServie {
  const servie = territoire.offres[0]!;
  return {
    ...servie,
    offre: {
      ...servie.offre,
      nom: HOSTILE.trim(),
      resume: HOSTILE.repeat(4),
      description: `${HOSTILE.repeat(90)}\n\n${'x'.repeat(4000)}`,
      conditions_acces: HOSTILE.repeat(20),
      pieces: Array.from({ length: 40 }, (_, i) => `Pièce ${i} ${HOSTILE}`),
      etapes: Array.from({ length: 30 }, (_, i) => `Étape ${i} ${HOSTILE.repeat(5)}`),
    },
  };
}

describe('un contenu hostile', () => {
  test('s’imprime comme du texte, dit ce qu’il ne peut pas dessiner, et tient en deux pages', async () => {
    const fiche = buildFiche(makeHostile(), territoire, 'particuliers', {
      edition,
      catalogue,
    });
    const { pdf, pages, abregee } = compile(fiche);
    const { texte } = await readPdf(pdf);
    expect(pages).toBeLessThanOrEqual(2);
    expect(abregee).toBeGreaterThan(1);
    expect(texte).toContain(squeeze('#panic("non") *gras* $x$ `code` \\ <b>'));
    expect(texte).toContain(squeeze(NON_IMPRIMABLE));
    expect(texte).toContain(squeeze('La suite est sur la page de la fiche'));
  });

  test('n’empêche pas le livret', () => {
    const hostile = { ...territoire, nom: HOSTILE, presentation: HOSTILE, offres: [makeHostile()] };
    expect(compile(buildLivret(hostile, edition, catalogue)).pages).toBeGreaterThan(2);
  });
});

test('un livret de 300 offres tient dans ses 40 pages, avec chaque nom', async () => {
  const tous = loadCatalogue({ ...environnement, territoires: [] }).territoires.flatMap((t) => t.offres);
  const offres = Array.from({ length: 300 }, (_, i): OffreServie => {
    const servie = tous[i % tous.length]!;
    return { ...servie, offre: { ...servie.offre, id: `o-${i}`, nom: `Offre ${i} ${servie.offre.nom}` } };
  });
  const { pdf, pages, abregee } = compile(buildLivret({ ...territoire, offres }, edition, catalogue));
  expect(pages).toBeLessThanOrEqual(40);
  expect(abregee).toBeGreaterThan(0);
  const { texte } = await readPdf(pdf);
  expect(offres.filter(({ offre }) => !texte.includes(squeeze(offre.nom)))).toEqual([]);
});

/** Dessine un code comme une imprimante, puis le lit comme un téléphone. */
function scan({ cote, trace }: CodeDessine): string | undefined {
  const [pas, marge] = [4, 4];
  const largeur = (cote + 2 * marge) * pas;
  const pixels = new Uint8ClampedArray(largeur * largeur * 4).fill(255);
  for (const [, x, y, longueur] of trace.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let i = 0; i < Number(longueur) * pas; i += 1)
      for (let j = 0; j < pas; j += 1) {
        const [px, py] = [(Number(x) + marge) * pas + i, (Number(y) + marge) * pas + j];
        pixels.fill(0, (py * largeur + px) * 4, (py * largeur + px) * 4 + 3);
      }
  return jsQR(pixels, largeur, largeur)?.data;
}

test('chaque code à scanner mène à l’adresse écrite à côté', () => {
  const renvois = feuilles.flatMap(({ donnees }) => {
    const { renvoi, guides = [] } = donnees as { renvoi?: Renvoi; guides?: readonly { renvoi: Renvoi }[] };
    return [...(renvoi ? [renvoi] : []), ...guides.map((guide) => guide.renvoi)];
  });
  expect(renvois.length).toBeGreaterThan(feuilles.length - 1);
  expect(renvois.filter(({ url, code }) => scan(code) !== url).map(({ url }) => url)).toEqual([]);
});

test('mêmes données, mêmes octets, d’un compilateur à l’autre', () => {
  const autre = openCompilateur();
  for (const fin of ['livret.pdf', 'urbus/fiche.pdf', 'couverture.pdf'])
    expect(autre(getFeuille(fin)).pdf.equals(compile(getFeuille(fin)).pdf)).toBe(true);
});

test('une feuille inchangée n’est pas refaite, une feuille oubliée est ôtée', async () => {
  const racine = mkdtempSync(join(tmpdir(), 'guichet-papier-'));
  const lieu = { dossier: join(racine, 'papier'), registre: join(racine, 'registre.json') };
  try {
    const [a, b, c] = ['affiche.pdf', 'orientation-vierge.pdf', 'urbus/fiche.pdf'].map(getFeuille) as [
      Feuille,
      Feuille,
      Feuille,
    ];
    expect(await buildPapier([a, b], lieu)).toEqual({ feuilles: 2, refaites: 2 });
    const date = statSync(join(lieu.dossier, a.chemin)).mtimeMs;
    const changee = { ...b, donnees: { ...b.donnees, edition: 'demain' } };
    expect(await buildPapier([a, changee, c], lieu)).toEqual({ feuilles: 3, refaites: 2 });
    expect(statSync(join(lieu.dossier, a.chemin)).mtimeMs).toBe(date);
    expect(await buildPapier([c], lieu)).toEqual({ feuilles: 1, refaites: 0 });
    expect(statSync(join(lieu.dossier, a.chemin), { throwIfNoEntry: false })).toBeUndefined();
    expect(readFileSync(join(lieu.dossier, c.chemin)).equals(compile(c).pdf)).toBe(true);
  } finally {
    rmSync(racine, { recursive: true });
  }
});
