import { describe, expect, test } from 'vitest';
import type { LigneTarif, Tarif } from './tarif.schema.ts';
import { formatLigne, formatMontant, formatPrixCourt } from './tarif.ts';

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
    [0.113, '0,113 €'],
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
    [{ aide: { montant: 150, montant_max: 500 } }, 'Aide de 150 € à 500 €'],
    [{ aide: { montant: 300, montant_max: 300 } }, 'Aide de 300 €'],
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
