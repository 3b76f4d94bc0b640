import { expect, test } from 'vitest';
import { computeAtteinte, describeIndicateur, getEchelles, listBarres } from './describe-indicateur.ts';
import type { Indicateur } from './indicateurs.schema.ts';
import { indicateursSchema } from './indicateurs.schema.ts';

const BASE: Indicateur = {
  libelle: 'Personnes reçues',
  periode: '2023',
  unite: 'personnes',
  source: { titre: 'Rapport' },
};
const barres = (champs: Partial<Indicateur>) =>
  listBarres({ ...BASE, ...champs }, getEchelles([{ ...BASE, ...champs }])).map(
    ({ nature, texte, longueur }) => `${nature} ${texte} ${longueur}`,
  );

test('deux barres à la même échelle ; la plus longue est entière', () => {
  expect(barres({ cible: 100, valeur: 84 })).toEqual([
    'cible 100\u00a0personnes 100',
    'valeur 84\u00a0personnes 84',
  ]);
  expect(barres({ cible: 50, valeur: 100 })).toEqual([
    'cible 50\u00a0personnes 50',
    'valeur 100\u00a0personnes 100',
  ]);
});

test('ce que l’on ne sait pas n’a pas de barre, et n’est pas zéro', () => {
  expect(barres({ cible: 20 })).toEqual(['cible 20\u00a0personnes 100']);
  expect(barres({})).toEqual([]);
  expect(barres({ valeur: 0 })).toEqual(['valeur 0\u00a0personnes 0']);
});

test('une même unité a une même échelle, une autre a la sienne', () => {
  const indicateurs = [
    { ...BASE, cible: 300 },
    { ...BASE, cible: 60 },
    { ...BASE, unite: 'entreprises', cible: 20 },
  ];
  const echelles = getEchelles(indicateurs);
  expect(indicateurs.flatMap((i) => listBarres(i, echelles)).map(({ longueur }) => longueur)).toEqual([
    100, 20, 100,
  ]);
});

test('un pourcentage se mesure sur cent', () => {
  expect(barres({ unite: '%', cible: 25 })).toEqual(['cible 25\u00a0% 25']);
});

test('la part atteinte', () => {
  expect(computeAtteinte({ ...BASE, cible: 50, valeur: 119 })).toBe(238);
  expect(computeAtteinte({ ...BASE, cible: 50 })).toBeUndefined();
  expect(computeAtteinte({ ...BASE, cible: 0, valeur: 1 })).toBeUndefined();
});

test('un indicateur peut attendre sa cible et sa valeur ; un fichier sans rien est refusé', () => {
  expect(indicateursSchema.safeParse({ indicateurs: [BASE] }).success).toBe(true);
  expect(indicateursSchema.safeParse({ indicateurs: [] }).success).toBe(false);
});

test('un mois de compteur qui laisse deviner moins de cinq personnes est refusé', () => {
  const check = (mois: object) => indicateursSchema.safeParse({ compteur: [{ mois: '2026-10', ...mois }] });
  expect(check({ total: 21, canaux: { telephone: 12 } }).success).toBe(true);
  expect(check({ total: 21, canaux: { telephone: 18 } }).error?.issues[0]?.message).toMatch(/laisse deviner/);
  expect(check({ total: 21, canaux: { telephone: 22 } }).error?.issues[0]?.message).toMatch(/dépassent/);
  expect(check({ total: 4 }).success).toBe(false);
});

test('un chiffre dit sa source et son âge ; ce que personne ne sait se dit « à renseigner »', () => {
  const decrit = (champs: Partial<Indicateur>) => describeIndicateur({ ...BASE, ...champs }, '2026-11-28');
  expect(decrit({ cible: 5000, valeur: 2500, source: { titre: 'Rapport', date: '2024-03' } })).toMatchObject({
    vise: '5\u202f000\u00a0personnes',
    atteint: '2\u202f500\u00a0personnes',
    part: '50\u00a0%',
    source: 'Rapport (mars 2024, il y a 2\u00a0ans)',
  });
  expect(decrit({})).toMatchObject({ vise: 'à renseigner', atteint: 'à renseigner', part: '—' });
  expect(decrit({}).source).toBe('Rapport (sans date)');
  expect(decrit({ source: { titre: 'Rapport', date: '2022-2023' } }).source).toMatch(/il y a 3\u00a0ans/);
});
