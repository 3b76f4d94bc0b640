import { describe, expect, test } from 'vitest';
import type { LigneTarif, Tarif } from '../offre/tarif.schema.ts';
import { describeCalculs } from './describe-calculs.ts';
import { describeTotal } from './describe-total.ts';
import { estimateMois } from './estimate-mois.ts';

const toLigne = (
  montant: number,
  unite: LigneTarif['unite'],
  plus: Partial<LigneTarif> = {},
): LigneTarif => ({
  libelle: 'Prix',
  montant,
  unite,
  ...plus,
});
const toTarif = (...lignes: LigneTarif[]): Tarif => ({ lignes });
const rsa = { pour: 'au RSA' };
const salaries = { pour: 'salariés' };
const lire = (texte: string) => texte.replace(/[\u00a0\u202f]/g, ' ');
const ESSENCE = { libelle: 'Essence', par_km: 0.1 };

describe('un mois de travail : 20 jours à 18 km', () => {
  test.each<[string, Tarif, number, number]>([
    ['au trajet', toTarif(toLigne(1.5, 'trajet')), 60, 60],
    ['au kilomètre', toTarif(toLigne(0.23, 'km')), 165.6, 165.6],
    ['au jour', toTarif(toLigne(6, 'jour')), 120, 120],
    ['à la semaine', toTarif(toLigne(10, 'semaine')), 40, 40],
    ['au mois', toTarif(toLigne(30, 'mois')), 30, 30],
    ['à l’an, un douzième', toTarif(toLigne(392.3, 'an')), 32.69, 32.69],
    ['ce qui s’ajoute', toTarif(toLigne(6, 'jour'), toLigne(0.1, 'km')), 192, 192],
    ['sans les options', toTarif(toLigne(6, 'jour'), toLigne(60, 'mois', { facultatif: true })), 120, 120],
    ['sans la main-d’œuvre', toTarif(toLigne(6, 'jour'), toLigne(38, 'heure')), 120, 120],
    ['sans ce qui se paie une fois', toTarif(toLigne(6, 'jour'), toLigne(40, 'unique')), 120, 120],
    ['sans la caution', { ...toTarif(toLigne(6, 'jour')), caution: 150 }, 120, 120],
    ['l’adhésion pour un douzième', { ...toTarif(toLigne(6, 'jour')), adhesion: 12 }, 121, 121],
    ['gratuit', toTarif(toLigne(0, 'trajet')), 0, 0],
    ['gratuit, un objet donné une fois', toTarif(toLigne(0, 'unique')), 0, 0],
    ['un seul public', toTarif(toLigne(6, 'jour', rsa)), 120, 120],
    ['deux publics', toTarif(toLigne(6, 'jour', rsa), toLigne(9, 'jour', salaries)), 120, 180],
    [
      'un prix pour tous, un autre pour certains',
      toTarif(toLigne(9, 'jour'), toLigne(6, 'jour', rsa)),
      120,
      180,
    ],
    ['gratuit pour certains', toTarif(toLigne(9, 'jour'), toLigne(0, 'jour', rsa)), 0, 180],
    [
      'une part commune, une part selon le public',
      toTarif(toLigne(12, 'an'), toLigne(1, 'trajet', rsa), toLigne(2, 'trajet', salaries)),
      41,
      81,
    ],
    ['douze jours par an', { ...toTarif(toLigne(10, 'jour')), jours_max_par_an: 12 }, 120, 120],
    ['soixante jours par an', { ...toTarif(toLigne(10, 'jour')), jours_max_par_an: 60 }, 200, 200],
    ['cinq jours au plus', { ...toTarif(toLigne(10, 'jour')), duree_max_jours: 5 }, 50, 50],
    ['six mois au plus', { ...toTarif(toLigne(10, 'jour')), duree_max_jours: 180 }, 200, 200],
  ])('%s', (_, tarif, bas, haut) => {
    expect(estimateMois(tarif)).toMatchObject({ bas, haut });
  });

  test.each([
    ['sans tarif', undefined],
    ['à l’heure', toTarif(toLigne(38, 'heure'))],
    ['à la séance', toTarif(toLigne(15, 'seance'))],
    ['un achat', toTarif(toLigne(1500, 'unique'))],
    ['rien que des options', toTarif(toLigne(5, 'jour', { facultatif: true }))],
  ])('pas de total : %s', (_, tarif) => {
    expect(estimateMois(tarif)).toBeUndefined();
  });
});

describe('selon l’usage', () => {
  test.each([
    [{ jours: 1, distance_km: 5 }, 'jour', 6],
    [{ jours: 31, distance_km: 5 }, 'jour', 186],
    [{ jours: 10, distance_km: 5 }, 'km', 600],
    [{ jours: 10, distance_km: 0 }, 'km', 0],
    [{ jours: 5, distance_km: 5 }, 'semaine', 6],
    [{ jours: 6, distance_km: 5 }, 'semaine', 12],
    [{ jours: 31, distance_km: 5 }, 'semaine', 30],
    [{ jours: 1, distance_km: 150 }, 'mois', 6],
    [{ jours: 12, distance_km: 150 }, 'trajet', 144],
  ] as const)('%o, 6 € par %s', (usage, unite, total) => {
    expect(estimateMois(toTarif(toLigne(6, unite)), usage)?.bas).toBe(total);
  });
});

describe('le public de la personne, quand on le connaît', () => {
  const tarif = toTarif(toLigne(9, 'jour'), toLigne(6, 'jour', rsa));

  test('son prix seul est gardé', () => {
    expect(estimateMois(tarif, undefined, rsa)).toMatchObject({ bas: 120, haut: 120 });
  });

  test('un public que la fiche ne nomme pas laisse la fourchette', () => {
    expect(estimateMois(tarif, undefined, { pour: 'retraités' })).toMatchObject({ bas: 120, haut: 180 });
  });
});

describe('le carburant', () => {
  const tarif = toTarif(toLigne(6, 'jour'));

  test('en plus, il s’ajoute pour les kilomètres du mois', () => {
    expect(estimateMois(tarif, undefined, { carburant: ESSENCE })).toMatchObject({ bas: 192, haut: 192 });
  });

  test('peut-être en plus : les deux totaux sont donnés, chacun avec sa condition', () => {
    const mois = estimateMois(tarif, undefined, { carburant: { ...ESSENCE, incertain: true } });
    expect(mois).toMatchObject({ bas: 120, haut: 192 });
    expect(mois?.paliers.map(({ pour }) => pour)).toEqual([
      'si le carburant est compris',
      'si le carburant est en plus',
    ]);
  });

  test('il suit les jours que l’offre permet', () => {
    const borne = { ...tarif, duree_max_jours: 10 };
    expect(estimateMois(borne, undefined, { carburant: ESSENCE })?.bas).toBe(96);
  });
});

describe('le total et le calcul, en mots', () => {
  test.each<[Tarif, string]>([
    [toTarif(toLigne(0, 'jour')), 'gratuit'],
    [toTarif(toLigne(6, 'jour')), 'environ 120 €'],
    [toTarif(toLigne(0.23, 'km')), 'environ 166 €'],
    [toTarif(toLigne(3.5, 'mois')), 'environ 3,50 €'],
    [toTarif(toLigne(10, 'jour', { maximum: true })), 'au plus 200 €'],
    [toTarif(toLigne(9, 'jour'), toLigne(6, 'jour', rsa)), 'de 120 € à 180 €'],
    [toTarif(toLigne(9, 'jour'), toLigne(0, 'jour', rsa)), 'de 0 € à 180 €'],
    [toTarif(toLigne(9, 'jour', { maximum: true }), toLigne(6, 'jour', rsa)), 'de 120 € à 180 € au plus'],
  ])('%o → %s', (tarif, attendu) => {
    const mois = estimateMois(tarif);
    expect(mois && lire(describeTotal(mois))).toBe(attendu);
  });

  test('le calcul se lit d’un bout à l’autre', () => {
    const tarif = toTarif(toLigne(6, 'jour', rsa), toLigne(9, 'jour', salaries));
    const mois = estimateMois(tarif, undefined, { carburant: ESSENCE });
    expect(mois && describeCalculs(mois).map(lire)).toEqual([
      'Au RSA. Prix : 20 jours × 6 € ; plus Essence : 720 km × 0,10 € = 192 €.',
      'Salariés. Prix : 20 jours × 9 € ; plus Essence : 720 km × 0,10 € = 252 €.',
    ]);
  });
});
