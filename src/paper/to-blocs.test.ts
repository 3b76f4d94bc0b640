import { expect, test } from 'vitest';
import { toBlocs } from './to-blocs.ts';

test('paragraphes, titres, gras et listes gardent leur rôle', () => {
  expect(toBlocs('## Titre\n\nUn **mot** fort.\n\n- un\n- deux\n\n1. premier')).toEqual([
    { genre: 'titre', ecrits: [{ t: 'Titre' }] },
    { genre: 'texte', ecrits: [{ t: 'Un ' }, { t: 'mot', gras: true }, { t: ' fort.' }] },
    { genre: 'liste', signe: 'tiret', points: [[{ t: 'un' }], [{ t: 'deux' }]] },
    { genre: 'liste', signe: 'rang', points: [[{ t: 'premier' }]] },
  ]);
});

test('un lien garde son adresse', () => {
  const url = 'https://exemple.fr/';
  expect(toBlocs(`[le **site**](${url}) et la suite`)).toEqual([
    { genre: 'texte', ecrits: [{ t: 'le ', url }, { t: 'site', gras: true, url }, { t: ' et la suite' }] },
  ]);
});

test('aucun mot d’un texte ne se perd, même dans une citation ou du code', () => {
  const texte = JSON.stringify(toBlocs('> cité\n\n    code\n\n`court` <b>html</b>\n\n- a\n  - b'));
  for (const mot of ['cité', 'code', 'court', '<b>html</b>', '"a"', '"b"']) expect(texte).toContain(mot);
});
