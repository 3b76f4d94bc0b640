import { describe, expect, test } from 'vitest';
import { describeIssue, describeRaison } from './describe-raison.ts';
import type { Raison, RaisonCritere } from './raison.ts';

const lire = (texte: string | undefined) => texte?.replaceAll('\u00a0', ' ');
const majeur: Raison = {
  sujet: 'critere',
  etat: 'non',
  critere: 'age',
  condition: { age: { min: 18 } },
  changement: { kind: 'age', a_partir_de: 18 },
};

describe('une raison se dit en une phrase simple', () => {
  test.each<[Raison, string]>([
    [majeur, 'Avoir 18 ans ou plus.'],
    [{ sujet: 'zone', etat: 'oui', zone_connue: true }, 'La commune est servie.'],
    [{ sujet: 'zone', etat: 'non', zone_connue: true }, 'La commune n’est pas servie.'],
    [{ sujet: 'zone', etat: 'inconnu', zone_connue: true }, 'Habiter une commune servie.'],
    [
      { sujet: 'zone', etat: 'inconnu', zone_connue: true, trajet: 'trajet' },
      'Le trajet doit partir d’une commune servie ou y arriver.',
    ],
    [
      { sujet: 'zone', etat: 'inconnu', zone_connue: true, trajet: 'trajet-entier' },
      'Le trajet doit rester dans les communes servies.',
    ],
    [{ sujet: 'zone', etat: 'oui', zone_connue: true, trajet: 'trajet' }, 'La commune est servie.'],
    [{ sujet: 'zone', etat: 'inconnu', zone_connue: false }, 'Les communes servies sont à vérifier.'],
    [
      { sujet: 'publics', etat: 'oui', publics: ['jeunes', 'seniors'] },
      'S’adresse à : jeunes, personnes âgées.',
    ],
    [{ sujet: 'autre', etat: 'inconnu', texte: 'Avoir un projet.' }, 'Avoir un projet.'],
    [{ sujet: 'autre', etat: 'inconnu', texte: undefined }, 'Les conditions sont à vérifier.'],
    [
      {
        sujet: 'etat',
        etat: 'non',
        offre: { statut: 'terminee', libelle: 'Terminée le 1er mars 2026', ouverte: 'non' },
        remplacee_par: [],
      },
      'Terminée le 1er mars 2026.',
    ],
    [
      {
        sujet: 'prescription',
        etat: 'sans-effet',
        obligatoire: true,
        par: ['mission-locale', 'siae'],
        suivie_par: [],
      },
      'À demander par un professionnel : la mission locale ou une structure d’insertion (SIAE).',
    ],
    [
      { sujet: 'prescription', etat: 'sans-effet', obligatoire: true, par: [], suivie_par: [] },
      'À demander par un professionnel.',
    ],
    [
      { sujet: 'prescription', etat: 'sans-effet', obligatoire: false, par: ['siae'], suivie_par: [] },
      'Un professionnel peut aussi faire la demande : une structure d’insertion (SIAE).',
    ],
    [
      { sujet: 'prescription', etat: 'sans-effet', obligatoire: true, par: ['siae'], suivie_par: ['siae'] },
      'Une structure d’insertion (SIAE) peut faire la demande.',
    ],
  ])('%o', (raison, phrase) => {
    expect(lire(describeRaison(raison))).toBe(phrase);
  });

  test('« au moins une » : le groupe rempli s’il y en a un, sinon tous', () => {
    const rsa: Omit<RaisonCritere, 'etat'> = {
      sujet: 'critere',
      critere: 'situations',
      condition: { situations: ['beneficiaire-rsa'] },
    };
    const jeune: Omit<RaisonCritere, 'etat'> = {
      sujet: 'critere',
      critere: 'age',
      condition: { age: { max: 25 } },
    };
    expect(
      describeRaison({
        sujet: 'au-moins-une',
        etat: 'oui',
        groupes: [[{ ...rsa, etat: 'non' }], [{ ...jeune, etat: 'oui' }]],
      }),
    ).toBe('Avoir 25 ans ou moins.');
    expect(
      lire(
        describeRaison({
          sujet: 'au-moins-une',
          etat: 'inconnu',
          groupes: [[{ ...rsa, etat: 'non' }], [{ ...jeune, etat: 'inconnu' }]],
        }),
      ),
    ).toBe('Au moins une de ces situations : être au RSA ; ou avoir 25 ans ou moins.');
  });
});

describe('ce qui changerait la réponse', () => {
  test.each<[Raison, string | undefined]>([
    [majeur, 'Possible à partir de 18 ans.'],
    [{ ...majeur, etat: 'oui' }, undefined],
    [
      {
        sujet: 'etat',
        etat: 'non',
        offre: { statut: 'complete', libelle: 'Complet', ouverte: 'non' },
        changement: { kind: 'date', date: '2026-12-01' },
        remplacee_par: [],
      },
      'À redemander à partir du 1er décembre 2026.',
    ],
    [
      {
        sujet: 'critere',
        etat: 'non',
        critere: 'permis',
        condition: { permis: 'b' },
        changement: { kind: 'obtenir', quoi: 'permis' },
      },
      'Possible une fois ce permis obtenu.',
    ],
    [{ sujet: 'zone', etat: 'non', zone_connue: true }, undefined],
  ])('%o', (raison, phrase) => {
    expect(lire(describeIssue(raison))).toBe(phrase);
  });
});
