import { expect, test } from 'vitest';
import type { Commune } from '@/domain/commune/commune.ts';
import type { CarteDeCouverture } from '@/domain/couverture/carte-couverture.ts';
import { countEtats } from '@/domain/couverture/couverture.ts';
import type { EtatDuGroupe } from '@/domain/couverture/group-couverture.ts';
import type { Contour } from '@/domain/geo/contour.ts';
import { renderCarte } from './render-carte.ts';

const toCommune = (code_insee: string) => ({ code_insee }) as Commune;
/** Trois carrés côte à côte. */
const getEtendue = ({ code_insee }: Commune): Contour => {
  const [ouest, est] = [5.8 + 0.1 * Number(code_insee), 5.9 + 0.1 * Number(code_insee)];
  return [
    [
      [ouest, 46.3],
      [est, 46.3],
      [est, 46.4],
      [ouest, 46.4],
      [ouest, 46.3],
    ],
  ];
};
const render = (carte: CarteDeCouverture) => renderCarte(carte, getEtendue);

const toCarte = (...etats: readonly (readonly EtatDuGroupe[])[]): CarteDeCouverture => ({
  unite: 'commune',
  points: [
    { nom: 'Saint-Claude', position: [5.86, 46.39], habitants: 9000, communes: [toCommune('0')] },
    { nom: 'Choux', position: [5.96, 46.39], habitants: 100, communes: [toCommune('1')] },
    { nom: 'Tout contre', position: [5.87, 46.39], habitants: 50, communes: [toCommune('2')] },
  ],
  sansPosition: [],
  categories: etats.map((siens) => ({
    categorie: 'velo',
    comptes: { ...countEtats([]), partie: 0, [siens[0] ?? '']: 3 },
    etats: siens,
  })),
});

test('deux catégories qui couvrent les mêmes communes partagent leur tracé', () => {
  const dessin = render(
    toCarte(
      ['confirmee', 'confirmee', 'confirmee'],
      ['inconnue', 'inconnue', 'inconnue'],
      ['confirmee', 'inconnue', 'confirmee'],
    ),
  );
  expect(dessin?.categories[0]?.couches).toEqual([{ etat: 'confirmee', lot: 0 }]);
  expect(dessin?.categories[1]?.couches).toEqual([{ etat: 'inconnue', lot: 0 }]);
  expect(dessin?.lots).toHaveLength(2);
});

test('le dessous est tout le territoire, ce qui le recouvre n’est que le reste : chaque commune a un seul état visible', () => {
  const dessin = render(toCarte(['confirmee', 'inconnue', 'inconnue']));
  const couches = dessin?.categories[0]?.couches;
  expect(couches?.map(({ etat }) => etat)).toHaveLength(2);
  const tout = render(toCarte(['inconnue', 'inconnue', 'inconnue']))?.lots[0];
  expect(dessin?.lots[couches?.[0]?.lot ?? -1]).toBe(tout);
  expect(dessin?.lots[couches?.[1]?.lot ?? -1]).not.toBe(tout);
});

test('la légende ne dit que les états présents', () => {
  expect(render(toCarte(['confirmee', 'confirmee', 'confirmee']))?.categories[0]?.legende).toEqual([
    { etat: 'confirmee', nombre: 3 },
  ]);
});

test('une limite entre deux communes n’est tracée qu’une fois', () => {
  const mailles = render(toCarte(['confirmee', 'confirmee', 'confirmee']))?.mailles ?? '';
  // Trois carrés en ligne : quatre limites verticales, six horizontales.
  expect(mailles.match(/[ l](?=-?\d)/g)).toHaveLength(10);
});

test('un nom qui en toucherait un autre n’est pas écrit, le plus peuplé passe d’abord', () => {
  const noms = render(toCarte(['confirmee', 'confirmee', 'confirmee']))?.noms.map(({ texte }) => texte);
  expect(noms).toEqual(['Saint-Claude', 'Choux']);
});

test('sans position, pas de dessin', () => {
  expect(render({ ...toCarte([]), points: [] })).toBeUndefined();
});
