import { describe, expect, test } from 'vitest';
import { describeZoneCourte } from '../offre/describe-zone-courte.ts';
import type { OffreEnBref } from '../offre/to-offre-en-bref.ts';
import { listFaits } from './list-faits.ts';

const NUE: OffreEnBref = {
  id: 'nue',
  nom: 'Nue',
  resume: 'Rien d’autre.',
  categorie: 'velo',
  besoins: ['se-deplacer'],
  statut: 'ouverte',
  structure: 'Essai',
  preuve: { phrase: 'D’après une source sans date' },
};
const get = (offre: OffreEnBref, libelle: string) =>
  listFaits(offre, '2026-11-21').find((fait) => fait.libelle.startsWith(libelle))?.valeurs;

test('ce qu’on ne sait pas se dit à vérifier, jamais non ni zéro', () => {
  for (const libelle of [
    'Conditions',
    'Où habiter',
    'Prix',
    'Un mois',
    'Délai',
    'Papiers',
    'Qui peut d',
    'Qui peut p',
  ])
    expect(get(NUE, libelle), libelle).toEqual(['À vérifier']);
});

test('toutes les offres ont les mêmes lignes, dans le même ordre', () => {
  const libelles = (offre: OffreEnBref) => listFaits(offre, '2026-11-21').map(({ libelle }) => libelle);
  expect(libelles({ ...NUE, pieces: ['Une pièce'], prix: 'Gratuit' })).toEqual(libelles(NUE));
});

test('le mois montre son calcul et ce qu’il ne compte pas', () => {
  const mois = get(
    { ...NUE, tarif: { lignes: [{ libelle: 'Location', montant: 6, unite: 'jour' }], caution: 300 } },
    'Un mois',
  );
  expect(mois?.map((ligne) => ligne.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
    'environ 120 €',
    'Location : 20 jours × 6 € = 120 €.',
    'Caution de 300 €, rendue à la fin.',
  ]);
});

test('le mois suit l’usage de la personne', () => {
  const tarif = { lignes: [{ libelle: 'Location', montant: 6, unite: 'jour' as const }] };
  const mois = listFaits({ ...NUE, tarif }, '2026-11-21', { jours: 12, distance_km: 50 }).find(
    (fait) => fait.mois,
  );
  expect(mois?.libelle.replaceAll('\u00a0', ' ')).toBe('Un mois de trajets (12 jours, à 50 km)');
  expect(mois?.valeurs[0]?.replaceAll('\u00a0', ' ')).toBe('environ 72 €');
});

test('le carburant en plus n’est pas compté, et cela se dit', () => {
  const tarif = {
    lignes: [{ libelle: 'Location', montant: 6, unite: 'jour' as const }],
    carburant: 'en-plus' as const,
  };
  expect(get({ ...NUE, tarif }, 'Un mois')).toContain(
    'Le carburant est en plus, et n’est pas compté\u00a0: nous n’avons pas de prix sûr.',
  );
});

test('une offre finie hier se dit terminée ; le délai de zéro jour reste un délai', () => {
  expect(get({ ...NUE, valide_au: '2026-11-20' }, 'État')?.[0]).toBe('Terminée le 20 novembre 2026');
  expect(get({ ...NUE, prescription: { delai_jours: 0 } }, 'Délai')).toEqual(['0\u00a0jour']);
});

test('une prescription obligatoire l’emporte sur qui peut demander', () => {
  const offre: OffreEnBref = { ...NUE, mobilisable_par: ['usagers', 'professionnels'] };
  expect(get(offre, 'Qui peut d')).toEqual(['La personne elle-même', 'Un professionnel']);
  expect(get({ ...offre, prescription: { obligatoire: true } }, 'Qui peut d')).toEqual([
    'Un professionnel',
    'Il faut passer par un professionnel',
  ]);
});

test('la zone d’un trajet n’est pas dite comme celle où habiter', () => {
  const trajet: OffreEnBref = { ...NUE, zone_eligibilite: ['200026573'], zone_porte_sur: 'trajet' };
  expect(get(trajet, 'Où habiter')?.[0]?.replaceAll('\u00a0', ' ')).toBe(
    'Où le trajet commence ou finit : 1 intercommunalité',
  );
  expect(get({ ...NUE, zone_porte_sur: 'trajet' }, 'Où habiter')).toEqual(['À vérifier']);
});

describe('la zone en quelques mots', () => {
  test.each([
    [undefined, 'À vérifier'],
    [['france'], 'Partout en France'],
    [['39'], 'Département 39'],
    [['2A', '39', '200026573'], 'Départements 2A, 39, 1 intercommunalité'],
    [['39478', '2A004'], '2 communes'],
  ])('%j', (zone, attendu) => {
    expect(describeZoneCourte(zone).replaceAll('\u00a0', ' ')).toBe(attendu);
  });
});
