import { expect, test } from 'vitest';
import type { Offre } from '../catalogue/catalogue.ts';
import { toJsonOffre } from './to-json.ts';

const offre = {
  id: 'velos',
  dossier: 'essai',
  fichier: 'territoires/essai/offres/velos.md',
  empreinte: 'abc',
  nom: 'Vélos',
  description: 'Texte',
  description_html: '<p>Texte</p>',
} as Offre;

test('tous les champs de la fiche, sans ce qui ne sert qu’à la construction', () => {
  expect(toJsonOffre(offre)).toEqual({ id: 'velos', dossier: 'essai', nom: 'Vélos', description: 'Texte' });
});

test('l’offre d’origine n’est pas touchée', () => {
  toJsonOffre(offre);
  expect(offre).toHaveProperty('empreinte', 'abc');
});
