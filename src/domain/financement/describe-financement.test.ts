import { expect, test } from 'vitest';
import type { AideFinancable } from './aide-financable.ts';
import { computeFinancement } from './compute-financement.ts';
import { describeFinancement } from './describe-financement.ts';

const make = (nom: string, reste: Partial<AideFinancable> = {}): AideFinancable => ({
  id: nom,
  nom,
  avec: [],
  sauf: [],
  ...reste,
});
const write = (...args: Parameters<typeof computeFinancement>) =>
  describeFinancement(computeFinancement(...args), []);
const read = (objet: unknown) => JSON.parse(JSON.stringify(objet).replace(/[\u00a0\u202f]/g, ' ')) as unknown;

test('un plan se lit ligne à ligne, et dit ce qui n’est pas sûr', () => {
  const plan = write(
    1500,
    [
      { aide: make('Région', { montant: 300 }), suite: 'accordee' },
      { aide: make('CPF', { montant_max: 900, reste_a_charge: 150 }), suite: 'demandee' },
      { aide: make('Fonds'), suite: 'demandee' },
      {
        aide: make('Prêt', { pret: { taux_min: 0, taux_max: 0, mensualite: 30, montants: [600, 1200] } }),
        suite: 'demandee',
      },
    ],
    24,
  );
  expect(read(plan)).toEqual({
    lignes: [
      { nom: 'Ce que cela coûte', somme: '1 500 €' },
      { nom: 'Région', somme: '300 €, accordée' },
      { nom: 'CPF', somme: 'jusqu’à 900 €, si elle est accordée' },
      { nom: 'Fonds', somme: 'somme à demander, si elle est accordée' },
      { nom: 'Reste à payer', somme: 'de 300 € à 1 200 €' },
      { nom: 'Prêt', somme: '1 200 € empruntés : 30 € par mois pendant 40 mois, sans intérêts' },
    ],
    notes: [
      'Demandez si ces aides s’ajoutent, rien ne le dit : « Région », « CPF » et « Fonds ».',
      'Moins encore si « Fonds » verse une somme.',
      'Avec « CPF », il reste toujours 150 € à payer soi-même.',
      'Les prêts sont comptés pour ce qui n’est pas sûr d’être payé.',
    ],
    bref: 'Coût : 1 500 €. Reste à payer : de 300 € à 1 200 €.',
  });
});

test('deux aides qui s’excluent : on dit laquelle est comptée', () => {
  const coup = make('Prime', { montant_max: 5700, sauf: ['Leasing'] });
  const plan = write(
    30000,
    [coup, make('Leasing', { montant_max: 7000 })].map((aide) => ({ aide, suite: 'demandee' as const })),
    24,
  );
  expect(read(plan.notes)).toEqual([
    '« Prime » ne s’ajoute pas à « Leasing » : nous comptons ce qui vaut le plus.',
  ]);
});

test('un prix qui manque fait un « au moins », jamais un zéro', () => {
  const plan = describeFinancement(computeFinancement(300, [], 24), ['leçons de conduite', 'examens']);
  expect(read([plan.lignes[0], plan.notes])).toEqual([
    { nom: 'Ce que cela coûte', somme: 'au moins 300 €' },
    ['Prix à demander : leçons de conduite et examens.'],
  ]);
});

test('un taux inconnu ne se dit ni « sans intérêts », ni zéro', () => {
  const plan = write(1000, [{ aide: make('Prêt', { pret: {} }), suite: 'demandee' }], 10);
  expect(read(plan.lignes[2])).toEqual({
    nom: 'Prêt',
    somme: '1 000 € empruntés : au moins 100 € par mois pendant 10 mois, intérêts à demander',
  });
});
