import { expect, test } from 'vitest';
import type { CarteDeCouverture } from '@/domain/couverture/carte-couverture.ts';
import { countEtats } from '@/domain/couverture/couverture.ts';
import type { EtatDuGroupe } from '@/domain/couverture/group-couverture.ts';
import { renderCarte } from './render-carte.ts';

const toCarte = (...etats: readonly (readonly EtatDuGroupe[])[]): CarteDeCouverture => ({
  unite: 'commune',
  points: [
    { nom: 'Saint-Claude', position: [5.86, 46.39], habitants: 9000 },
    { nom: 'Choux', position: [5.8, 46.3], habitants: 100 },
    { nom: 'Tout contre', position: [5.861, 46.39], habitants: 50 },
  ],
  sansPosition: [],
  categories: etats.map((siens) => ({
    categorie: 'velo',
    comptes: { ...countEtats([]), partie: 0, [siens[0] ?? '']: 3 },
    etats: siens,
  })),
});

test('deux catégories qui couvrent les mêmes communes partagent leur tracé', () => {
  const dessin = renderCarte(
    toCarte(
      ['confirmee', 'confirmee', 'confirmee'],
      ['inconnue', 'inconnue', 'inconnue'],
      ['confirmee', 'inconnue', 'confirmee'],
    ),
    [],
  );
  expect(dessin?.lots).toHaveLength(3);
  expect(dessin?.categories[0]?.couches).toEqual([{ etat: 'confirmee', lot: 0 }]);
  expect(dessin?.categories[1]?.couches).toEqual([{ etat: 'inconnue', lot: 0 }]);
});

test('ce qui est servi se dessine en dernier, par-dessus', () => {
  const dessin = renderCarte(toCarte(['confirmee', 'inconnue', 'aucune']), []);
  expect(dessin?.categories[0]?.couches.map(({ etat }) => etat)).toEqual(['inconnue', 'aucune', 'confirmee']);
});

test('la légende ne dit que les états présents', () => {
  expect(renderCarte(toCarte(['confirmee', 'confirmee', 'confirmee']), [])?.categories[0]?.legende).toEqual([
    { etat: 'confirmee', nombre: 3 },
  ]);
});

test('un nom qui couvrirait un autre point n’est pas écrit', () => {
  const noms = renderCarte(toCarte(['confirmee', 'confirmee', 'confirmee']), [])?.noms.map(
    ({ texte }) => texte,
  );
  expect(noms).toContain('Choux');
  expect(noms).not.toContain('Saint-Claude');
});

test('sans position, pas de dessin', () => {
  expect(renderCarte({ ...toCarte([]), points: [] }, [])).toBeUndefined();
});
