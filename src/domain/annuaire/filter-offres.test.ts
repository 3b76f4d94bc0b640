import { describe, expect, test } from 'vitest';
import { createFiltrable } from '../../../tests/create-filtrable.ts';
import { AUCUN_CRITERE, type Criteres } from './criteres.ts';
import { countValues, filterOffres, type OffreFiltrable } from './filter-offres.ts';

const saintClaude = { code_insee: '39478', departement: '39', epci: '200026573' };

const filter = (criteres: Partial<Criteres>, ...offres: readonly OffreFiltrable[]) =>
  filterOffres(offres, { ...AUCUN_CRITERE, ...criteres }, saintClaude).map(({ id }) => id);

test('sans critère, tout, dans l’ordre donné', () => {
  expect(filter({}, createFiltrable('b'), createFiltrable('a'))).toEqual(['b', 'a']);
});

test('le texte libre n’est pas jugé ici', () => {
  expect(filter({ q: 'introuvable' }, createFiltrable('a'))).toEqual(['a']);
});

describe('un critère', () => {
  test('commune : celles dont la zone la contient, et celles dont on ne connaît pas la zone', () => {
    const offres = [
      createFiltrable('commune', { zone: ['39478'] }),
      createFiltrable('epci', { zone: ['200069052', '200026573'] }),
      createFiltrable('departement', { zone: ['39'] }),
      createFiltrable('ailleurs', { zone: ['39470', '01'] }),
      createFiltrable('nulle-part', { zone: [] }),
      createFiltrable('inconnue'),
    ];
    expect(filter({ commune: '39478' }, ...offres)).toEqual(['commune', 'epci', 'departement', 'inconnue']);
    expect(filter({}, ...offres)).toHaveLength(6);
  });

  test('une commune que l’on n’a pas pu situer ne retire rien', () => {
    const criteres = { ...AUCUN_CRITERE, commune: '39478' };
    expect(filterOffres([createFiltrable('a', { zone: ['01'] })], criteres)).toHaveLength(1);
  });

  test('catégorie : une de celles qu’on demande', () => {
    const offres = ['velo', 'covoiturage', 'accueil'].map((categorie) =>
      createFiltrable(categorie, { categorie }),
    );
    expect(filter({ categorie: ['velo', 'accueil'] }, ...offres)).toEqual(['velo', 'accueil']);
  });

  test('public : le sien, tous, ou inconnu (inconnu n’est pas non)', () => {
    const offres = [
      createFiltrable('jeunes', { publics: ['jeunes', 'actifs'] }),
      createFiltrable('tous', { publics: ['tous-publics'] }),
      createFiltrable('inconnu'),
      createFiltrable('seniors', { publics: ['seniors'] }),
    ];
    expect(filter({ public: ['jeunes'] }, ...offres)).toEqual(['jeunes', 'tous', 'inconnu']);
  });

  test('véhicule : seulement quand l’offre en a un', () => {
    expect(
      filter(
        { vehicule: ['scooter'] },
        createFiltrable('a', { vehicules: ['scooter', 'voiture'] }),
        createFiltrable('b'),
      ),
    ).toEqual(['a']);
  });

  test.each(['gratuit', 'direct', 'ouvert'] as const)('%s : seulement quand c’est sûr', (nom) => {
    expect(filter({ [nom]: true }, createFiltrable('oui', { [nom]: true }), createFiltrable('non'))).toEqual([
      'oui',
    ]);
  });
});

test('les critères s’ajoutent', () => {
  const offres = [
    createFiltrable('a', { gratuit: true }),
    createFiltrable('b', { gratuit: true, categorie: 'accueil' }),
  ];
  expect(filter({ gratuit: true, categorie: ['accueil'] }, ...offres)).toEqual(['b']);
});

describe('combien donnerait chaque valeur', () => {
  const offres = [
    createFiltrable('a', { gratuit: true, zone: ['01'] }),
    createFiltrable('b', { categorie: 'accueil', gratuit: true }),
    createFiltrable('c', { categorie: 'accueil' }),
  ];
  const count = (
    criteres: Partial<Criteres>,
    ...[filtre, valeurs]: [Parameters<typeof countValues>[2], string[]]
  ) =>
    Object.fromEntries(countValues(offres, { ...AUCUN_CRITERE, ...criteres }, filtre, valeurs, saintClaude));

  test('son propre filtre ne compte pas : choisir vélo n’annule pas les autres catégories', () => {
    expect(count({ categorie: ['velo'] }, 'categorie', ['velo', 'accueil'])).toEqual({ velo: 1, accueil: 2 });
  });

  test('les autres filtres restent posés', () => {
    expect(count({ gratuit: true }, 'categorie', ['velo', 'accueil'])).toEqual({ velo: 1, accueil: 1 });
  });

  test('une valeur sans offre compte zéro, elle ne disparaît pas', () => {
    expect(count({}, 'categorie', ['covoiturage'])).toEqual({ covoiturage: 0 });
  });

  test('la commune choisie reste posée', () => {
    expect(count({ commune: '39478' }, 'categorie', ['velo', 'accueil'])).toEqual({ velo: 0, accueil: 2 });
  });

  test('pour un oui ou non', () => {
    expect(count({}, 'gratuit', ['oui'])).toEqual({ oui: 2 });
  });
});

test('trois cents offres filtrées et comptées en moins de 5 ms', () => {
  const offres = Array.from({ length: 300 }, (_, i) =>
    createFiltrable(`o${i}`, { publics: i % 2 ? ['jeunes'] : [], zone: i % 3 ? undefined : ['39478'] }),
  );
  const criteres: Criteres = { ...AUCUN_CRITERE, commune: '39478', public: ['jeunes'] };
  const mesures = Array.from({ length: 15 }, () => {
    const debut = performance.now();
    filterOffres(offres, criteres, saintClaude);
    countValues(offres, criteres, 'categorie', ['velo', 'accueil', 'covoiturage'], saintClaude);
    return performance.now() - debut;
  });
  expect(mesures.toSorted((a, b) => a - b)[7]).toBeLessThan(5);
});
