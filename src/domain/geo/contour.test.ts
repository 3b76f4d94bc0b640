import { expect, test } from 'vitest';
import { type Contour, isInContour } from './contour.ts';
import { findBord } from './ecart.ts';

const carre = (debut: number, fin: number) =>
  [
    [debut, debut],
    [fin, debut],
    [fin, fin],
    [debut, fin],
    [debut, debut],
  ] as const;
const anneauAvecTrou: Contour = [carre(0, 4), carre(1, 2)];

test('ce qui est dans un trou est dehors, ce qui est sur une île du trou est dedans', () => {
  expect(isInContour(anneauAvecTrou, [3, 3])).toBe(true);
  expect(isInContour(anneauAvecTrou, [1.5, 1.5])).toBe(false);
  expect(isInContour(anneauAvecTrou, [5, 1])).toBe(false);
  expect(isInContour([...anneauAvecTrou, carre(1.4, 1.6)], [1.5, 1.5])).toBe(true);
  expect(isInContour([], [0, 0])).toBe(false);
});

test('le bord le plus proche est sur un côté, pas seulement à un coin', () => {
  expect(findBord([5, 2.5], anneauAvecTrou)).toEqual({ pied: [4, 2.5], ecart: 1 });
});
