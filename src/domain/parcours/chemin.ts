import { etapes } from '../vocabulaire/besoins.ts';
import { categories } from '../vocabulaire/categories.ts';

/** De chaque catégorie, son rang sur le chemin (Apprendre, Donner envie, Donner les moyens, Autonomie). */
export type Chemin = Readonly<Record<string, number>>;

/** Calculé à la construction : la page le porte, le navigateur n’a pas à lire les catégories. */
export const chemin: Chemin = Object.fromEntries(
  categories.map(({ value, etape }) => [value, etapes.findIndex((autre) => autre.value === etape)]),
);
