// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { addTuiles } from './add-tuiles.ts';
import { type Carte, map, type TileLayer } from './leaflet.ts';

let carte: Carte;
let tuiles: TileLayer | undefined;
const reglages = { url: '/{z}/{x}/{y}.png', attribution: '<img onerror=x> & Cie', minZoom: 5, maxZoom: 18 };

beforeEach(() => {
  carte = map(document.createElement('div')).setView([46.4, 5.9], 10);
  addTuiles(carte, reglages);
  tuiles = undefined;
  carte.eachLayer((couche) => {
    tuiles = couche as TileLayer;
  });
});

const fail = (fois: number) => {
  for (let i = 0; i < fois; i++) tuiles?.fire('tileerror');
};

test('trois tuiles refusées ne suffisent pas', () => {
  fail(3);
  expect(carte.getContainer().dataset['fond']).toBe('tuiles');
});

test('quatre refus de suite laissent le fond embarqué seul', () => {
  fail(4);
  expect(carte.getContainer().dataset['fond']).toBe('vecteur');
  expect(tuiles && carte.hasLayer(tuiles)).toBe(false);
});

test('une tuile reçue remet le compte à zéro', () => {
  fail(3);
  tuiles?.fire('tileload');
  fail(3);
  expect(carte.getContainer().dataset['fond']).toBe('tuiles');
});

test('la mention d’un éditeur n’est jamais du HTML', () => {
  const mention = carte.getContainer().querySelector('.leaflet-control-attribution');
  expect(mention?.querySelector('img')).toBeNull();
  expect(mention?.textContent).toContain('<img onerror=x> & Cie');
});
