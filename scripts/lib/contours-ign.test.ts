import { describe, expect, test } from 'vitest';
import { parseContours } from '../../src/catalogue/contours-exacts.ts';
import { loadReferentiel } from '../../src/catalogue/load-referentiel.ts';
import { type Contour, getAire, isInContour } from '../../src/domain/geo/contour.ts';
import { dissolve } from '../../src/domain/geo/dissolve.ts';
import { buildContoursExacts, parseCommunesIgn } from './contours-ign.ts';

const referentiel = loadReferentiel();
const belfort = referentiel.getEtendues('90');

const toObjet = (properties: object, contour: Contour) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiPolygon', coordinates: contour.map((anneau) => [anneau]) },
});
const toFichier = (objets: readonly object[]) =>
  JSON.stringify({ type: 'FeatureCollection', features: objets });
const objets = [...belfort].map(([code, contour]) => toObjet({ INSEE_COM: code, NOM: 'x' }, contour));
const range = (texte: string) => buildContoursExacts(parseCommunesIgn(texte), referentiel);

describe('un fichier de l’IGN qui a tout un département', () => {
  const { fichiers, remarques } = range(toFichier(objets));
  const contours = parseContours(fichiers.get('90') ?? '');

  test('se range en un fichier compact, une ligne par commune, sans remarque', () => {
    expect([...fichiers.keys()]).toEqual(['90']);
    expect(remarques).toEqual([]);
    expect(contours.size).toBe(belfort.size);
    expect(fichiers.get('90')?.length).toBeLessThan(toFichier(objets).length / 4);
  });

  test('relu, chaque centre est dans sa commune, et l’ensemble est d’un seul tenant, à l’aire près', () => {
    const dehors = [...contours].filter(([code, contour]) => {
      const { longitude, latitude } = referentiel.communes.get(code)!;
      return !isInContour(contour, [longitude!, latitude!]);
    });
    expect(dehors).toEqual([]);
    const reunies = dissolve([...contours.values()].flat());
    expect(reunies).toHaveLength(1);
    const avant = dissolve([...belfort.values()].flat()).reduce(
      (somme, anneau) => somme + getAire(anneau),
      0,
    );
    expect(getAire(reunies[0]!) / avant).toBeCloseTo(1, 2);
  });

  test('donne les mêmes octets à chaque fois, quel que soit l’ordre du fichier', () => {
    expect(range(toFichier(objets.toReversed())).fichiers).toEqual(fichiers);
  });
});

test('un département dont une commune manque reste approché, et c’est dit', () => {
  const { fichiers, remarques } = range(toFichier(objets.slice(1)));
  expect(fichiers.size).toBe(0);
  expect(remarques).toEqual(['Département 90 : 1 commune(s) sans contour (Andelnans) ; il reste approché.']);
});

test('une commune qui a fusionné depuis rejoint celle d’aujourd’hui ; un code inconnu est dit', () => {
  const ancienne = [...referentiel.anciennes.values()].find(({ code_actuel }) =>
    code_actuel.startsWith('39'),
  )!;
  const carre = [
    [
      ...[
        [5, 46],
        [5.1, 46],
        [5.1, 46.1],
        [5, 46.1],
        [5, 46],
      ],
    ] as never,
  ];
  const { remarques } = range(
    toFichier([toObjet({ code_insee: ancienne.code_insee }, carre), toObjet({ code_insee: '00000' }, carre)]),
  );
  expect(remarques[0]).toBe('1 code(s) inconnu(s), laissé(s) de côté : 00000.');
  expect(remarques[1]).not.toContain(ancienne.nom_actuel);
});

test.each([
  ['INSEE_COM', '01001'],
  ['insee_com', '01001'],
  ['code_insee', '01001'],
  ['codgeo', 1001],
])('le code se lit dans le champ %s', (champ, valeur) => {
  expect(parseCommunesIgn(toFichier([toObjet({ [champ]: valeur }, [])]))[0]?.code).toBe('01001');
});

test.each([
  ['autre chose que du JSON', 'PK\u0003\u0004', /^ce n’est pas du JSON\. Exportez la couche COMMUNE/],
  ['un autre JSON', '{"communes": []}', /ce n’est pas une collection GeoJSON/],
  ['rien', 'null', /ce n’est pas une collection GeoJSON/],
  [
    'une autre couche',
    toFichier([toObjet({ CODE_DEPT: '39', NOM: 'Jura' }, [])]),
    /ses champs sont : CODE_DEPT, NOM/,
  ],
  [
    'des points',
    toFichier([{ properties: { INSEE_COM: '39478' }, geometry: { type: 'Point', coordinates: [5, 46] } }]),
    /39478 n’est pas une surface \(Point\)/,
  ],
  [
    'du Lambert 93',
    toFichier([
      toObjet({ INSEE_COM: '39478' }, [
        [
          [921000, 6590000],
          [921001, 6590000],
          [921000, 6590001],
          [921000, 6590000],
        ],
      ]),
    ]),
    /sans doute en Lambert 93/,
  ],
])('%s est refusé en français', (_, texte, attendu) => {
  expect(() => parseCommunesIgn(texte)).toThrow(attendu);
});
