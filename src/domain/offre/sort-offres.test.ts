import { expect, test } from 'vitest';
import type { Offre, OffreServie, Portee } from '../catalogue/catalogue.ts';
import { sortOffres } from './sort-offres.ts';

const serve = (
  id: string,
  portee: Portee,
  champs: Partial<Offre> = {},
  joignables: OffreServie['joignables'] = [],
) => ({ offre: { id, statut: 'ouverte', categorie: 'velo', ...champs }, portee, joignables }) as OffreServie;
const sort = (...offres: readonly OffreServie[]) => sortOffres(offres).map(({ offre }) => offre.id);

test('du plus proche au plus lointain', () => {
  expect(
    sort(
      serve('france', 'nationale'),
      serve('region', 'regionale'),
      serve('ici', 'locale'),
      serve('jura', 'departementale'),
    ),
  ).toEqual(['ici', 'jura', 'region', 'france']);
});

test('une zone inconnue passe avec le département : ni en tête, ni cachée au fond', () => {
  expect(sort(serve('region', 'regionale'), serve('inconnue', 'inconnue'), serve('ici', 'locale'))).toEqual([
    'ici',
    'inconnue',
    'region',
  ]);
});

test('les offres terminées viennent en dernier, même locales', () => {
  expect(sort(serve('finie', 'locale', { statut: 'terminee' }), serve('france', 'nationale'))).toEqual([
    'france',
    'finie',
  ]);
});

test('une vieille trace vient après ce que l’on propose, avant ce qui est terminé', () => {
  expect(
    sort(
      serve('finie', 'locale', { statut: 'terminee' }),
      serve('trace', 'locale', { statut: 'non-confirmee' }),
      serve('france', 'nationale'),
    ),
  ).toEqual(['france', 'trace', 'finie']);
});

test('à portée égale, de quoi agir passe avant un simple site, et le relais d’un autre n’est pas de quoi agir', () => {
  const [numero, site] = [
    { nom: '', telephone: '3949' },
    { nom: '', site: 'https://exemple.fr' },
  ];
  expect(
    sort(
      serve('site', 'locale', { categorie: 'accueil' }, [{ ...site, porteur: 'structure' }]),
      serve('relais', 'locale', { categorie: 'accueil' }, [{ ...numero, porteur: 'relais' }]),
      serve('numero', 'locale', {}, [{ ...numero, porteur: 'structure' }]),
    ),
  ).toEqual(['numero', 'relais', 'site']);
});

test('à portée égale, l’ordre du parcours : l’accueil d’abord, l’argent à la fin', () => {
  expect(
    sort(
      serve('aide', 'locale', { categorie: 'aide-financiere' }),
      serve('velo', 'locale'),
      serve('accueil', 'locale', { categorie: 'accueil' }),
    ),
  ).toEqual(['accueil', 'velo', 'aide']);
});

test('à égalité, l’identifiant : l’ordre ne dépend pas de la lecture des fichiers', () => {
  const offres = ['c', 'a', 'b'].map((id) => serve(id, 'locale'));
  expect(sort(...offres)).toEqual(['a', 'b', 'c']);
  expect(sort(...offres.toReversed())).toEqual(['a', 'b', 'c']);
});

test('la liste donnée n’est pas changée', () => {
  const offres = [serve('b', 'locale'), serve('a', 'locale')];
  sortOffres(offres);
  expect(offres.map(({ offre }) => offre.id)).toEqual(['b', 'a']);
});
