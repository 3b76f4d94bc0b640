import { expect, test } from 'vitest';
import { createFiltrable } from '../../../tests/create-filtrable.ts';
import { AUCUN_CRITERE } from './criteres.ts';
import { findElargissement } from './find-elargissement.ts';

const offres = [
  createFiltrable('a'),
  createFiltrable('b'),
  createFiltrable('c', { gratuit: true, categorie: 'covoiturage' }),
];

test('propose le critère qui rend le plus d’offres', () => {
  expect(findElargissement(offres, offres, { ...AUCUN_CRITERE, categorie: ['velo'], gratuit: true })).toEqual(
    {
      critere: 'gratuit',
      nombre: 2,
    },
  );
});

test('propose d’enlever le texte quand lui seul ferme la porte', () => {
  expect(findElargissement(offres, [], { ...AUCUN_CRITERE, q: 'zzz', categorie: ['velo'] })).toEqual({
    critere: 'q',
    nombre: 2,
  });
});

test('ne propose rien quand aucun critère seul ne suffit', () => {
  expect(findElargissement(offres, [], { ...AUCUN_CRITERE, q: 'zzz', categorie: ['bus'] })).toBeUndefined();
});

test('propose d’enlever la commune, et n’y mène pas par un autre chemin', () => {
  const lieu = { code_insee: '39151', departement: '39', epci: null };
  const locales = [
    createFiltrable('a', { zone: ['39478'], gratuit: true }),
    createFiltrable('b', { zone: ['39478'] }),
  ];
  const criteres = { ...AUCUN_CRITERE, commune: '39151', gratuit: true };
  expect(findElargissement(locales, locales, criteres, lieu)).toEqual({ critere: 'commune', nombre: 1 });
});

test('à nombre égal, les mots écrits restent', () => {
  const trouvees = offres.filter(({ id }) => id === 'c');
  const criteres = { ...AUCUN_CRITERE, q: 'covoiturage', gratuit: true, categorie: ['velo'] };
  const autres = [...offres, createFiltrable('d', { gratuit: true, categorie: 'velo' })];
  expect(findElargissement(autres, trouvees, criteres)).toEqual({ critere: 'categorie', nombre: 1 });
});
