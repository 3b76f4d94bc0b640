import { describe, expect, test } from 'vitest';
import { loadReferentiel } from '../../src/catalogue/load-referentiel.ts';
import { getNomAccueil, parseAnnuaire } from '../../src/domain/contact/lieu-d-accueil.ts';
import { buildAnnuaire, describeBilan, readAnnuaire, readNumero } from './annuaire.ts';

const { communes, anciensNoms } = loadReferentiel();
const build = (texte: string) => buildAnnuaire(readAnnuaire(texte), communes, anciensNoms);

const COPIE_2019 = `type,nom,telephone,adresse,code_postal,commune,site
mairie,Mairie - Dole,03 84 79 79 79,"Place de l'Europe, mairie",39107,Dole Cedex,
mairie,Mairie - Cuttura,03 84 42 17 68,14 Grande rue,39170,Cuttura,
msap,Maison de services au public - J\x9Cuf,382475710,,54240,J\x9Cuf,
mairie,Mairie - Orbagna,03 84 48 00 00,,39190,Orbagna,
mairie,Mairie - Nullepart,03 84 00 00 00,,39999,Nullepart,
mairie,Mairie - Morez,03 84,,39400,Morez,
msap,Maison de services au public - Bayon,,,54290,Bayon,
cio,Centre d\x92information - Dole,03 84 82 01 26,,39100,Dole,
`;

/** Le même service sous les deux formes de la DILA : le fichier imbrique, l’API écrit du JSON dans des chaînes. */
const SERVICE = {
  nom: 'France services - Saint-Claude',
  code_insee_commune: '39478',
  date_modification: '22/12/2025 10:38:56',
  pivot: [{ type_service_local: 'msap', code_insee_commune: ['39478'] }],
  adresse: [
    {
      type_adresse: 'Adresse postale',
      numero_voie: 'BP 1',
      code_postal: '39206',
      nom_commune: 'Saint-Claude Cedex',
    },
    {
      type_adresse: 'Adresse',
      complement1: 'Le Tomachon',
      numero_voie: '1 rue du Tomachon',
      code_postal: '39200',
      nom_commune: 'Saint-Claude',
    },
  ],
  telephone: [{ valeur: '03 84 99 00 01', description: '' }],
};
const LIGNE = [
  '39478',
  'france-services',
  '',
  '03 84 99 00 01',
  'contact@exemple.fr',
  'Le Tomachon - 1 rue du Tomachon',
  '39200',
  '2025-12-22',
];

describe('la copie d’octobre 2019', () => {
  const { lignes, bilan } = build(COPIE_2019);

  test('se rattache aux communes d’aujourd’hui : Cedex, fusion, lettres de Windows', () => {
    expect(lignes).toEqual([
      ['39198', 'mairie', '', '03 84 79 79 79', '', 'Place de l’Europe, mairie', '39107', '2019-10'],
      ['39491', 'mairie', 'Cuttura', '03 84 42 17 68', '', '14 Grande rue', '39170', '2019-10'],
      ['54280', 'msap', '', '03 82 47 57 10', '', '', '54240', '2019-10'],
      ['39043', 'mairie', 'Orbagna', '03 84 48 00 00', '', '', '39190', '2019-10'],
    ]);
  });

  test('dit ce qui est laissé de côté, et le zéro remis', () => {
    expect(describeBilan(bilan).split('\n')).toEqual([
      'Sans commune d’aujourd’hui de ce nom et de ce code postal, laissés de côté : 1',
      '  Mairie - Nullepart (39999 Nullepart)',
      'Numéro qui ne se compose pas, laissé de côté : 1',
      '  Mairie - Morez : « 03 84 »',
      'Numéro qui avait perdu son premier zéro, remis : 1',
      '  Maison de services au public - Jœuf : « 382475710 » → 03 82 47 57 10',
      'Sans numéro : 1',
    ]);
  });
});

test('un second fichier complète le même service', () => {
  const premier = readAnnuaire(COPIE_2019);
  const second = readAnnuaire(
    'type,nom,telephone,adresse,code_postal,commune,courriel\nmairie,Mairie - Dole,,,39107,Dole,mairie@exemple.fr\n',
  );
  const { lignes } = buildAnnuaire([...premier, ...second], communes, anciensNoms);
  expect(lignes[0]?.slice(3, 5)).toEqual(['03 84 79 79 79', 'mairie@exemple.fr']);
  expect(lignes).toHaveLength(4);
});

describe('l’annuaire à jour de la DILA', () => {
  test('le fichier : l’adresse où aller, le nom qui distingue une maison France services', () => {
    const fichier = {
      service: [
        { ...SERVICE, adresse_courriel: ['contact@exemple.fr'] },
        { nom: 'Sans type', pivot: [] },
      ],
    };
    expect(build(JSON.stringify(fichier)).lignes).toEqual([LIGNE]);
  });

  test('l’API : les mêmes champs, en JSON dans des chaînes', () => {
    const enChaines = Object.fromEntries(
      Object.entries(SERVICE).map(([champ, valeur]) => [
        champ,
        Array.isArray(valeur) ? JSON.stringify(valeur) : valeur,
      ]),
    );
    const page = { total_count: 1, results: [{ ...enChaines, adresse_courriel: 'contact@exemple.fr' }] };
    expect(build(JSON.stringify(page)).lignes).toEqual([LIGNE]);
    expect(build(JSON.stringify(page.results)).lignes).toEqual([LIGNE]);
  });
});

test.each(['[{', '<html>', '{"service": null}', ''])('%j ne donne aucun service', (texte) => {
  expect(readAnnuaire(texte)).toEqual([]);
});

test.each([
  ['384423132', '03 84 42 31 32', true],
  ['03 25 04 41 20 06 72 30 84 45', '03 25 04 41 20', false],
  ['39 49', '39 49', false],
])('le numéro « %s » se lit %s', (texte, affiche, repare) => {
  expect(readNumero(texte)).toEqual({ affiche, repare });
});

test('annuaire.tsv se relit', () => {
  const titres = 'code_insee\ttype\tlieu\ttelephone\tcourriel\tadresse\tcode_postal\tetat';
  const [dole, cuttura] = build(COPIE_2019).lignes;
  const annuaire = parseAnnuaire(
    [titres, dole!.join('\t'), cuttura!.join('\t')].join('\n'),
    (code) => communes.get(code)!.nom,
  );
  expect(annuaire.get('39198')).toEqual([
    {
      type: 'mairie',
      code_insee: '39198',
      lieu: 'Dole',
      telephone: '03 84 79 79 79',
      courriel: undefined,
      adresse: 'Place de l’Europe, mairie',
      code_postal: '39107',
      etat: '2019-10',
    },
  ]);
  expect(annuaire.get('39491')?.map(getNomAccueil)).toEqual(['Mairie de Cuttura']);
});
