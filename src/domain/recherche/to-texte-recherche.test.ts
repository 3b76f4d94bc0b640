import { expect, test } from 'vitest';
import type { Offre, Page, Structure } from '../catalogue/catalogue.ts';
import { toTexteGuide, toTexteRecherche } from './to-texte-recherche.ts';

const structure = { nom: 'Mission locale Sud Jura', sigle: 'MLSJ' } as Structure;
const offre = {
  nom: 'Bons d’entretien',
  resume: 'Un billet pour l’embauche',
  categorie: 'garage-solidaire',
  publics: ['jeunes'],
  commune: 'Saint-Claude',
  mots_cles: ['entretien d’embauche'],
  description: 'Texte **long** avec [un lien](https://exemple.fr).',
} as unknown as Offre;

test('le titre et le contenu ont leurs élisions coupées', () => {
  const { titre, contenu } = toTexteRecherche(offre, structure);
  expect(titre).toBe("Bons d' entretien");
  expect(contenu).toContain("pour l' embauche.");
  expect(contenu).not.toContain('’');
});

test('le contenu porte la structure, la commune, les publics et les mots des gens', () => {
  const { contenu } = toTexteRecherche(offre, structure);
  for (const mot of [
    'Mission locale Sud Jura (MLSJ)',
    'Saint-Claude',
    'Jeunes',
    'vidange',
    'Garage solidaire',
    'Texte long avec un lien',
  ])
    expect(contenu).toContain(mot);
});

test('une description de 200 ko est coupée, sans perdre les mots des gens', () => {
  const { contenu } = toTexteRecherche({ ...offre, description: 'mot '.repeat(50_000) }, structure);
  expect(contenu.length).toBeLessThan(21_000);
  expect(contenu).toContain('vidange');
});

test('un guide garde ses mots-clés', () => {
  const page = {
    titre: 'Covoiturer',
    resume: 'Partager',
    texte: '<EnBref>\nL’essai\n</EnBref>',
    mots_cles: ['collègue'],
  } as unknown as Page;
  expect(toTexteGuide(page)).toEqual({
    titre: 'Covoiturer',
    contenu: "Covoiturer. Partager. L' essai. collègue.",
  });
});
