import { describe, expect, test } from 'vitest';
import type { Offre, Page, Saisie, Structure } from '../catalogue/catalogue.ts';
import type { Commune } from '../commune/commune.ts';
import { checkCatalogue } from './check-catalogue.ts';
import type { ContexteRegles } from './regle.ts';

// Les messages exacts sont dans tests/erreurs-contenu.test.ts ; ici, ce que des fichiers ne montrent pas bien.

const CONTEXTE: ContexteRegles = {
  aujourdhui: '2026-11-21',
  communes: new Map(),
  anciennes: new Map(),
  anciensNoms: new Map(),
  parCodePostal: () => [],
  isZoneConnue: () => true,
  expandZone: (codes) => codes,
  isTelephone: () => true,
  explainHoraires: () => undefined,
};

const makeOffre = (id: string, champs: Partial<Offre> = {}): Offre => ({
  id,
  zone_porte_sur: 'habitation',
  dossier: 'essai',
  fichier: `territoires/essai/offres/${id}.md`,
  empreinte: '',
  nom: `Offre ${id}`,
  structure: 'garage',
  categorie: 'velo',
  resume: 'Un résumé.',
  statut: 'ouverte',
  sources: [{ titre: 'Essai' }],
  description: 'x',
  description_html: '<p>x</p>',
  ...champs,
});
const GARAGE = {
  id: 'garage',
  dossier: 'essai',
  fichier: 's.yaml',
  empreinte: '',
  nom: 'Garage',
  type: 'siae',
  telephone: '3949',
  sources: [],
} as unknown as Structure;
const makeSaisie = (champs: Partial<Saisie>): Saisie => ({
  site: undefined,
  couts: undefined,
  territoires: [],
  couvertures: [],
  indicateurs: [],
  lexiques: [],
  orientation: undefined,
  diagnostics: [],
  offres: [],
  structures: [GARAGE],
  evenements: [],
  pages: [],
  images: [],
  fautifs: new Set(),
  ...champs,
});
const codes = (champs: Partial<Saisie>, contexte = CONTEXTE) =>
  checkCatalogue(makeSaisie(champs), contexte).map(({ code }) => code);

const VERIFIEE = { verifie_le: '2026-01-01', par: 'la mairie', categorie: 'velo' } as const;
const territoire = (dossier: string, zone: readonly string[], nom = dossier) =>
  ({
    id: 'territoire',
    dossier,
    fichier: `territoires/${dossier}/territoire.yaml`,
    nom,
    zone,
    structure: 'garage',
  }) as unknown as Saisie['territoires'][number];

describe('des territoires qui se recouvrent', () => {
  const GRAND = territoire('essai', ['39001', '39002', '39003']);
  test.each<[string, readonly Saisie['territoires'][number][], readonly string[]]>([
    [
      'tout est chez un autre et rien n’est à lui',
      [GRAND, territoire('b', ['39001', '39002'])],
      ['territoire-en-double'],
    ],
    ['une seule commune n’est pas chez l’autre', [GRAND, territoire('b', ['39001', '01001'])], []],
    [
      'les mêmes communes, mais l’autre a des offres',
      [GRAND, territoire('b', ['39001', '39002', '39003'])],
      ['territoire-en-double'],
    ],
    [
      'le même nom à un accent près',
      [territoire('a', ['39001'], 'Étampes'), territoire('b', ['01001'], 'etampes')],
      ['territoire-en-double'],
    ],
    ['l’adresse d’une page du site', [territoire('communes', ['39001'])], ['adresse-reservee']],
    ['une zone inconnue ne fait pas de cascade', [GRAND, territoire('b', [])], []],
  ])('%s', (_, territoires, attendus) => {
    expect(codes({ territoires, offres: [makeOffre('a')] })).toEqual(attendus);
  });

  test('le plus petit est admis dès qu’il a une offre à lui', () => {
    const offres = [makeOffre('a'), makeOffre('b', { dossier: 'b', fichier: 'territoires/b/offres/b.md' })];
    expect(codes({ territoires: [GRAND, territoire('b', ['39001'])], offres })).toEqual([]);
  });
});

test('une absence de couverture nomme des communes du territoire, à une date passée', () => {
  const commune = { code_insee: '39001', nom: 'Une' } as unknown as Commune;
  const contexte = {
    ...CONTEXTE,
    communes: new Map([
      ['39001', commune],
      ['39002', commune],
    ]),
  };
  const absences = [
    { ...VERIFIEE, communes: ['39001', '39002', '39999'] },
    { ...VERIFIEE, verifie_le: '2027-01-01' },
  ];
  const couvertures = [{ id: 'couverture', dossier: 'essai', fichier: 'c.yaml', empreinte: '', absences }];
  const territoires = [territoire('essai', ['39001'])];
  expect(
    checkCatalogue(makeSaisie({ couvertures, territoires }), contexte).map(({ code, chemin }) => [
      code,
      chemin.join('.'),
    ]),
  ).toEqual([
    ['commune-hors-territoire', 'absences.0.communes.1'],
    ['commune-inconnue', 'absences.0.communes.2'],
    ['date-future', 'absences.1.verifie_le'],
  ]);
});

test('un contenu vide n’a pas d’erreur de règle', () => {
  expect(codes({ structures: [] })).toEqual([]);
});

describe('une démarche annoncée a le moyen de se faire', () => {
  const muette = { ...GARAGE, id: 'muette', telephone: undefined } as unknown as Structure;
  const check = (champs: Partial<Offre>) =>
    codes({ offres: [makeOffre('a', { structure: 'muette', ...champs })], structures: [muette] });

  test.each<[string, Partial<Offre>]>([
    ['le téléphone de l’offre', { telephone: '3949' }],
    ['celui de la réservation', { reservation: { type: 'veille', telephone: '3949' } }],
    [
      'celui que les professionnels composent',
      { mobilisable_par: ['professionnels'], prescription: { telephone: '3949' } },
    ],
  ])('téléphoner : %s suffit', (_, numero) => {
    expect(check({ modes_mobilisation: ['telephoner'], ...numero })).toEqual([]);
  });

  test.each<[string, Partial<Offre>]>([
    ['le courriel de l’offre', { courriel: 'a@exemple.fr' }],
    [
      'celui des professionnels',
      { mobilisable_par: ['professionnels'], prescription: { courriel: 'a@exemple.fr' } },
    ],
  ])('écrire : %s suffit', (_, courriel) => {
    expect(check({ modes_mobilisation: ['envoyer-un-courriel'], ...courriel })).toEqual([]);
  });

  test('ni l’un ne vaut l’autre, ni une adresse ne vaut un numéro', () => {
    expect(check({ modes_mobilisation: ['telephoner'], courriel: 'a@exemple.fr' })).toEqual([
      'mobilisation-impossible',
    ]);
    expect(check({ modes_mobilisation: ['envoyer-un-courriel'], telephone: '3949' })).toEqual([
      'mobilisation-impossible',
    ]);
    expect(check({ modes_mobilisation: ['telephoner'], adresse: '1 rue d’Essai' })).toEqual([
      'mobilisation-impossible',
    ]);
  });
});

test('un numéro, des horaires : jugés dans quelque champ que ce soit', () => {
  const faux = { isTelephone: () => false, explainHoraires: () => 'faux' };
  const offre = makeOffre('a', {
    telephone: 'x',
    horaires_accueil: 'x',
    reservation: { type: 'veille', telephone: 'x' },
    prescription: { telephone: 'x' },
    desserte: { jours_heures: 'x' },
  });
  const site = { editeur: { nom: 'x', telephone: 'x' } } as unknown as NonNullable<Saisie['site']>;
  const erreurs = checkCatalogue(makeSaisie({ offres: [offre], site }), { ...CONTEXTE, ...faux });
  expect(erreurs.map(({ code, fichier, chemin }) => `${code} ${fichier} ${chemin.join('.')}`)).toEqual([
    'telephone-invalide territoires/essai/offres/a.md telephone',
    'telephone-invalide territoires/essai/offres/a.md reservation.telephone',
    'telephone-invalide territoires/essai/offres/a.md prescription.telephone',
    'telephone-invalide s.yaml telephone',
    'telephone-invalide site.yaml editeur.telephone',
    'horaires-invalides territoires/essai/offres/a.md horaires_accueil',
    'horaires-invalides territoires/essai/offres/a.md desserte.jours_heures',
  ]);
});

describe('pas de fausse alerte', () => {
  test.each<[string, Partial<Offre>]>([
    ['une offre terminée sans contact', { statut: 'terminee', structure: 'muette' }],
    ['une offre remplacée dont la fin est datée', { valide_au: '2027-01-01', remplacee_par: ['b'] }],
    ['une offre complète jusqu’à une date', { statut: 'complete', statut_jusqu_au: '2027-01-01' }],
    ['un début et une fin le même jour', { valide_du: '2026-01-01', valide_au: '2026-01-01' }],
    ['une vérification faite aujourd’hui', { verifie_le: '2026-11-21' }],
    [
      'une source datée d’une année à venir en toutes lettres',
      { sources: [{ titre: 'Programme', date: '2027-2030' }] },
    ],
    ['une position outre-mer sans commune', { latitude: -21.1, longitude: 55.5 }],
    ['une position à Papeete sans commune', { latitude: -17.5, longitude: -149.6 }],
  ])('%s', (_, champs) => {
    const muette = { ...GARAGE, id: 'muette', telephone: undefined } as unknown as Structure;
    expect(codes({ offres: [makeOffre('a', champs), makeOffre('b')], structures: [GARAGE, muette] })).toEqual(
      [],
    );
  });

  test('deux territoires peuvent avoir chacun leur version d’une page', () => {
    const page = {
      id: 'velo',
      rubrique: 'particuliers',
      contenu: { composants: [], images: [], interdits: [] },
    } as unknown as Page;
    expect(
      codes({
        pages: [
          { ...page, fichier: 'a' },
          { ...page, fichier: 'b' },
        ],
      }),
    ).toEqual([]);
  });

  test('un renvoi à un fichier fautif n’est pas une seconde erreur', () => {
    const offres = [makeOffre('a', { structure: 'cassee', statut: 'terminee', remplacee_par: ['cassee'] })];
    expect(codes({ offres, fautifs: new Set(['structure/cassee', 'offre/cassee']) })).toEqual([]);
    expect(codes({ offres })).toEqual(['structure-inconnue', 'offre-inconnue']);
  });

  test('le même nom en deux lieux fait deux offres', () => {
    const offres = [
      makeOffre('a', { nom: 'Vélo', adresse: '1 rue A' }),
      makeOffre('b', { nom: 'Vélo', adresse: '2 rue B' }),
    ];
    expect(codes({ offres })).toEqual([]);
  });
});

describe('noms piégés', () => {
  test.each(['constructor', 'toString', 'hasOwnProperty'])(
    '« %s » n’est ni une structure, ni une offre, ni un attribut',
    (nom) => {
      const usages = [
        { nom: 'Offre', attributs: { id: nom }, attributsInvalides: [], ligne: 1, colonne: 1 },
        { nom: 'Appeler', attributs: { [nom]: 'x' }, attributsInvalides: [], ligne: 2, colonne: 1 },
        { nom, attributs: {}, attributsInvalides: [], ligne: 3, colonne: 1 },
      ];
      const page = {
        id: 'p',
        fichier: 'p.mdx',
        rubrique: 'pages',
        contenu: { composants: usages, images: [], interdits: [] },
      } as unknown as Page;
      expect(codes({ offres: [makeOffre('a', { structure: nom })], pages: [page] })).toEqual([
        'structure-inconnue',
        'offre-inconnue',
        'page-mdx',
        'composant-inconnu',
      ]);
    },
  );
});

test('une longue chaîne de remplacements n’est pas une boucle', () => {
  const offres = Array.from({ length: 500 }, (_, i) =>
    makeOffre(`o${i}`, {
      statut: 'terminee',
      remplacee_par: i < 499 ? [`o${i + 1}`] : undefined,
    } as Partial<Offre>),
  );
  expect(codes({ offres })).toEqual([]);
});
