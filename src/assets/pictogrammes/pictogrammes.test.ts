import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  choix,
  generatePictogrammes,
  getTraces,
  readIcones,
} from '../../../scripts/generate-pictogrammes.ts';
import { besoins } from '../../domain/vocabulaire/besoins.ts';
import { categories } from '../../domain/vocabulaire/categories.ts';
import { pictogrammes } from './pictogrammes.ts';

test('chaque catégorie et chaque besoin a son pictogramme', () => {
  const noms = [...categories, ...besoins].map((c) => c.pictogramme);
  expect(noms.filter((nom) => !Object.hasOwn(pictogrammes, nom))).toEqual([]);
});

test('deux catégories n’ont jamais le même signe', () => {
  const signes = categories.map((c) => pictogrammes[c.pictogramme].join());
  expect(new Set(signes).size).toBe(categories.length);
});

test('le module est celui que produit le script', () => {
  const fichier = readFileSync(new URL('./pictogrammes.ts', import.meta.url), 'utf8');
  expect(fichier).toBe(generatePictogrammes(readIcones()));
  expect(Object.keys(pictogrammes)).toEqual(Object.keys(choix));
});

test('une icône absente ou faite d’autre chose que de tracés est refusée', () => {
  expect(() => getTraces({}, 'licorne')).toThrow('« licorne » n’existe pas');
  expect(() => getTraces({ rond: [['circle', { r: '3' }]] }, 'rond')).toThrow('seuls tracés');
});
