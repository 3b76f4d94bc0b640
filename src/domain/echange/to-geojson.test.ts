import { describe, expect, test } from 'vitest';
import { toServie } from '../../../tests/to-servie.ts';
import type { Offre, OffreServie } from '../catalogue/catalogue.ts';
import type { Commune } from '../commune/commune.ts';
import { toGeoJson } from './to-geojson.ts';

const toCommune = (code_insee: string, nom: string, centre: [number, number] | null): Commune => ({
  code_insee,
  nom,
  codes_postaux: [],
  departement: code_insee.slice(0, 2),
  region: '27',
  epci: null,
  population: 1,
  longitude: centre?.[0] ?? null,
  latitude: centre?.[1] ?? null,
});

const claude = toCommune('39478', 'Saint-Claude', [5.86473, 46.38679]);
const rousses = toCommune('39470', 'Les Rousses', [6.06, 46.48]);
const sansCentre = toCommune('39339', 'Moirans', null);
const communes = new Map([claude, rousses, sansCentre].map((c) => [c.code_insee, c]));

const serve = ({
  communes_servies = [],
  ...champs
}: Partial<Offre> & Partial<Pick<OffreServie, 'communes_servies'>>) =>
  toServie(
    {
      id: 'o',
      nom: 'Offre',
      resume: 'Un résumé.',
      categorie: 'velo',
      zone_porte_sur: 'habitation',
      ...champs,
    },
    { nom: 'La structure', telephone: '01 99 00 00 01', plus: { communes_servies } },
  );
const parseTelephone = (texte: string) => ({ affiche: texte, lien: texte.replaceAll(' ', '') });
const lecteurs = { communes, parseTelephone, describeZone: (codes: readonly string[]) => codes.join(', ') };
const convert = (...offres: Parameters<typeof serve>[0][]) =>
  toGeoJson({ nom: 'Haut-Jura', communes: [claude, rousses], offres: offres.map(serve) }, lecteurs).features;

describe('le lieu d’une offre', () => {
  test('sa position, longitude d’abord', () => {
    const [feature] = convert({ latitude: 46.3, longitude: 5.8, code_insee: '39478' });
    expect(feature?.geometry).toEqual({ type: 'Point', coordinates: [5.8, 46.3] });
    expect(feature?.properties.precision).toBe('adresse');
  });

  test('sans position, le centre de sa commune, dit comme tel, et le nom de la commune', () => {
    const [feature] = convert({ code_insee: '39478' });
    expect(feature?.geometry?.coordinates).toEqual([5.86473, 46.38679]);
    expect(feature?.properties).toMatchObject({ precision: 'commune', commune: 'Saint-Claude' });
  });

  test('une latitude sans longitude n’est pas une position', () => {
    expect(convert({ latitude: 46.3, code_insee: '39478' })[0]?.properties.precision).toBe('commune');
  });

  test.each([{}, { code_insee: '39339' }, { code_insee: '00000' }])(
    'sans rien de connu, aucune géométrie (%o)',
    (champs) => {
      const [feature] = convert(champs);
      expect(feature?.geometry).toBeNull();
      expect(feature?.properties.precision).toBe('inconnue');
    },
  );
});

describe('la zone', () => {
  const toZone = (champs: Partial<Offre & OffreServie>) => convert(champs)[0]?.properties;

  test('les codes qui touchent le territoire, et combien de communes, quand elles ne sont pas toutes servies', () => {
    expect(toZone({ zone_eligibilite: ['39470', '25056'], communes_servies: ['39470'] })).toMatchObject({
      zone: ['39470'],
      communes_servies: 1,
    });
  });

  test('se lit comme sur la fiche', () => {
    const [une, aucune] = convert(
      { zone_eligibilite: ['39470'], communes_servies: ['39470'] },
      { zone_eligibilite: ['25056'], communes_servies: [] },
    ).map(({ properties }) => properties.zone_en_clair);
    expect(une).toBe('Où habiter\u00a0: 39470.');
    expect(aucune).toBe(
      'Aucune commune du territoire Haut-Jura n’est dans cette zone. La fiche est là parce que c’est tout proche.',
    );
  });

  test('absente quand toutes les communes sont servies', () => {
    const props = toZone({ zone_eligibilite: ['39'], communes_servies: ['39478', '39470'] });
    expect(props).not.toHaveProperty('zone');
    expect(props).toHaveProperty('communes_servies', 2);
  });

  test('absente hors d’un territoire : l’offre sert peut-être bien plus', () => {
    const offres = [serve({ zone_eligibilite: ['39'], communes_servies: ['39470'] })];
    expect(toGeoJson({ nom: '', communes: [], offres }, lecteurs).features[0]?.properties).not.toHaveProperty(
      'zone',
    );
  });

  test('absente quand la zone n’est pas connue : inconnu n’est pas « aucune »', () => {
    expect(toZone({})).not.toHaveProperty('zone');
  });
});

test('le téléphone de l’offre passe avant celui de la structure', () => {
  const telephones = convert({}, { telephone: '01 99 00 00 02' }).map((f) => f.properties.telephone);
  expect(telephones).toEqual(['01 99 00 00 01', '01 99 00 00 02']);
});

test('le numéro est publié tel qu’il est écrit, et prêt à composer à côté', () => {
  const [feature] = convert({ telephone: '01 99 00 00 02' });
  expect(feature?.properties).toMatchObject({
    telephone: '01 99 00 00 02',
    joindre: { texte: '01 99 00 00 02', lien: 'tel:0199000002' },
  });
});

test('le prix est celui de la vignette, absent quand on ne le sait pas', () => {
  const prix = convert({ frais: 'gratuit' }, {}).map(({ properties }) => properties.prix);
  expect(prix).toEqual(['Gratuit', undefined]);
});

test('l’ordre est celui du catalogue et deux conversions donnent le même texte', () => {
  const offres = [{ id: 'z' }, { id: 'a', code_insee: '39478' }];
  expect(convert(...offres).map((f) => f.properties.id)).toEqual(['z', 'a']);
  expect(JSON.stringify(convert(...offres))).toBe(JSON.stringify(convert(...offres)));
});
