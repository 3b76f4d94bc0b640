import { expect, test } from 'vitest';
import { estimateVoiture } from './estimate-voiture.ts';

const VOITURE = {
  libelle: 'Voiture',
  tranches: [
    { jusqu_a_km: 5000, par_km: 0.606 },
    { jusqu_a_km: 20_000, par_km: 0.34, fixe: 1330 },
    { par_km: 0.407 },
  ],
};

test.each([
  ['jamais', { jours: 20, distance_km: 0 }, 0],
  ['2 400 km par an', { jours: 20, distance_km: 5 }, 121.2],
  ['8 640 km par an', { jours: 20, distance_km: 18 }, 355.63],
  ['36 000 km par an', { jours: 30, distance_km: 50 }, 1221],
])('%s', (_, usage, montant) => {
  expect(estimateVoiture(VOITURE, usage).montant).toBe(montant);
});

test('la borne d’une tranche lui appartient', () => {
  const tranches = [{ jusqu_a_km: 240, par_km: 1 }, { par_km: 0.5 }];
  expect(estimateVoiture({ libelle: '', tranches }, { jours: 1, distance_km: 10 }).montant).toBe(20);
  expect(estimateVoiture({ libelle: '', tranches }, { jours: 1, distance_km: 11 }).montant).toBe(11);
});

test('le calcul dit l’année, puis le mois', () => {
  const { calcul } = estimateVoiture(VOITURE, { jours: 20, distance_km: 18 });
  expect(calcul.replace(/[\u00a0\u202f]/g, ' ')).toBe('(8 640 km par an × 0,34 € + 1 330 €) ÷ 12');
});
