import { expect, test } from 'vitest';
import type { OffreServie } from '../catalogue/catalogue.ts';
import { categorieIds } from '../vocabulaire/categories.ts';
import { describeListeVide } from './describe-liste-vide.ts';
import type { Demande, Selection } from './select-offres-du-texte.ts';

const servie = (id: string) => ({ offre: { id, nom: id.toUpperCase() } }) as OffreServie;

const dit = (demande: Demande, sans: Partial<Selection> = {}) =>
  describeListeVide(
    demande,
    { citees: [], voisines: [], ...sans },
    { contact: '/contact/', toUrl: (id) => `/${id}/` },
  )
    .map(({ t }) => t)
    .join('')
    .replaceAll('\u00a0', ' ');

test.each([
  [{ categories: ['transport-solidaire'] }, 'de bénévole qui vous conduit.'],
  [
    { categories: ['transport-demande', 'transport-solidaire'] },
    'de transport à réserver, ni de bénévole qui vous conduit.',
  ],
  [
    { categories: ['aide-financiere'], besoin: 'passer-le-permis' },
    'd’aide financière pour « Passer le permis ».',
  ],
  [{ categories: [], besoin: 'reparer' }, 'de solution pour « Réparer ma voiture ».'],
] as const)('%j : ce qui manque a un nom', (demande, manque) => {
  expect(dit(demande)).toBe(
    `Ici, nous ne connaissons pas encore ${manque} Demandez au guichet : il saura s’il en existe.`,
  );
});

test('ce que la page montre ailleurs n’est pas nié', () => {
  expect(dit({ categories: ['location-voiture'] }, { citees: [servie('fastt'), servie('citiz')] })).toBe(
    'Ici, nous ne connaissons que FASTT, CITIZ. Demandez au guichet s’il existe autre chose.',
  );
});

test('ce qui existe à côté est nommé, sans être d’ici', () => {
  expect(dit({ categories: ['transport-demande'] }, { voisines: [servie('malis')] })).toMatch(
    /pas encore de transport à réserver\. .* Tout près d’ici : MALIS\.$/,
  );
});

test('aucune catégorie ne se dit « de ce type »', () => {
  for (const id of categorieIds) expect(dit({ categories: [id] })).toMatch(/pas encore (de |d’)\p{Ll}/u);
});
