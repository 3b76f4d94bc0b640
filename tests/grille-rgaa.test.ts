import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { getGrilleRgaa } from '../src/catalogue/get-grille-rgaa.ts';
import { computeConformite, getEtatDeConformite } from '../src/domain/territoire/grille-rgaa.ts';

/** Combien de critères a chaque thématique du RGAA 4.1.2. */
const THEMATIQUES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
const grille = getGrilleRgaa();

test('les 106 critères du RGAA y sont, dans l’ordre, une fois', () => {
  const voulus = THEMATIQUES.flatMap((nombre, rang) =>
    Array.from({ length: nombre }, (_, i) => `${rang + 1}.${i + 1}`),
  );
  expect(grille.map(({ critere }) => critere)).toEqual(voulus);
  expect(voulus).toHaveLength(106);
});

test('chaque ligne dit tout : intitulé, preuve, pages', () => {
  const vides = grille.filter(({ intitule, preuve, pages }) => !intitule || !preuve || !pages);
  expect(vides).toEqual([]);
});

test('un critère conforme a un essai, ou a été vu tel jour', () => {
  const sansPreuve = grille.filter(
    ({ statut, preuve }) =>
      statut === 'C' && !/(?:^| \+ )(?:essai \S+ « |vu le \d\d\/\d\d\/\d{4} : )/.test(preuve),
  );
  expect(sansPreuve).toEqual([]);
});

test('chaque essai nommé existe, sous ce titre', () => {
  const nommes = grille.flatMap(({ critere, preuve }) =>
    [...preuve.matchAll(/essai (\S+) « (.+?) »(?= \+ |$)/g)].map(([, fichier = '', titre = '']) => ({
      critere,
      fichier,
      titre,
    })),
  );
  const perdus = nommes.filter(
    ({ fichier, titre }) => !existsSync(fichier) || !readFileSync(fichier, 'utf8').includes(titre),
  );
  expect(perdus).toEqual([]);
  expect(nommes.length).toBeGreaterThan(50);
});

test('un défaut se déclare : rien de non conforme, et l’état est total', () => {
  const { etat, taux } = computeConformite(grille);
  expect(etat === 'totale').toBe(grille.every(({ statut }) => statut === 'C' || statut === 'NA'));
  expect(getEtatDeConformite({}, grille)).toBe(etat);
  expect(taux).toBeGreaterThanOrEqual(90);
});
