import { describe, expect, test } from 'vitest';
import { describePrescription } from './describe-prescription.ts';

const lire = (offre: Parameters<typeof describePrescription>[0], nom: string) =>
  describePrescription(offre).find((ligne) => ligne.nom === nom)?.valeurs;

test('une offre dont on ne sait rien n’a que des lignes à vérifier', () => {
  const lignes = describePrescription({});
  expect(lignes.length).toBeGreaterThan(10);
  expect(lignes.filter(({ valeurs }) => valeurs.length > 0)).toEqual([]);
});

test('chaque champ de la prescription a sa ligne, hors du contact réservé', () => {
  const prescription = {
    obligatoire: true,
    par: ['mission-locale' as const],
    comment: 'Par fiche.',
    formulaire: 'https://exemple.fr/fiche',
    delai_jours: 15,
    comite: { precisions: 'Le premier mardi.' },
    telephone: '01 99 00 00 01',
    courriel: 'pro@exemple.fr',
    places: { precisions: 'Dix places.' },
    engagement: 'Répond en deux jours.',
    refus_frequents: ['Hors zone.', 'Dossier vide.'],
  };
  const texte = JSON.stringify(describePrescription({ prescription, pieces: ['Une carte.'] }));
  for (const dit of [
    'Obligatoire',
    'La mission locale',
    'Par fiche.',
    'https://exemple.fr/fiche',
    '15\u00a0jours',
    'Le premier mardi.',
    'Dix places.',
    'Répond en deux jours.',
    'Hors zone.',
    'Une carte.',
  ])
    expect(texte).toContain(dit);
  expect(texte).not.toContain('01 99 00 00 01');
  expect(texte).not.toContain('pro@exemple.fr');
});

test('la liste d’attente et le rendez-vous ne se disent que connus', () => {
  expect(lire({ prescription: {} }, 'Liste d’attente')).toBeUndefined();
  const prescription = {
    attente: { personnes: 12, releve_le: '2026-11-20' },
    rendez_vous: { precisions: 'Par téléphone d’abord.', lien: 'https://exemple.fr/rdv' },
  };
  expect(lire({ prescription }, 'Liste d’attente')).toEqual([
    '12\u00a0personnes attendent, dit le 20 novembre 2026',
  ]);
  expect(
    describePrescription({ prescription })
      .filter(({ id }) => id === 'rendez-vous')
      .map(({ nom, valeurs, lien }) => [nom, valeurs, lien]),
  ).toEqual([
    ['Rendez-vous', ['Par téléphone d’abord.'], undefined],
    ['Prendre rendez-vous', ['Choisir un créneau'], 'https://exemple.fr/rdv'],
  ]);
});

describe('passer par un professionnel', () => {
  const NOM = 'Passer par un professionnel';

  test('se déduit quand la personne ne peut pas demander seule', () => {
    expect(lire({ mobilisable_par: ['professionnels'] }, NOM)).toEqual(['Obligatoire']);
  });

  test.each([[['usagers'] as const], [['usagers', 'professionnels'] as const]])(
    'n’est pas demandé quand %o peuvent demander',
    (par) => {
      expect(lire({ mobilisable_par: [...par] }, NOM)).toEqual([
        'Non\u00a0: la personne peut demander elle-même',
      ]);
    },
  );

  test('reste à vérifier quand on ne sait pas qui peut demander', () => {
    expect(lire({ prescription: { par: ['siae'] } }, NOM)).toEqual([]);
  });

  test('suit ce que l’éditeur a écrit', () => {
    expect(lire({ prescription: { obligatoire: true } }, 'Qui peut demander')).toEqual([
      'Un professionnel (conseiller, travailleur social…)',
    ]);
    expect(lire({ prescription: { obligatoire: false } }, NOM)).toEqual([
      'Non\u00a0: la personne peut demander elle-même',
    ]);
  });
});

test('un jour s’écrit au singulier', () => {
  expect(lire({ prescription: { delai_jours: 1 } }, 'Délai habituel')).toEqual(['1\u00a0jour']);
});

test('laisse les pièces à qui les dit ailleurs, sues ou non', () => {
  const list = (sauf?: Parameters<typeof describePrescription>[1]) =>
    describePrescription({ pieces: ['Une carte.'] }, sauf).map(({ nom }) => nom);
  expect(list()).toContain('Pièces');
  expect(list(['pieces'])).toEqual(list().filter((nom) => nom !== 'Pièces'));
});
