import { describe, expect, test } from 'vitest';
import { listMots, listMotsUtiles, reduceTexte, toRacine } from './mots.ts';

describe('les mots d’un texte', () => {
  test.each([
    ["l’embauche, d'une épargne", ['embauche', 'une', 'epargne']],
    ['aujourd’hui, mov’ici', ['aujourd', 'hui', 'mov', 'ici']],
    ['St-Claude, Ste-Marie', ['saint', 'claude', 'sainte', 'marie']],
    ['cœur', ['coeur']],
    ['C.M.I. et B.S.R', ['cmi', 'et', 'bsr']],
    ['b s r', ['bsr']],
    ['permis b', ['permis', 'b']],
    ['?!', []],
  ])('« %s »', (texte, attendus) => {
    expect(listMots(texte)).toEqual(attendus);
  });

  test('sans les mots de liaison', () => {
    expect(listMotsUtiles('Je cherche une voiture sans permis, svp')).toEqual(['voiture', 'sans', 'permis']);
  });
});

describe('la racine est la même', () => {
  test.each([
    ['scooter', 'scooters'],
    ['auto', 'autos'],
    ['médical', 'médicaux', 'médicale', 'médicales'],
    ['bureau', 'bureaux'],
    ['emprunt', 'emprunter', 'emprunte'],
    ['aide', 'aider', 'aides'],
    ['étranger', 'étrangère', 'étrangères'],
    ['permis', 'permi'],
    ['handicap', 'handicapée', 'handicapés'],
  ])('%s, %s…', (...formes) => {
    expect(new Set(formes.flatMap(listMots).map(toRacine)).size).toBe(1);
  });

  test.each([
    ['bus', 'but'],
    ['car', 'carte'],
    ['pass', 'pas'],
    ['am', 'ambulance'],
    ['auto', 'autour'],
    ['permis', 'permanence'],
  ])('mais pas celle de « %s » et « %s »', (a, b) => {
    expect(toRacine(a)).not.toBe(toRacine(b));
  });
});

test('un texte se réduit, et ses mots composés se soudent', () => {
  expect(reduceTexte('Le co-voiturage, pas de sous')).toEqual({
    suite: 'co voiturag pas sou',
    soudes: ['covoiturag'],
  });
});
