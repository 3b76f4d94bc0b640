import { describe, expect, test } from 'vitest';
import type { LigneTarif, Tarif } from '../offre/tarif.schema.ts';
import { explainSansMois, listAvances, listReserves } from './list-reserves.ts';

const toLigne = (unite: LigneTarif['unite'], plus: Partial<LigneTarif> = {}): LigneTarif => ({
  libelle: 'Prix',
  montant: 6,
  unite,
  ...plus,
});
const lire = (texte: string) => texte.replace(/[\u00a0\u202f]/g, ' ');

test('le premier jour : la caution rendue, l’adhésion entière, ce qui se paie une fois', () => {
  const tarif: Tarif = {
    lignes: [toLigne('jour'), toLigne('unique', { libelle: 'Badge' })],
    caution: 150,
    adhesion: 12,
  };
  expect(listAvances(tarif).map(lire)).toEqual([
    'Caution de 150 €, rendue à la fin.',
    'L’adhésion, 12 €, se paie en une fois : un douzième est compté.',
    'Badge, à payer une fois : 6 €.',
  ]);
  expect(listAvances({ lignes: [toLigne('jour')] })).toEqual([]);
});

test('ce que le total ne compte pas est nommé', () => {
  const tarif: Tarif = {
    lignes: [toLigne('jour'), toLigne('mois', { facultatif: true, pour: 'au RSA' }), toLigne('heure')],
    carburant: 'en-plus',
    annee: '2023',
  };
  expect(listReserves(tarif, false).map(lire)).toEqual([
    'Le carburant est en plus, et n’est pas compté : nous n’avons pas de prix sûr.',
    'Non compté : Prix (au RSA), 6 € par mois.',
    'Non compté : Prix, 6 € par heure.',
    'Prix relevés en 2023, à confirmer.',
  ]);
  expect(listReserves(tarif, true).some((phrase) => phrase.includes('carburant'))).toBe(false);
});

describe('pourquoi pas de total par mois', () => {
  test.each<[string, LigneTarif[], RegExp | undefined]>([
    ['à l’heure', [toLigne('heure')], /à l’heure/],
    ['à l’heure, en option', [toLigne('heure', { facultatif: true })], /à l’heure/],
    ['à la séance', [toLigne('seance')], /à la séance/],
    ['une seule fois', [toLigne('unique')], /une seule fois/],
    ['rien que des options', [toLigne('jour', { facultatif: true })], /des options/],
    ['au jour', [toLigne('jour')], undefined],
    ['gratuit', [toLigne('unique', { montant: 0 })], undefined],
  ])('%s', (_, lignes, attendu) => {
    const pourquoi = explainSansMois({ lignes });
    if (attendu) expect(pourquoi).toMatch(attendu);
    else expect(pourquoi).toBeUndefined();
  });
});

test('un véhicule à vendre ne se dit pas « non compté »', () => {
  const lignes = [
    { libelle: 'Location', montant: 7, unite: 'jour' as const },
    { libelle: 'Voiture d’occasion', montant: 3000, unite: 'achat' as const, facultatif: true },
  ];
  expect(listReserves({ lignes }, false)).toEqual([]);
});
