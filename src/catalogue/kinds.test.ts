import { describe, expect, test } from 'vitest';
import { classify, suggestPlace } from './kinds.ts';

describe('la sorte d’un fichier', () => {
  test.each([
    ['site.yaml', { kind: 'site', dossier: 'commun', id: 'site', rubrique: undefined }],
    [
      'territoires/haut-jura/territoire.yaml',
      { kind: 'territoire', dossier: 'haut-jura', id: 'territoire', rubrique: undefined },
    ],
    [
      'territoires/haut-jura/offres/urbus.md',
      { kind: 'offre', dossier: 'haut-jura', id: 'urbus', rubrique: undefined },
    ],
    ['commun/offres/mobigo.md', { kind: 'offre', dossier: 'commun', id: 'mobigo', rubrique: undefined }],
    [
      'commun/structures/etat.yaml',
      { kind: 'structure', dossier: 'commun', id: 'etat', rubrique: undefined },
    ],
    ['commun/lexique.yaml', { kind: 'lexique', dossier: 'commun', id: 'lexique', rubrique: undefined }],
    ['territoires/x/lexique.yaml', { kind: 'lexique', dossier: 'x', id: 'lexique', rubrique: undefined }],
    [
      'territoires/x/agenda/atelier.yaml',
      { kind: 'evenement', dossier: 'x', id: 'atelier', rubrique: undefined },
    ],
    [
      'commun/particuliers/velo.mdx',
      { kind: 'page', dossier: 'commun', id: 'velo', rubrique: 'particuliers' },
    ],
    ['territoires/x/actualites/fin.mdx', { kind: 'page', dossier: 'x', id: 'fin', rubrique: 'actualites' }],
  ])('%s', (fichier, attendu) => {
    expect(classify(fichier)).toEqual(attendu);
  });

  test.each(['LISEZ-MOI.md', 'LICENCE.md', 'commun/offres/LISEZ-MOI.md', 'README', 'modeles/offre.md'])(
    '%s n’est pas lu',
    (fichier) => {
      expect(classify(fichier)).toBe('ignore');
    },
  );

  test.each([
    'offres/x.md',
    'haut-jura/offres/x.md',
    'territoires/offres/x.md',
    'commun/territoire.yaml',
    'territoires/x/orientation.yaml',
    'commun/offres/a/b.md',
    'site.yml',
    'autre/site.yaml',
    'photo.jpg',
  ])('%s n’est à aucune place', (fichier) => {
    expect(classify(fichier)).toBe('inattendu');
  });
});

describe('la bonne place d’un fichier mal rangé', () => {
  test.each([
    ['site.yml', 'site.yaml'],
    ['territoires/x/territoire.yml', 'territoires/x/territoire.yaml'],
    ['territoires/x/offre/a.md', 'territoires/x/offres/a.md'],
    ['territoires/x/offres/a.yml', 'territoires/x/offres/a.md'],
    ['territoires/x/offres/a.MD', 'territoires/x/offres/a.md'],
    ['x/offres/a.md', 'territoires/x/offres/a.md'],
    ['commun/pages/a.md', 'commun/pages/a.mdx'],
    ['commun/actualités/a.mdx', 'commun/actualites/a.mdx'],
    ['territoires/x/structures/a.md', 'territoires/x/structures/a.yaml'],
    ['photo.jpg', undefined],
    ['commun/offres/sous-dossier/encore/a.md', 'commun/offres/a.md'],
    ['territoires/x/offres/a.md.txt', 'territoires/x/offres/a.md'],
  ])('%s → %s', (fichier, attendu) => {
    expect(suggestPlace(fichier)).toBe(attendu);
  });
});
