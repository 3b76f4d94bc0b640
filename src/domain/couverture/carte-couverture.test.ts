import { describe, expect, test } from 'vitest';
import type { Offre, OffreServie } from '../catalogue/catalogue.ts';
import type { Commune } from '../commune/commune.ts';
import { buildCarteCouverture } from './carte-couverture.ts';
import { buildCouverture } from './couverture.ts';

const toCommune = (code_insee: string, plus: Partial<Commune> = {}): Commune => ({
  code_insee,
  nom: `Commune ${code_insee}`,
  codes_postaux: [],
  departement: '39',
  region: '27',
  epci: '200026573',
  population: Number(code_insee),
  latitude: 46.4,
  longitude: 5.9,
  ...plus,
});
const serve = (codes: readonly string[], statut: Offre['statut'] = 'ouverte') =>
  ({
    offre: { id: 'a', categorie: 'velo', statut, source_le: '2026' },
    portee: 'locale',
    communes_servies: codes,
  }) as unknown as OffreServie;
const epcis = new Map([
  ['200026573', { nom: 'CC Une' }],
  ['200069052', { nom: 'CC Deux' }],
]);
const build = (communes: readonly Commune[], offres: readonly OffreServie[]) => {
  const carte = buildCarteCouverture(
    buildCouverture({ communes, offres, absences: [] }, '2026-11-28'),
    epcis,
  );
  return { ...carte, velo: carte.categories.find(({ categorie }) => categorie === 'velo')! };
};

describe('un territoire ordinaire', () => {
  test('un point par commune, la plus peuplée d’abord, avec son état', () => {
    const { unite, points, velo } = build([toCommune('39001'), toCommune('39478')], [serve(['39001'])]);
    expect(unite).toBe('commune');
    expect(points.map(({ nom }) => nom)).toEqual(['Commune 39478', 'Commune 39001']);
    expect(velo.etats).toEqual(['inconnue', 'confirmee']);
    expect(velo.comptes).toMatchObject({ confirmee: 1, inconnue: 1, partie: 0 });
  });

  test('une commune sans position est nommée, et comptée', () => {
    const { points, sansPosition, velo } = build(
      [toCommune('39001', { latitude: null, longitude: null }), toCommune('39478')],
      [serve(['39001'])],
    );
    expect(points).toHaveLength(1);
    expect(sansPosition).toEqual(['Commune 39001']);
    expect(velo.comptes.confirmee).toBe(1);
    expect(velo.etats).toEqual(['inconnue']);
  });
});

describe('un grand territoire', () => {
  const une = Array.from({ length: 100 }, (_, i) => toCommune(String(39001 + i)));
  const deux = Array.from({ length: 100 }, (_, i) => toCommune(String(25001 + i), { epci: '200069052' }));
  const codes = (communes: readonly Commune[]) => communes.map(({ code_insee }) => code_insee);

  test('un point par intercommunalité, à sa commune la plus peuplée', () => {
    const placees = [...une.slice(0, -1), toCommune('39100', { latitude: 46.5, longitude: 6 }), ...deux];
    const { unite, points } = build(placees, []);
    expect(unite).toBe('intercommunalite');
    expect(points.map(({ nom }) => nom)).toEqual(['CC Une', 'CC Deux']);
    expect(points[0]?.position).toEqual([6, 46.5]);
  });

  test.each([
    ['confirmée, quand toutes ses communes le sont', serve(codes(une)), 'confirmee'],
    ['partie, quand quelques-unes le sont', serve(['39001']), 'partie'],
    ['interrompue, quand l’offre est arrêtée', serve(['39001'], 'suspendue'), 'interrompue'],
    ['inconnue, quand on ne sait rien', serve([]), 'inconnue'],
  ])('%s', (_, offre, etat) => {
    expect(build([...une, ...deux], [offre]).velo.etats[0]).toBe(etat);
  });
});
