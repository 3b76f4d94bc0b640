import { expect, test } from 'vitest';
import type { Lieu } from '../commune/lieu.ts';
import type { OffreSituee } from './check-zone.ts';
import { describeServie } from './describe-servie.ts';

const DELLE: Lieu = {
  code_insee: '90033',
  departement: '90',
  epci: '249000241',
  nom: 'Delle',
  latitude: 47.51,
  longitude: 7,
};

test.each<[string, OffreSituee, string]>([
  ['dans sa zone', { zone_eligibilite: ['90'] }, 'Oui, Delle est servie.'],
  ['par son intercommunalité', { zone_eligibilite: ['249000241'] }, 'Oui, Delle est servie.'],
  ['hors de sa zone', { zone_eligibilite: ['90010'] }, 'Non, Delle n’est pas servie.'],
  ['sans zone connue', {}, 'On ne sait pas si Delle est servie. Les communes servies sont à vérifier.'],
  [
    'dans la zone d’un transport qui s’arrête ailleurs',
    { zone_eligibilite: ['90'], desserte: { origines: ['90010'] } },
    'On ne sait pas si Delle est servie. Ce transport passe dans d’autres communes\u00a0: demandez s’il y vient.',
  ],
  [
    'sur un trajet dont on ne sait pas l’arrivée',
    { zone_eligibilite: ['90010'], zone_porte_sur: 'trajet' },
    'On ne sait pas si Delle est servie. Le trajet doit partir d’une commune servie ou y arriver.',
  ],
  [
    'trop loin d’un trajet limité',
    {
      zone_eligibilite: ['57463'],
      zone_porte_sur: 'trajet',
      distance_km: { max: 30 },
      cadre_du_trajet: [6.1, 49.0, 6.3, 49.2],
    },
    'Non, Delle est trop loin.',
  ],
])('%s', (_, offre, attendu) => {
  expect(describeServie(offre, DELLE).phrase).toBe(attendu);
});
