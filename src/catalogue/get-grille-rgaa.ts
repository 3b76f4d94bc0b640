import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseGrille } from '../domain/territoire/grille-rgaa.ts';
import { lazy } from './lazy.ts';

/** Où est la grille, depuis la racine du projet. */
export const GRILLE_RGAA = 'docs/accessibilite/grille-rgaa.csv';

/** Les critères du RGAA, jugés un à un pour ce code : ce que dit la déclaration vient d’ici. */
export const getGrilleRgaa = lazy(() => parseGrille(readFileSync(resolve(GRILLE_RGAA), 'utf8')));
