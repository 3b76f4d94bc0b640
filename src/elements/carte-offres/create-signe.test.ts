// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { ProprietesOffre } from '@/domain/echange/to-geojson.ts';
import { createCompter } from './compter.ts';
import { createSigneGroupe, createSigneLieu } from './create-signe.ts';
import type { LieuDeCarte } from './group-lieux.ts';
import type { Legende } from './legende.ts';

const compter = createCompter();
const dessin = () => document.createElementNS('http://www.w3.org/2000/svg', 'svg');
const legende: Legende = new Map([
  ['velo', { libelle: 'Vélo', besoin: 'se-deplacer', dessin: dessin() }],
  ['covoiturage', { libelle: 'Covoiturage', besoin: 'se-deplacer', dessin: dessin() }],
  ['micro-credit', { libelle: 'Prêt', besoin: 'financer', dessin: dessin() }],
]);
const place = (approche: boolean, ...categories: string[]): LieuDeCarte => ({
  lon: 5.86,
  lat: 46.38,
  approche,
  offres: categories.map(
    (categorie, i): ProprietesOffre => ({
      id: `o${i}`,
      nom: `Offre ${i}`,
      resume: '',
      categorie,
      structure: 'S',
      commune: 'Les Rousses',
      precision: approche ? 'commune' : 'adresse',
    }),
  ),
});

describe('le nom lu à voix haute', () => {
  test.each([
    [place(false, 'velo'), 'Offre 0, Vélo, Les Rousses'],
    [place(true, 'velo'), 'Offre 0, Vélo, quelque part aux Rousses'],
    [place(true, 'velo', 'micro-credit'), '2\u00a0solutions, quelque part aux Rousses'],
    [place(false, 'velo', 'velo'), '2\u00a0solutions, Les Rousses'],
  ])('cas %#', (lieu, attendu) => {
    const bouton = createSigneLieu(lieu, legende, compter);
    expect(bouton.getAttribute('aria-label')).toBe(attendu);
    expect(bouton.title).toBe(attendu);
  });
});

test('une adresse et un « quelque part » n’ont pas la même forme', () => {
  expect(createSigneLieu(place(false, 'velo'), legende, compter).classList).toContain('signe-adresse');
  expect(createSigneLieu(place(true, 'velo'), legende, compter).classList).toContain('signe-approche');
});

describe('ce que les offres d’un lieu partagent', () => {
  test('la même catégorie : son dessin et le nombre', () => {
    const bouton = createSigneLieu(place(true, 'velo', 'velo'), legende, compter);
    expect(bouton.querySelector('svg')).not.toBeNull();
    expect(bouton.textContent).toBe('2');
  });

  test('le même besoin seulement : sa couleur et le nombre, sans dessin', () => {
    const bouton = createSigneLieu(place(true, 'velo', 'covoiturage'), legende, compter);
    expect(bouton.dataset['besoin']).toBe('se-deplacer');
    expect(bouton.querySelector('svg')).toBeNull();
  });

  test('rien : ni couleur ni dessin', () => {
    expect(
      createSigneLieu(place(true, 'velo', 'micro-credit'), legende, compter).dataset['besoin'],
    ).toBeUndefined();
  });
});

test('un groupe dit son nombre et ce que fait le bouton', () => {
  const bouton = createSigneGroupe(1234, compter);
  expect(bouton.getAttribute('aria-label')).toBe('1\u202f234\u00a0solutions proches, agrandir la carte ici');
});
