// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { ProprietesOffre } from '@/domain/echange/to-geojson.ts';
import { createCompter } from './compter.ts';
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
  joindre: { texte: '01\u00a099\u00a000\u00a000\u00a001', lien: 'tel:+33199000001' },
  prix: 'dès 6 € par jour',
  precision: 'commune',
};
const place = (champs: Partial<LieuDeCarte> = {}): LieuDeCarte => ({
  lon: 5.86,
  lat: 46.38,
  approche: true,
  offres: [offre],
  ...champs,
});
const compter = createCompter();
const create = (
  lieu: LieuDeCarte,
  fiche: string | undefined = '/t/particuliers/offres/{id}/',
  onOffre = vi.fn(),
) => createBulle(lieu, { legende: new Map(), compter, fiche, onOffre });

test('la fiche a son lien, qui dit de quelle offre ; le nom reste du texte, même avec des balises', () => {
  const bulle = create(place());
  const lien = bulle.querySelector('a:not(.numero)');
  expect(lien?.getAttribute('href')).toBe('/t/particuliers/offres/velo-au-mois/');
  expect(lien?.textContent).toBe('Voir la fiche\u00a0: Vélo <b>au mois</b>');
  expect(bulle.querySelector('strong')?.children).toHaveLength(0);
});

test('l’action est celle que la construction a écrite ; sans personne à joindre, il n’y en a pas', () => {
  const action = create(place()).querySelector<HTMLAnchorElement>('.numero');
  expect(action?.getAttribute('href')).toBe('tel:+33199000001');
  expect(action?.textContent).toBe('01\u00a099\u00a000\u00a000\u00a001');
  const { joindre: _, ...muette } = offre;
  expect(create(place({ offres: [muette] })).querySelectorAll('a')).toHaveLength(1);
});

test('un numéro qui n’est pas celui de la structure dit à qui il est, et de quand il date', () => {
  const joindre = {
    texte: '03 84 00 00 00',
    lien: 'tel:+33384000000',
    chez: 'Mairie de Delle',
    releve: '2019',
  };
  const bulle = create(place({ offres: [{ ...offre, joindre }] }));
  expect(bulle.querySelector('.bulle-structure')?.textContent).toBe('Mairie de Delle, relevé en 2019');
});

test('le prix est dit quand on le sait', () => {
  expect(create(place()).querySelector('.bulle-prix')?.textContent).toBe('dès 6 € par jour');
  const { prix: _, ...sans } = offre;
  expect(create(place({ offres: [sans] })).querySelector('.bulle-prix')).toBeNull();
});

test('sur la fiche elle-même, le nom n’est pas un lien', () => {
  const bulle = createBulle(place(), {
    legende: new Map(),
    compter,
    fiche: undefined,
    onOffre: vi.fn(),
  });
  expect(bulle.querySelector('a:not(.numero)')).toBeNull();
});

test.each([
  [place(), 'Quelque part à Saint-Claude'],
  [place({ offres: [offre, offre] }), '2\u00a0solutions, quelque part à Saint-Claude'],
  [place({ approche: false }), 'Saint-Claude'],
  [place({ approche: false, offres: [offre, offre] }), '2\u00a0solutions · Saint-Claude'],
])('le titre dit où, sans inventer d’adresse (cas %#)', (lieu, attendu) => {
  expect(formatTitre(lieu, compter)).toBe(attendu);
});

test('la zone est celle de la fiche, en phrases', () => {
  const zone_en_clair = 'Où habiter\u00a0: Les Rousses et Prémanon.';
  const bulle = create(place({ offres: [{ ...offre, zone_en_clair }] }));
  expect(bulle.querySelector('.bulle-zone')?.textContent).toBe(zone_en_clair);
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
