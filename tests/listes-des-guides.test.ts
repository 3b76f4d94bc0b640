import { expect, test } from 'vitest';
import { loadCatalogue } from '../src/catalogue/load-catalogue.ts';
import { selectOffresDuTexte } from '../src/domain/redaction/select-offres-du-texte.ts';
import type { Besoin, CategorieId } from '../src/domain/vocabulaire/categories.ts';
import { environnement } from '../src/site.ts';

const { territoires } = loadCatalogue({ ...environnement, territoires: [] });

/** Chaque liste de chaque guide : ce qu’elle montre, et ce qu’elle nomme, dans chaque guichet qui le lit. */
const listes = territoires.flatMap(({ slug, pages, offres }) =>
  pages.flatMap(({ fichier, contenu }) => {
    const citees = new Set(contenu.composants.flatMap(({ attributs: { id } }) => id ?? []));
    return contenu.composants
      .filter(({ nom }) => nom === 'ListeOffres')
      .map(({ ligne, attributs }) => {
        const { categorie, besoin } = attributs as { categorie?: CategorieId; besoin?: Besoin };
        const demande = { categories: categorie ? [categorie] : [], besoin };
        return { slug, place: `${fichier}:${ligne}`, ...selectOffresDuTexte(offres, demande, citees) };
      });
  }),
);

// Pas une règle de contenu : la dernière offre d’une liste peut s’arrêter sans que la construction s’arrête aussi.
test('chaque liste de nos guides montre quelque chose dans un guichet au moins', () => {
  const vides = [...Map.groupBy(listes, ({ place }) => place)]
    .filter(([, ici]) => ici.every(({ montrees }) => montrees.length === 0))
    .map(([place]) => place);
  expect(listes.length).toBeGreaterThan(40);
  expect(vides).toEqual([]);
});

test('le guide du permis liste des aides au permis, jamais un vélo ni une carte de bus', () => {
  const permis = listes.filter(({ place }) => place.includes('/passer-le-permis'));
  const montrees = permis.flatMap((liste) => liste.montrees.map(({ offre }) => offre));
  expect(montrees.length).toBeGreaterThan(10);
  const hors = montrees.filter(
    ({ categorie, autres_besoins = [] }) =>
      categorie !== 'auto-ecole-solidaire' && !autres_besoins.includes('passer-le-permis'),
  );
  expect(hors.map(({ id }) => id)).toEqual([]);
});
