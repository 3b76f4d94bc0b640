import { expect, test } from 'vitest';
import { parseExtrait } from './parse-extrait.ts';

test('sépare les mots marqués et recolle les élisions', () => {
  expect(parseExtrait("un entretien d' <mark>embauche</mark> loin")).toEqual([
    { texte: 'un entretien d’', marque: false },
    { texte: 'embauche', marque: true },
    { texte: ' loin', marque: false },
  ]);
});

test('une balise du texte reste du texte', () => {
  expect(parseExtrait('&lt;img onerror=x&gt; <mark>&lt;b&gt;</mark>')).toEqual([
    { texte: '<img onerror=x> <', marque: false },
    { texte: 'b', marque: true },
    { texte: '>', marque: false },
  ]);
});

test('un extrait vide ne donne rien', () => {
  expect(parseExtrait('')).toEqual([]);
});

test('la ponctuation collée au mot n’est pas marquée', () => {
  expect(parseExtrait('<mark>«code,</mark> <mark>route</mark>')).toEqual([
    { texte: '«', marque: false },
    { texte: 'code', marque: true },
    { texte: ', ', marque: false },
    { texte: 'route', marque: true },
  ]);
});
