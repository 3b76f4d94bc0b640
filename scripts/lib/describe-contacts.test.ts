import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { findAppel } from '../../src/domain/contact/joignable.ts';
import { listVivantes } from '../../src/domain/offre/is-vivante.ts';
import { readEnvironnement } from '../../src/environment.ts';
import { describeContacts } from './describe-contacts.ts';

const catalogue = loadCatalogue(
  readEnvironnement({ GUICHET_AUJOURDHUI: '2026-11-28' }, process.cwd(), new Date(0)),
);

test('chaque fiche de chaque territoire finit sur quelqu’un', () => {
  const { texte, sansPersonne } = describeContacts(catalogue);
  expect(sansPersonne).toBe(0);
  expect(texte.split('\n')[0]).toContain('Haut-Jura Saint-Claude');
});

test('chaque fiche et chaque guichet montrent quelqu’un qui a un numéro', () => {
  for (const { slug, offres, joignables } of catalogue.territoires) {
    expect(findAppel(joignables), slug).toBeDefined();
    const muettes = listVivantes(offres).filter((servie) => !findAppel(servie.joignables));
    expect(muettes.map(({ offre }) => offre.id)).toEqual([]);
  }
});

test('une fiche sans personne à joindre se compte', () => {
  const territoires = catalogue.territoires.map((territoire) => ({
    ...territoire,
    offres: territoire.offres.map((servie) => ({ ...servie, joignables: [] })),
  }));
  expect(describeContacts({ territoires }).sansPersonne).toBeGreaterThan(100);
});
