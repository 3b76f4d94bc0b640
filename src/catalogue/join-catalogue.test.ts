import { describe, expect, test } from 'vitest';
import type { Evenement, Offre, Page, Saisie, Structure } from '../domain/catalogue/catalogue.ts';
import type { Commune } from '../domain/commune/commune.ts';
import { buildZoneIndex } from '../domain/commune/expand-zone.ts';
import { joinCatalogue } from './join-catalogue.ts';

const EPCI = '200000001';
const toCommune = (code_insee: string, nom: string, departement: string, epci: string | null): Commune => ({
  code_insee,
  nom,
  codes_postaux: [],
  departement,
  region: '27',
  epci,
  population: 1,
  latitude: null,
  longitude: null,
});
const communes = new Map(
  [
    toCommune('39002', 'Zédale', '39', EPCI),
    toCommune('39001', 'Évian', '39', EPCI),
    toCommune('39003', 'Fontaine', '39', null),
    toCommune('01001', 'Ailleurs', '01', null),
  ].map((commune) => [commune.code_insee, commune]),
);
const zones = buildZoneIndex(
  communes,
  new Map([[EPCI, { siren: EPCI, nom: 'CC', communes: ['39001', '39002'] }]]),
);

const place = (id: string, dossier: string) => ({
  id,
  dossier,
  fichier: `${dossier}/${id}`,
  empreinte: `${id}-1`,
});
const toOffre = (id: string, dossier: string, plus: Partial<Offre> = {}) =>
  ({
    ...place(id, dossier),
    nom: id,
    structure: 'porteuse',
    categorie: 'velo',
    statut: 'ouverte',
    ...plus,
  }) as Offre;
const toStructure = (id: string, dossier: string) => ({ ...place(id, dossier), nom: id }) as Structure;
const toPage = (id: string, dossier: string, plus: Partial<Page> = {}) =>
  ({ ...place(id, dossier), rubrique: 'particuliers', ordre: 100, titre: id, ...plus }) as Page;

const SAISIE = {
  site: { nom: 'Essai' },
  territoires: [{ ...place('territoire', 'nord'), nom: 'Nord', structure: 'porteuse', zone: [EPCI] }],
  couvertures: [],
  indicateurs: [],
  lexiques: [],
  orientation: undefined,
  diagnostics: [],
  offres: [],
  structures: [toStructure('porteuse', 'nord')],
  evenements: [],
  pages: [],
  images: [],
  fautifs: new Set<string>(),
} as unknown as Saisie & { readonly site: NonNullable<Saisie['site']> };

const join = (plus: Partial<Saisie> = {}, generale = 'g') =>
  joinCatalogue(
    { ...SAISIE, ...plus, site: SAISIE.site },
    { communes, zones, findAccueil: () => undefined },
    generale,
  );
const joinNord = (plus: Partial<Saisie> = {}, generale = 'g') => join(plus, generale).territoires[0]!;
const getIds = (objets: readonly { readonly id: string }[]) => objets.map(({ id }) => id);
const getOffres = (offres: readonly Offre[]) => joinNord({ offres }).offres.map(({ offre }) => offre.id);

test('un territoire a les communes de sa zone, par ordre alphabétique français', () => {
  expect(joinNord().communes.map(({ nom }) => nom)).toEqual(['Évian', 'Zédale']);
});

describe('une offre se montre partout où elle sert', () => {
  test.each([
    ['sa commune', ['39001']],
    ['son EPCI', [EPCI]],
    ['son département', ['39']],
    ['la France', ['france']],
    ['plusieurs zones, dont une d’ici', ['01', '39002']],
  ])('venue d’un autre territoire, si elle couvre %s', (_, zone_eligibilite) => {
    expect(getOffres([toOffre('o', 'sud', { zone_eligibilite })])).toEqual(['o']);
  });

  test.each([[['01']], [['39003']], [['01001']]])(
    'pas si sa zone (%o) ne touche aucune commune',
    (zone_eligibilite) => {
      expect(getOffres([toOffre('o', 'sud', { zone_eligibilite })])).toEqual([]);
    },
  );

  test('sans zone connue, celle d’un autre territoire reste chez elle, celle de « commun » est montrée', () => {
    expect(getOffres([toOffre('voisine', 'sud'), toOffre('nationale', 'commun')])).toEqual(['nationale']);
  });

  test('celles du territoire sont toujours montrées, même quand leur zone est ailleurs', () => {
    expect(getOffres([toOffre('a', 'nord', { zone_eligibilite: ['01'] }), toOffre('b', 'nord')])).toEqual([
      'a',
      'b',
    ]);
  });
});

describe('les communes servies', () => {
  const serve = (zone?: readonly string[]) =>
    joinNord({ offres: [toOffre('o', 'nord', zone && { zone_eligibilite: [...zone] })] }).offres[0];

  test('celles du territoire seulement', () => {
    expect(serve(['39002', '39003'])).toMatchObject({ communes_servies: ['39002'], portee: 'locale' });
  });

  test('aucune quand la zone est inconnue, et la portée le dit', () => {
    expect(serve()).toMatchObject({ communes_servies: [], portee: 'inconnue' });
  });
});

test('les structures : la porteuse, celles du dossier, les partenaires, chacune une fois, par nom', () => {
  const structures = [
    ...['porteuse', 'atelier'].map((id) => toStructure(id, 'nord')),
    ...['region', 'inutile'].map((id) => toStructure(id, 'commun')),
  ];
  const territoires = SAISIE.territoires.map((t) => ({ ...t, partenaires: ['region', 'porteuse'] }));
  expect(getIds(joinNord({ structures, territoires }).structures)).toEqual(['atelier', 'porteuse', 'region']);
});

test('une page du territoire remplace celle de « commun » de même rubrique et de même nom', () => {
  const pages = [
    toPage('velo', 'commun'),
    toPage('velo', 'nord', { titre: 'Le vélo ici' }),
    toPage('velo', 'commun', { rubrique: 'prescripteurs' }),
    toPage('permis', 'commun', { ordre: 10 }),
    toPage('sud', 'sud'),
  ];
  expect(joinNord({ pages }).pages.map((p) => [p.rubrique, p.id, p.titre])).toEqual([
    ['particuliers', 'permis', 'permis'],
    ['particuliers', 'velo', 'Le vélo ici'],
    ['prescripteurs', 'velo', 'velo'],
  ]);
});

test('la grille de diagnostic du territoire passe avant celle de « commun »', () => {
  const make = (dossier: string) =>
    ({ ...place('diagnostic', dossier), themes: [] }) as unknown as Saisie['diagnostics'][number];
  const getDossier = (...dossiers: readonly string[]) =>
    joinNord({ diagnostics: dossiers.map(make) }).diagnostic?.dossier;
  expect(getDossier('commun', 'nord', 'sud')).toBe('nord');
  expect(getDossier('sud', 'commun')).toBe('commun');
  expect(getDossier('sud')).toBeUndefined();
});

test('une structure absente est une faute que la vérification aurait dite', () => {
  expect(() => join({ offres: [toOffre('o', 'nord', { structure: 'fantome' })] })).toThrow(
    'La structure « fantome » n’existe pas : lancez npm run check:content.',
  );
});

describe('les empreintes disent ce qui est à reconstruire', () => {
  const offres = [
    toOffre('a', 'nord', { remplacee_par: ['b'] }),
    toOffre('b', 'nord'),
    toOffre('c', 'nord', { cumul: { avec: ['d'] } }),
    toOffre('d', 'nord'),
  ];
  const change = (id: string) => offres.map((o) => (o.id === id ? { ...o, empreinte: 'neuve' } : o));
  const read = (plus: Partial<Saisie> = {}, generale = 'g') => {
    const { offres: servies, empreinte, empreinte_commune } = joinNord({ offres, ...plus }, generale);
    return {
      fiches: Object.fromEntries(servies.map((s) => [s.offre.id, s.empreinte])),
      empreinte,
      empreinte_commune,
    };
  };
  const avant = read();

  test('rien ne change : rien n’est à refaire', () => {
    expect(read()).toEqual(avant);
  });

  test('une offre change : sa fiche, celle qu’elle remplace et les listes du territoire, pas les autres fiches', () => {
    const apres = read({ offres: change('b') });
    expect(Object.keys(apres.fiches).filter((id) => apres.fiches[id] !== avant.fiches[id])).toEqual([
      'a',
      'b',
    ]);
    expect(apres.empreinte).not.toBe(avant.empreinte);
    expect(apres.empreinte_commune).toBe(avant.empreinte_commune);
  });

  test.each([
    ['celle qui le dit', 'c'],
    ['celle dont il est dit', 'd'],
  ])('un cumul se lit des deux côtés : %s change, les deux fiches sont à refaire', (_, id) => {
    const apres = read({ offres: change(id) });
    expect(Object.keys(apres.fiches).filter((x) => apres.fiches[x] !== avant.fiches[x])).toEqual(['c', 'd']);
  });

  test('la structure change : toutes ses fiches, et le guichet qu’elle tient', () => {
    const apres = read({ structures: [{ ...toStructure('porteuse', 'nord'), empreinte: 'neuve' }] });
    for (const id of ['a', 'b', 'c']) expect(apres.fiches[id]).not.toBe(avant.fiches[id]);
    expect(apres.empreinte_commune).not.toBe(avant.empreinte_commune);
  });

  test('une page ou un événement ne touche que les listes', () => {
    const evenement = { ...place('e', 'nord'), nom: 'e' } as Evenement;
    for (const plus of [{ pages: [toPage('p', 'nord')] }, { evenements: [evenement] }]) {
      const apres = read(plus);
      expect(apres.fiches).toEqual(avant.fiches);
      expect(apres.empreinte).not.toBe(avant.empreinte);
    }
  });

  test.each(['couvertures', 'indicateurs', 'lexiques', 'diagnostics'] as const)(
    'le fichier « %s » du territoire change : ses pages, pas les fiches',
    (sorte) => {
      const lire = (empreinte: string) => {
        const fichier = { ...place(sorte, 'nord'), empreinte, entrees: [], absences: [], themes: [] };
        return read({ [sorte]: [fichier] });
      };
      const [un, deux] = [lire('1'), lire('2')];
      expect(deux.empreinte).not.toBe(un.empreinte);
      expect(deux.fiches).toEqual(un.fiches);
    },
  );

  test.each(['lexiques', 'orientation'] as const)(
    'le fichier « %s » de « commun » change : de même',
    (sorte) => {
      const lire = (empreinte: string) => {
        const fichier = { ...place(sorte, 'commun'), empreinte, entrees: [] };
        return read({ [sorte]: sorte === 'orientation' ? fichier : [fichier] });
      };
      expect(lire('2').empreinte).not.toBe(lire('1').empreinte);
    },
  );

  test('la date ou un réglage change : tout', () => {
    expect(read({}, 'autre').empreinte_commune).not.toBe(avant.empreinte_commune);
  });
});

test('la fiche de référence est celle du guichet qui tient l’offre ; sinon, celle du premier qui la montre', () => {
  const { territoires } = join({
    territoires: [
      ...SAISIE.territoires,
      { ...place('territoire', 'sud'), nom: 'Sud', structure: 'porteuse', zone: ['39001'] },
    ] as unknown as Saisie['territoires'],
    offres: [
      toOffre('du-sud', 'sud', { zone_eligibilite: ['39'] }),
      toOffre('de-tous', 'commun', { zone_eligibilite: ['39'] }),
      toOffre('d-ailleurs', 'ouest', { zone_eligibilite: ['39'] }),
    ],
  });
  const references = territoires.map(({ offres }) =>
    Object.fromEntries(offres.map(({ offre, reference }) => [offre.id, reference])),
  );
  const attendues = { 'du-sud': 'sud', 'de-tous': 'nord', 'd-ailleurs': 'nord' };
  expect(references).toEqual([attendues, attendues]);
});
