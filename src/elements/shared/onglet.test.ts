// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isOngletFidele, keepOnglet, readOnglet } from './onglet.ts';
import { addGardees, getSelectionGardee, keepSelection } from './selection-gardee.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

const SELECTION = { offres: ['velo', 'bus'], note: 'rappeler 🚲' };

test('ce qui est retenu se relit, un texte vide s’oublie', () => {
  expect(keepOnglet('a', 'b')).toBe(true);
  expect(readOnglet('a')).toBe('b');
  expect(keepOnglet('a', '')).toBe(true);
  expect(sessionStorage.length).toBe(0);
});

test('une sélection gardée est celle qu’on relit', () => {
  expect(keepSelection('t', SELECTION)).toBe(true);
  expect(getSelectionGardee('t')).toMatchObject(SELECTION);
  expect(isOngletFidele()).toBe(true);
  expect(sessionStorage.length).toBe(1);
});

const refuse = (setItem: () => void) =>
  vi.stubGlobal('sessionStorage', { getItem: () => null, removeItem: () => undefined, setItem });

describe.each([
  [
    'refuse',
    () =>
      refuse(() => {
        throw new DOMException('plein', 'QuotaExceededError');
      }),
  ],
  ['se tait', () => refuse(() => undefined)],
  [
    'n’existe pas',
    () =>
      vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(() => {
        throw new DOMException('non', 'SecurityError');
      }),
  ],
])('un stockage qui %s', (_, spoil) => {
  test('ne laisse rien annoncer', () => {
    spoil();
    expect(keepOnglet('a', 'b')).toBe(false);
    expect(keepSelection('t', SELECTION)).toBe(false);
    expect(addGardees('t', ['velo'])).toBe(0);
    expect(isOngletFidele()).toBe(false);
    expect(readOnglet('a')).toBe('');
  });
});
