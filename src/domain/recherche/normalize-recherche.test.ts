import { describe, expect, test } from 'vitest';
import { fromIndexable, getMotsCherches, normalizeRecherche, toIndexable } from './normalize-recherche.ts';

describe('normalizeRecherche', () => {
  test.each([
    ['l’embauche', 'embauche'],
    ["l'embauche", 'embauche'],
    ['jusqu’à demain', 'jusqu demain'],
    ['un micro-crédit d’épargne', 'micro credit epargne'],
    ['Code de la route', 'code route'],
    ['st claude', 'saint claude'],
    ['Ste-Marie', 'sainte marie'],
    ['Je cherche une voiture sans permis', 'voiture sans permis'],
    ['BSR', 'bsr'],
    ['permis b', 'permis b'],
    ['cœur du Jura', 'coeur jura'],
    ['   ', ''],
    ['?!', ''],
  ])('« %s » devient « %s »', (saisie, attendu) => {
    expect(normalizeRecherche(saisie)).toBe(attendu);
  });

  test('garde tous les mots quand aucun n’est utile', () => {
    expect(getMotsCherches('où est-ce')).toEqual(['ou', 'est', 'ce']);
  });

  test('ne répète pas un mot', () => {
    expect(getMotsCherches('vélo, vélo !')).toEqual(['velo']);
  });
});

describe('toIndexable', () => {
  test('ouvre les ligatures', () => {
    expect(toIndexable('Restos du Cœur')).toBe('Restos du Coeur');
  });

  test('coupe après l’élision et redresse les apostrophes', () => {
    expect(toIndexable('L’embauche, d’une épargne, qu’il a, aujourd’hui')).toBe(
      "L' embauche, d' une épargne, qu' il a, aujourd'hui",
    );
  });

  test('ne coupe pas à l’intérieur d’un mot', () => {
    expect(toIndexable('mov’ici')).toBe("mov'ici");
  });

  test('fromIndexable rend le texte d’origine', () => {
    for (const texte of [
      'L’entretien d’embauche',
      'Main d’œuvre, sœur, Œil, moelle',
      'aujourd’hui, mov’ici',
      'jusqu’à 10 €',
    ])
      expect(fromIndexable(toIndexable(texte))).toBe(texte);
  });

  test('une élision en fin de morceau se recolle au mot suivant', () => {
    expect(fromIndexable("pour l' ")).toBe('pour l’');
  });
});
