import { expect, test } from 'vitest';
import type { Commune } from '../commune/commune.ts';
import { findAccueil } from './find-accueil.ts';
import type { LieuAccueil, TypeAccueil } from './lieu-d-accueil.ts';

const toCommune = (code_insee: string, nom: string, latitude: number | null) =>
  ({ code_insee, nom, latitude, longitude: latitude === null ? null : 5 }) as Commune;
const communes = new Map(
  [
    toCommune('1', 'Ici', 46),
    toCommune('2', 'Près', 46.05),
    toCommune('3', 'Loin', 46.2),
    toCommune('4', 'Où', null),
  ].map((commune) => [commune.code_insee, commune]),
);
const toLieu = (code_insee: string, type: TypeAccueil, lieu: string, telephone: string | undefined = '1') =>
  ({ code_insee, type, lieu, telephone }) as LieuAccueil;
const find = (code: string, jeune: boolean, ...lieux: readonly LieuAccueil[]) =>
  findAccueil(code, jeune, { communes, annuaire: Map.groupBy(lieux, ({ code_insee }) => code_insee) });

const MAIRIE = toLieu('1', 'mairie', 'Ici');

test('une maison de services à quelques kilomètres passe avant la mairie, pas au-delà', () => {
  expect(find('1', false, MAIRIE, toLieu('2', 'msap', 'Près'))?.type).toBe('msap');
  expect(find('1', false, MAIRIE, toLieu('3', 'msap', 'Loin'))).toBe(MAIRIE);
});

test('la mission locale ne reçoit que les jeunes', () => {
  const mission = toLieu('3', 'mission-locale', 'Loin');
  expect(find('1', true, MAIRIE, mission)).toBe(mission);
  expect(find('1', false, MAIRIE, mission)).toBe(MAIRIE);
});

test('jamais la mairie d’une autre commune, ni un lieu sans numéro', () => {
  expect(find('2', false, MAIRIE)).toBeUndefined();
  expect(find('1', false, { ...MAIRIE, telephone: undefined })).toBeUndefined();
});

test('entre deux mairies d’une commune nouvelle, celle qui porte son nom', () => {
  expect(find('1', false, toLieu('1', 'mairie', 'Ancienne'), MAIRIE)).toBe(MAIRIE);
});

test('une commune sans position garde sa mairie', () => {
  expect(find('4', false, toLieu('4', 'mairie', 'Où'), toLieu('2', 'msap', 'Près'))?.lieu).toBe('Où');
});
