import { expect, test } from 'vitest';
import { loadReferentiel } from '../../src/catalogue/load-referentiel.ts';
import { type CommuneEtalab, listAnciennes } from './anciennes-communes.ts';

const toCommune = (code: string, nom: string, reste: Partial<CommuneEtalab> = {}): CommuneEtalab => ({
  code,
  nom,
  type: 'commune-actuelle',
  departement: '39',
  region: '27',
  ...reste,
});

test('chaque nom porté a sa ligne, le dernier d’abord ; le nom d’aujourd’hui n’en est pas un', () => {
  const entrees = [
    toCommune('39339', 'Chassal-Molinges', { anciensCodes: ['39113'] }),
    toCommune('39200', 'Dole'),
    toCommune('39201', 'Sans histoire', { anciensCodes: ['39999'] }),
    toCommune('39113', 'Chassal', { type: 'commune-deleguee', chefLieu: '39339' }),
  ];
  const etat = [
    { code: '39339', nom: 'Molinges-le-Bas', dateFin: '1950-01-01' },
    { code: '39339', nom: 'Molinges', dateFin: '2019-01-01' },
    { code: '39339', nom: 'Chassal-Molinges' },
    { code: '39200', nom: 'Dole' },
    { code: '39999' },
  ];
  expect(listAnciennes(entrees, [etat])).toEqual([
    ['39113', 'Chassal', '39339'],
    ['39339', 'Molinges', '39339'],
    ['39339', 'Molinges-le-Bas', '39339'],
    ['39999', '', '39201'],
  ]);
});

test('un code disparu n’est sans nom que si le nom n’a pas changé', () => {
  const { anciennes, communes } = loadReferentiel();
  const sansNom = [...anciennes.values()].filter(({ nom }) => nom === '');
  expect(anciennes.size - sansNom.length).toBeGreaterThan(3_400);
  expect(sansNom.map(({ code_actuel }) => communes.get(code_actuel)?.nom)).toContain('Bonneuil-sur-Marne');
  expect(anciennes.get('39113')?.nom).toBe('Chassal');
});
