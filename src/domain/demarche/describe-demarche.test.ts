import { describe, expect, test } from 'vitest';
import { toServie } from '../../../tests/to-servie.ts';
import type { Espace, Offre, Structure } from '../catalogue/catalogue.ts';
import { describeDemarche, describeObtention } from './describe-demarche.ts';

const ouverte: Partial<Offre> = { statut: 'ouverte' };
const describeOffre = (
  offre: Partial<Offre>,
  structure: Partial<Structure> = {},
  espace: Espace = 'particuliers',
) => describeDemarche(toServie(offre, structure), espace);

test('les étapes de l’éditeur passent avant tout', () => {
  const offre: Partial<Offre> = {
    ...ouverte,
    etapes: ['Appelez.', 'Signez.'],
    modes_mobilisation: ['telephoner'],
  };
  expect(describeOffre(offre, {})).toEqual(['Appelez.', 'Signez.']);
});

test('sinon, une phrase par mode, puis les précisions', () => {
  const offre: Partial<Offre> = {
    ...ouverte,
    mobilisable_par: ['usagers', 'professionnels'],
    telephone: '01 99 00 00 01',
    modes_mobilisation: ['telephoner', 'se-presenter'],
    mobilisation_precisions: 'Prévoyez une demi-heure.',
  };
  expect(describeOffre(offre, {})).toEqual([
    'Téléphonez. Dites où vous habitez et où vous devez aller.',
    'Présentez-vous sur place.',
    'Prévoyez une demi-heure.',
  ]);
});

test('quand seul un professionnel peut demander, on n’envoie pas la personne téléphoner', () => {
  const offre: Partial<Offre> = {
    ...ouverte,
    mobilisable_par: ['professionnels'],
    modes_mobilisation: ['telephoner'],
  };
  expect(describeOffre(offre, {})).toEqual(['Parlez-en à votre conseiller : c’est lui qui fait la demande.']);
});

test('… ni quand passer par lui est obligatoire', () => {
  const offre: Partial<Offre> = {
    ...ouverte,
    prescription: { obligatoire: true },
    modes_mobilisation: ['telephoner'],
    mobilisation_precisions: 'Appelez d’abord le guichet.',
  };
  expect(describeOffre(offre, {})).toEqual([
    'Parlez-en à votre conseiller : c’est lui qui fait la demande.',
    'Appelez d’abord le guichet.',
  ]);
});

test('la personne ne téléphone pas à un numéro réservé aux professionnels', () => {
  const offre: Partial<Offre> = {
    ...ouverte,
    prescription: { telephone: '01 99 00 00 09' },
    modes_mobilisation: ['telephoner', 'se-presenter'],
  };
  expect(describeOffre(offre)).toEqual(['Présentez-vous sur place.']);
});

test('au professionnel, on ne dit pas de parler à son conseiller', () => {
  const offre: Partial<Offre> = { ...ouverte, mobilisable_par: ['professionnels'] };
  expect(describeOffre(offre, {}, 'prescripteurs')).toEqual([
    'La demande passe par un professionnel : vous, ou celui qui suit la personne.',
  ]);
});

test('une offre terminée renvoie au guichet, quoi que disent ses étapes', () => {
  expect(describeOffre({ statut: 'terminee', etapes: ['Appelez.'] }, {})).toEqual([
    'C’est terminé. Demandez au guichet ce qui existe à la place.',
  ]);
});

describe('quand la démarche n’est pas connue', () => {
  const STRUCTURE = ['Contactez la structure et demandez comment faire.'];
  const GUICHET = ['Demandez au guichet comment faire.'];

  test.each([
    [{ telephone: '01 99 00 00 01' }, {}],
    [{ courriel: 'accueil@exemple.fr' }, {}],
    [{ adresse: '1 rue de l’Essai' }, {}],
    [{}, { telephone: '01 99 00 00 01' }],
    [{}, { courriel: 'accueil@exemple.fr' }],
    [{}, { adresse: '1 rue de l’Essai' }],
  ])('l’offre a %o et la structure %o : on contacte la structure', (champs, structure) => {
    expect(describeOffre({ ...ouverte, ...champs }, structure)).toEqual(STRUCTURE);
  });

  test('on sait où réserver : la démarche est de réserver', () => {
    for (const ou of [{ telephone: '01 99 00 00 01' }, { url: 'https://exemple.fr' }]) {
      const reservation = { type: 'veille' as const, ...ou };
      expect(describeOffre({ ...ouverte, reservation }, {})).toEqual(['Réservez votre trajet.']);
    }
    expect(describeOffre({ ...ouverte, reservation: { type: 'veille' } }, {})).toEqual(GUICHET);
  });

  test('sans aucun contact, le guichet', () => {
    expect(describeOffre(ouverte, {})).toEqual(GUICHET);
  });
});

test('les professionnels qui peuvent l’obtenir se nomment, ou ne se disent pas', () => {
  expect(describeObtention({ prescription: { par: ['mission-locale', 'cap-emploi'] } })).toBe(
    'Peuvent vous l’obtenir\u00a0: la mission locale, Cap emploi.',
  );
  expect(describeObtention({ prescription: { delai_jours: 3 } })).toBeUndefined();
  expect(describeObtention({})).toBeUndefined();
});
