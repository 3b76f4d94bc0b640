import { describe, expect, test } from 'vitest';
import { getMotsCherches, joinElisions, normalizeRecherche, splitElisions } from './normalize-recherche.ts';

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

describe('elisions', () => {
  test('coupe après l’élision et redresse les apostrophes', () => {
    expect(splitElisions('L’embauche, d’une épargne, qu’il a, aujourd’hui')).toBe(
      "L' embauche, d' une épargne, qu' il a, aujourd'hui",
    );
  });

  test('ne coupe pas à l’intérieur d’un mot', () => {
    expect(splitElisions('mov’ici')).toBe("mov'ici");
  });

  test('joinElisions rend le texte d’origine', () => {
    for (const texte of ['L’entretien d’embauche', 'aujourd’hui, mov’ici', 'jusqu’à 10 €'])
      expect(joinElisions(splitElisions(texte))).toBe(texte);
  });

  test('une élision en fin de morceau se recolle au mot suivant', () => {
    expect(joinElisions("pour l' ")).toBe('pour l’');
  });
});
