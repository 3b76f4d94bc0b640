import { describe, expect, test } from 'vitest';
import type { LigneTarif, Tarif } from './tarif.schema.ts';
import { estimateMois, formatLigne, formatMontant, formatPrixCourt } from './tarif.ts';

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
/** Les espaces insécables sont vérifiées une fois, puis lues comme des espaces. */
const lire = (texte: string | undefined) => texte?.replace(/[\u00a0\u202f]/g, ' ');

describe('formatMontant', () => {
  test.each([
    [6, '6 €'],
    [0.23, '0,23 €'],
    [1.5, '1,50 €'],
    [1200, '1 200 €'],
  ])('%d s’écrit « %s »', (montant, attendu) => {
    expect(lire(formatMontant(montant))).toBe(attendu);
  });

  test('le nombre et le signe € ne se séparent jamais en fin de ligne', () => {
    expect(formatMontant(1200)).not.toContain(' ');
  });
});

describe('formatLigne', () => {
  test.each([
    [toLigne(6, 'jour'), '6 € par jour'],
    [toLigne(10, 'jour', { maximum: true }), '10 € par jour au plus'],
    [toLigne(0, 'trajet'), 'gratuit'],
    [toLigne(30, 'unique'), '30 € une seule fois'],
  ])('%o', (ligne, attendu) => {
    expect(lire(formatLigne(ligne))).toBe(attendu);
  });
});

describe('le prix en trois mots', () => {
  test.each([
    ['un seul prix', toTarif(toLigne(6, 'jour')), '6 € par jour'],
    [
      'plusieurs prix',
      toTarif(toLigne(9, 'jour'), toLigne(6, 'jour', { pour: 'au RSA' })),
      'dès 6 € par jour',
    ],
    [
      'une option ne compte pas',
      toTarif(toLigne(6, 'jour'), toLigne(1, 'jour', { facultatif: true })),
      '6 € par jour',
    ],
    ['deux unités ne se comparent pas', toTarif(toLigne(6, 'jour'), toLigne(0.23, 'km')), 'dès 6 € par jour'],
    [
      'gratuit pour certains',
      toTarif(toLigne(5, 'jour'), toLigne(0, 'jour', { pour: 'au RSA' })),
      'gratuit ou payant, selon votre situation',
    ],
    ['que des options', toTarif(toLigne(38, 'heure', { facultatif: true })), '38 € par heure'],
  ])('%s', (_, tarif, attendu) => {
    expect(lire(formatPrixCourt({ tarif }))).toBe(attendu);
  });

  test.each([
    [{ aide: { montant: 300 } }, 'Aide de 300 €'],
    [{ aide: { montant: 5000, remboursable: true } }, 'Prêt de 5 000 €'],
    [{ aide: { montant_max: 5200 } }, 'jusqu’à 5 200 €'],
    [{ aide: { montant_max: 5000, remboursable: true } }, 'Prêt : jusqu’à 5 000 €'],
    [{ aide: { part: 50 } }, '50 % pris en charge'],
    [{ frais: 'gratuit' }, 'Gratuit'],
    [{ frais: 'payant' }, 'Payant, prix à vérifier'],
    [{}, undefined],
  ])('%o', (offre, attendu) => {
    expect(lire(formatPrixCourt(offre))).toBe(attendu);
  });
});

describe('le coût d’un mois de travail', () => {
  test('montre son calcul', () => {
    const mois = estimateMois(toTarif(toLigne(6, 'jour')));
    expect(mois?.total).toBe(120);
    expect(mois?.lignes.map(({ calcul }) => lire(calcul))).toEqual(['20 jours × 6 €']);
  });

  test.each([
    ['trajet', 1.5, 60],
    ['km', 0.23, 165.6],
    ['semaine', 10, 40],
    ['mois', 30, 30],
    ['an', 120, 10],
    ['unique', 40, 40],
  ] as const)('au prix par %s', (unite, montant, total) => {
    expect(estimateMois(toTarif(toLigne(montant, unite)))?.total).toBe(total);
  });

  test('additionne ce qui s’ajoute, laisse ce qui est facultatif', () => {
    const tarif = toTarif(toLigne(6, 'jour'), toLigne(0.1, 'km'), toLigne(38, 'heure', { facultatif: true }));
    expect(estimateMois(tarif)?.total).toBe(192);
  });

  test('un prix pour certains ne s’ajoute pas au prix de tous', () => {
    expect(estimateMois(toTarif(toLigne(9, 'jour'), toLigne(6, 'jour', { pour: 'au RSA' })))?.total).toBe(
      180,
    );
  });

  test('quand chaque prix a son public, le premier sert d’exemple et on le dit', () => {
    const mois = estimateMois(
      toTarif(toLigne(6, 'jour', { pour: 'au RSA' }), toLigne(9, 'jour', { pour: 'salariés' })),
    );
    expect(mois?.total).toBe(120);
    expect(mois?.reserves.map(lire)).toContain('Prix pour : au RSA.');
  });

  test('un plafond reste un plafond', () => {
    expect(estimateMois(toTarif(toLigne(10, 'jour', { maximum: true })))?.plafond).toBe(true);
    expect(estimateMois(toTarif(toLigne(10, 'jour')))?.plafond).toBe(false);
  });

  test('les jours permis dans l’année ou d’affilée bornent le mois', () => {
    expect(estimateMois({ ...toTarif(toLigne(10, 'jour')), jours_max_par_an: 12 })?.total).toBe(120);
    expect(estimateMois({ ...toTarif(toLigne(10, 'jour')), duree_max_jours: 5 })?.total).toBe(50);
    expect(estimateMois({ ...toTarif(toLigne(10, 'jour')), duree_max_jours: 180 })?.total).toBe(200);
  });

  test('dit ce que le total ne compte pas', () => {
    const tarif: Tarif = { ...toTarif(toLigne(6, 'jour')), caution: 150, adhesion: 10, carburant: 'en-plus' };
    expect(estimateMois(tarif)?.reserves.map(lire)).toEqual([
      'Le carburant est en plus.',
      'Une caution de 150 € vous est rendue à la fin.',
      'L’adhésion, 10 € par an, est en plus.',
    ]);
  });

  test('suit l’usage que l’on donne', () => {
    const usage = { jours: 10, distance_km: 5 };
    expect(estimateMois(toTarif(toLigne(0.2, 'km')), usage)?.total).toBe(20);
  });

  test.each([undefined, toTarif(toLigne(38, 'heure')), toTarif(toLigne(15, 'seance'))])(
    'sans prix comparable, rien (%#)',
    (tarif) => {
      expect(estimateMois(tarif)).toBeUndefined();
    },
  );
});
