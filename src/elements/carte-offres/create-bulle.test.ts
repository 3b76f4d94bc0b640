// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { ProprietesOffre } from '@/domain/echange/to-geojson.ts';
import { createBulle, formatTitre } from './create-bulle.ts';
import type { LieuDeCarte } from './group-lieux.ts';

const offre: ProprietesOffre = {
  id: 'velo-au-mois',
  nom: 'Vélo <b>au mois</b>',
  resume: '',
  categorie: 'velo',
  structure: 'Une structure',
  commune: 'Saint-Claude',
  telephone: '+33 (0)1 99 00 00 01',
  appel: { affiche: '01\u00a099\u00a000\u00a000\u00a001', lien: '+33199000001' },
  precision: 'commune',
};
const place = (champs: Partial<LieuDeCarte> = {}): LieuDeCarte => ({
  lon: 5.86,
  lat: 46.38,
  approche: true,
  offres: [offre],
  ...champs,
});
const noms = new Map([
  ['39470', 'Les Rousses'],
  ['39441', 'Prémanon'],
]);
const create = (
  lieu: LieuDeCarte,
  fiche: string | undefined = '/t/particuliers/offres/{id}/',
  onOffre = vi.fn(),
) => createBulle(lieu, { legende: new Map(), fiche, getNomCommune: (code) => noms.get(code), onOffre });

test('le nom mène à la fiche et reste du texte, même avec des balises', () => {
  const lien = create(place()).querySelector('a');
  expect(lien?.getAttribute('href')).toBe('/t/particuliers/offres/velo-au-mois/');
  expect(lien?.textContent).toBe('Vélo <b>au mois</b>');
  expect(lien?.children).toHaveLength(0);
});

test('le téléphone est celui que la construction a lu', () => {
  const telephone = create(place()).querySelector<HTMLAnchorElement>('.numero');
  expect(telephone?.getAttribute('href')).toBe('tel:+33199000001');
  expect(telephone?.textContent).toBe('01\u00a099\u00a000\u00a000\u00a001');
});

test('sur la fiche elle-même, le nom n’est pas un lien', () => {
  const bulle = createBulle(place(), {
    legende: new Map(),
    fiche: undefined,
    getNomCommune: () => undefined,
    onOffre: vi.fn(),
  });
  expect(bulle.querySelector('a:not(.numero)')).toBeNull();
});

test.each([
  [place(), 'Quelque part à Saint-Claude'],
  [place({ offres: [offre, offre] }), '2\u00a0offres, quelque part à Saint-Claude'],
  [place({ approche: false }), 'Saint-Claude'],
  [place({ approche: false, offres: [offre, offre] }), '2\u00a0offres · Saint-Claude'],
])('le titre dit où, sans inventer d’adresse (cas %#)', (lieu, attendu) => {
  expect(formatTitre(lieu)).toBe(attendu);
});

test.each([
  [['39470', '39441'], 2, 'Seulement pour Les Rousses et Prémanon'],
  [['39470', '39999'], 2, 'Seulement pour 2 communes du territoire'],
  [['39470'], 1, 'Seulement pour Les Rousses'],
  [['200026573', '39470'], 22, 'Seulement pour 22 communes du territoire'],
  [['39999'], 1, 'Seulement pour une commune du territoire'],
  [['39999'], 0, 'Aucune commune du territoire\u00a0: l’offre est toute proche'],
])('la zone se lit aussi en mots : %o', (zone, communes_servies, attendu) => {
  const bulle = create(place({ offres: [{ ...offre, zone, communes_servies }] }));
  expect(bulle.querySelector('.bulle-zone')?.textContent).toBe(attendu);
});

test('chaque offre dit son âge, ou l’état du jour', () => {
  const dire = (champs: Partial<ProprietesOffre>) =>
    create(place({ offres: [{ ...offre, ...champs }] })).querySelector('.bulle-age')?.textContent;
  const preuve = { phrase: 'D’après une source de 2019' };
  expect(dire({ statut: 'ouverte', preuve })).toBe('D’après une source de 2019');
  expect(dire({ statut: 'suspendue', preuve })).toBe('Suspendue');
  expect(dire({})).toBeUndefined();
});

test('désigner une offre au clavier la signale', () => {
  const onOffre = vi.fn();
  create(place(), undefined, onOffre).querySelector('li')?.dispatchEvent(new Event('focusin'));
  expect(onOffre).toHaveBeenCalledWith(offre);
});
