import { expect, test } from 'vitest';
import { loadCatalogue } from '../src/catalogue/load-catalogue.ts';
import { isProposee } from '../src/domain/offre/is-vivante.ts';
import { matchDemande } from '../src/domain/redaction/select-offres-du-texte.ts';
import type { Besoin, CategorieId } from '../src/domain/vocabulaire/categories.ts';
import { environnement } from '../src/site.ts';

// Pas une règle de contenu : la dernière offre d’une liste peut s’arrêter sans que la construction s’arrête aussi.
test('chaque liste de nos guides montre quelque chose dans un guichet au moins', () => {
  const { offres, territoires } = loadCatalogue({ ...environnement, territoires: [] });
  const proposees = [...offres.values()].filter((offre) => isProposee(offre));
  const pages = new Set(territoires.flatMap((territoire) => territoire.pages));
  const listes = [...pages].flatMap(({ fichier, contenu }) =>
    contenu.composants
      .filter(({ nom }) => nom === 'ListeOffres')
      .map(({ ligne, attributs }) => ({ lieu: `${fichier}:${ligne}`, attributs })),
  );
  expect(listes.length).toBeGreaterThan(10);
  const vides = listes.filter(({ attributs }) => {
    const { categorie, besoin } = attributs as { categorie?: string; besoin?: Besoin };
    const demande = { categories: (categorie?.split(' ') ?? []) as readonly CategorieId[], besoin };
    return !proposees.some((offre) => matchDemande(offre, demande));
  });
  expect(vides).toEqual([]);
});
