import { expect, test } from 'vitest';
import { toServie } from '../../../tests/to-servie.ts';
import { toOffreEnBref } from '../offre/to-offre-en-bref.ts';
import { describeZoneEnPhrases } from './zone-du-trajet.ts';

const dire = (zone_porte_sur: 'habitation' | 'trajet' | 'trajet-entier') =>
  describeZoneEnPhrases({ zone_porte_sur }, 'Jura').map((phrase) => phrase.replaceAll('\u00a0', ' '));

test('une fiche dit si la zone est celle où l’on habite ou celle du trajet', () => {
  const precision = 'C’est le trajet qui compte, pas l’endroit où l’on habite.';
  expect(dire('habitation')).toEqual(['Où habiter : Jura.']);
  expect(dire('trajet')).toEqual(['Où le trajet commence ou finit : Jura.', precision]);
  expect(dire('trajet-entier')).toEqual(['Où le trajet commence et finit : Jura.', precision]);
});

test('le navigateur ne reçoit le champ que pour un trajet', () => {
  const serve = (zone_porte_sur: 'habitation' | 'trajet') =>
    toOffreEnBref(toServie({ id: 'o', categorie: 'covoiturage', zone_porte_sur }, { nom: 'Essai' }), {
      parseTelephone: () => undefined,
      parseHorairesDesserte: () => undefined,
      findCadre: () => undefined,
    });
  expect(serve('habitation')).not.toHaveProperty('zone_porte_sur');
  expect(serve('trajet')).toHaveProperty('zone_porte_sur', 'trajet');
});
