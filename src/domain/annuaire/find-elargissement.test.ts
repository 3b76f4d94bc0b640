import { expect, test } from 'vitest';
import { AUCUN_CRITERE } from './criteres.ts';
import type { OffreFiltrable } from './filter-offres.ts';
import { findElargissement } from './find-elargissement.ts';

const toOffre = (id: string, reste: Partial<OffreFiltrable> = {}): OffreFiltrable => ({
  id,
  categorie: 'velo',
  publics: [],
  vehicules: [],
  gratuit: false,
  direct: false,
  zone: undefined,
  ouvert: false,
  ...reste,
});
const offres = [toOffre('a'), toOffre('b'), toOffre('c', { gratuit: true, categorie: 'covoiturage' })];

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
  const locales = [toOffre('a', { zone: ['39478'], gratuit: true }), toOffre('b', { zone: ['39478'] })];
  const criteres = { ...AUCUN_CRITERE, commune: '39151', gratuit: true };
  expect(findElargissement(locales, locales, criteres, lieu)).toEqual({ critere: 'commune', nombre: 1 });
});
