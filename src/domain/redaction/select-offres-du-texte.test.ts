import { expect, test } from 'vitest';
import type { OffreServie } from '../catalogue/catalogue.ts';
import type { Besoin, CategorieId } from '../vocabulaire/categories.ts';
import { selectOffresDuTexte } from './select-offres-du-texte.ts';

const servie = (id: string, champs: object = {}, communes_servies: readonly string[] = []) =>
  ({ offre: { id, categorie: 'velo', ...champs }, communes_servies }) as unknown as OffreServie;

const OFFRES = [
  servie('velo'),
  servie('ici', { zone_eligibilite: ['39'] }, ['39478']),
  servie('a-cote', { zone_eligibilite: ['67'] }),
  servie('permis', { categorie: 'aide-financiere', autres_besoins: ['passer-le-permis'] }),
  servie('prime-velo', { categorie: 'aide-financiere', autres_besoins: ['se-deplacer'] }),
  servie('finie', { statut: 'terminee' }),
  servie('perdue', { statut: 'non-confirmee' }),
];

function select(categories: readonly CategorieId[], besoin?: Besoin, citees: readonly string[] = []) {
  const selection = selectOffresDuTexte(OFFRES, { categories, besoin }, new Set(citees));
  const toIds = (offres: readonly OffreServie[]) => offres.map(({ offre }) => offre.id);
  return {
    montrees: toIds(selection.montrees),
    citees: toIds(selection.citees),
    voisines: toIds(selection.voisines),
  };
}

test('une catégorie : ce qui est proposé ici ; ce qui ne sert que les voisins est nommé à part', () => {
  expect(select(['velo'])).toEqual({ montrees: ['velo', 'ici'], citees: [], voisines: ['a-cote'] });
});

test('ce que la page cite n’est pas redit', () => {
  expect(select(['velo'], undefined, ['velo'])).toEqual({
    montrees: ['ici'],
    citees: ['velo'],
    voisines: ['a-cote'],
  });
});

test('des aides pour le permis ne sont pas des aides pour un vélo', () => {
  expect(select(['aide-financiere'], 'passer-le-permis').montrees).toEqual(['permis']);
});

test('plusieurs catégories, ou un besoin seul', () => {
  expect(select(['velo', 'aide-financiere']).montrees).toEqual(['velo', 'ici', 'permis', 'prime-velo']);
  expect(select([], 'se-deplacer').montrees).toEqual(['velo', 'ici', 'prime-velo']);
});

test('les membres d’un groupe viennent après le reste, dans leur ordre', () => {
  const offres = [servie('a', { groupe: 'Aidé' }), servie('b', { groupe: 'Aidé' }), servie('c')];
  const { montrees } = selectOffresDuTexte(offres, { categories: ['velo'] }, new Set());
  expect(montrees.map(({ offre }) => offre.id)).toEqual(['c', 'a', 'b']);
});
