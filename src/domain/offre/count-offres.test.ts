import { expect, test } from 'vitest';
import type { Offre, OffreServie } from '../catalogue/catalogue.ts';
import { countByBesoin, countByCategorie, countByEtape, countSolutions } from './count-offres.ts';

const serve = (champs: Partial<Offre>) => ({ offre: { statut: 'ouverte', ...champs } }) as OffreServie;
const offres = [
  serve({ categorie: 'velo' }),
  serve({ categorie: 'velo', autres_besoins: ['avoir-un-vehicule'] }),
  serve({ categorie: 'garage-solidaire' }),
  serve({ categorie: 'velo', statut: 'terminee' }),
  serve({ categorie: 'garage-solidaire', statut: 'suspendue' }),
];

test('par catégorie, sans les offres terminées', () => {
  expect(Object.fromEntries(countByCategorie(offres))).toEqual({ velo: 2, 'garage-solidaire': 2 });
});

test('par besoin : une offre compte pour chacun des siens', () => {
  expect(Object.fromEntries(countByBesoin(offres))).toEqual({
    'se-deplacer': 2,
    'avoir-un-vehicule': 1,
    reparer: 2,
  });
});

test('par étape du parcours, chaque offre une fois', () => {
  const comptes = [...countByEtape(offres).values()];
  expect(comptes.reduce((somme, n) => somme + n, 0)).toBe(4);
});

test('sans offre, rien', () => {
  expect(countByCategorie([]).size).toBe(0);
});

test('une solution est vivante, confirmée et pour les personnes ; le reste est plus bas', () => {
  const listees = [
    ...offres,
    serve({ statut: 'non-confirmee' }),
    serve({ destinataire: 'employeurs' }),
    { ...serve({ categorie: 'velo' }), portee: 'nationale' },
    { ...serve({ categorie: 'velo' }), portee: 'inconnue' },
  ] as OffreServie[];
  expect(countSolutions(listees)).toEqual({ solutions: 6, locales: 5, autres: 3 });
});
