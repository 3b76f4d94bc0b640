import { expect, test } from 'vitest';
import type { FicheCherchable } from './fiche-cherchable.ts';
import { makeExtrait } from './make-extrait.ts';
import { listMots, toRacine } from './mots.ts';

const LONG =
  'Un long début qui ne sert à rien ici. Le garage fait la vidange, les freins et le contrôle technique de votre ' +
  'voiture, sur rendez-vous, du lundi au vendredi, avec un mécanicien qui vous explique tout ce qu’il fait.';
const fiche = (reste: Partial<FicheCherchable> = {}): FicheCherchable => ({
  sorte: 'offre',
  cle: 'a',
  proposee: true,
  titre: 'Garage',
  resume: 'Réparer moins cher',
  vocabulaire: ['panne', 'taxi'],
  mots: [],
  texte: LONG,
  ...reste,
});
const explain = (mots: string, reste?: Partial<FicheCherchable>) =>
  makeExtrait(fiche(reste), listMots(mots).map(toRacine));
const toTexte = (mots: string, reste?: Partial<FicheCherchable>) =>
  explain(mots, reste)
    .map(({ texte, marque }) => (marque ? `[${texte}]` : texte))
    .join('');

test('commence à la phrase quand elle est proche, marque les mots, finit sur un mot', () => {
  expect(toTexte('vidanges freins')).toBe(
    '… Le garage fait la [vidange], les [freins] et le contrôle technique de votre voiture, sur rendez-vous, du lundi …',
  );
});

test('loin du début de la phrase, commence quelques mots avant', () => {
  expect(toTexte('mécanicien')).toMatch(/^… lundi au vendredi, avec un \[mécanicien\] qui/);
});

test('le titre le dit : pas d’extrait ; le résumé ne se voit pas toujours', () => {
  expect(explain('garages')).toEqual([]);
  expect(toTexte('réparer', { texte: '' })).toBe('[Réparer] moins cher');
});

test('rien dans le texte : le mot des gens qui a répondu', () => {
  expect(toTexte('taxis')).toBe('Aussi pour\u00a0: [taxi]');
});

test('un mot composé se marque en entier, écrit d’un mot ou de deux', () => {
  expect(toTexte('covoiturage', { resume: '', texte: 'Du co-voiturage ici.' })).toBe('Du [co-voiturage] ici');
});

test('une balise du texte reste du texte', () => {
  expect(toTexte('vidange', { texte: '<img onerror=x> vidange <b>' })).toContain('img onerror=x> [vidange]');
});
