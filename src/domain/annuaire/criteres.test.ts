import { describe, expect, test } from 'vitest';
import { AUCUN_CRITERE, type Criteres, formatCriteres, parseCriteres } from './criteres.ts';

const parse = (adresse: string) => parseCriteres(new URLSearchParams(adresse));

describe('lire une adresse', () => {
  test('tous les critères à la fois', () => {
    expect(
      parse(
        'q=garage&commune=39478&categorie=velo&public=jeunes&vehicule=voiture&gratuit=oui&direct=oui&ouvert=oui',
      ),
    ).toEqual({
      q: 'garage',
      commune: '39478',
      categorie: ['velo'],
      public: ['jeunes'],
      vehicule: ['voiture'],
      gratuit: true,
      direct: true,
      ouvert: true,
    });
  });

  test('une liste s’écrit en répétant le nom ou avec des virgules, sans doublon', () => {
    expect(parse('categorie=velo&categorie=covoiturage,velo').categorie).toEqual(['velo', 'covoiturage']);
  });

  test.each(['2A004', '2B033', '01004', '97411'])('la commune %s est gardée', (code) => {
    expect(parse(`commune=${code}`).commune).toBe(code);
  });

  test.each([
    'commune=Saint-Claude',
    'commune=2C004',
    'commune=394781',
    'categorie=%3Cscript%3E',
    'categorie=VELO',
    'categorie=',
    'gratuit=non',
    'gratuit=1',
    'inconnu=1',
    '',
  ])('« %s » ne pose aucun critère', (adresse) => {
    expect(parse(adresse)).toEqual(AUCUN_CRITERE);
  });

  test('le texte est borné à cent signes', () => {
    expect(parse(`q=${'a'.repeat(150)}`).q).toHaveLength(100);
  });
});

describe('écrire une adresse', () => {
  test('rien pour aucun critère', () => {
    expect(formatCriteres(AUCUN_CRITERE)).toBe('');
  });

  test('dans un ordre fixe, signes spéciaux protégés', () => {
    const criteres: Criteres = {
      ...AUCUN_CRITERE,
      ouvert: true,
      categorie: ['velo', 'accueil'],
      q: 'l’été & moi',
    };
    expect(formatCriteres(criteres)).toBe(
      'q=l%E2%80%99%C3%A9t%C3%A9%20%26%20moi&categorie=velo&categorie=accueil&ouvert=oui',
    );
  });
});

test.each([
  'q=permis%20b&commune=2A004&public=jeunes&public=actifs&gratuit=oui',
  `q=${'a'.repeat(99)}%20b`,
  `q=${'a'.repeat(99)}%F0%9F%9A%B2`,
  'vehicule=voiture,velo&direct=oui',
])('écrire puis relire ne change rien (%s)', (adresse) => {
  const criteres = parse(adresse);
  expect(parse(formatCriteres(criteres))).toEqual(criteres);
});
