import { describe, expect, test } from 'vitest';
import { describePrix } from './describe-prix.ts';

type Offre = Parameters<typeof describePrix>[0];
/** Les espaces insécables, lues comme des espaces. */
const read = (offre: Offre) =>
  JSON.parse(JSON.stringify(describePrix(offre)).replace(/[\u00a0\u202f]/g, ' ')) as ReturnType<
    typeof describePrix
  >;
const RIEN = { gratuit: false, lignes: [], precisions: [] };

describe('sans montant', () => {
  test.each<[string, Offre, object]>([
    ['on ne sait rien', {}, { ...RIEN, inconnu: 'Prix à vérifier. Demandez-le avant de vous engager.' }],
    ['gratuit', { frais: 'gratuit' }, { ...RIEN, gratuit: true }],
    ['payant', { frais: 'payant' }, { ...RIEN, inconnu: 'Payant. Prix à vérifier.' }],
    [
      'payant, avec une précision',
      { frais: 'payant', frais_precisions: 'Selon vos revenus.' },
      { ...RIEN, precisions: ['Selon vos revenus.'] },
    ],
    [
      'une précision seule',
      { frais_precisions: 'Selon vos revenus.' },
      { ...RIEN, precisions: ['Selon vos revenus.'] },
    ],
  ])('%s', (_, offre, attendu) => {
    expect(read(offre)).toEqual(attendu);
  });
});

test('un tarif dit chaque prix, la caution et l’adhésion, puis ses limites et sa date', () => {
  const offre: Offre = {
    frais: 'payant',
    frais_precisions: 'Carburant en plus.',
    tarif: {
      lignes: [
        { libelle: 'Location', montant: 6, unite: 'jour', pour: 'au RSA' },
        { libelle: 'Essai', montant: 0, unite: 'jour' },
      ],
      caution: 0,
      adhesion: 10,
      duree_max_jours: 1,
      jours_max_par_an: 60,
      annee: '2023',
    },
  };
  expect(read(offre)).toEqual({
    gratuit: false,
    lignes: [
      { nom: 'Location', pour: 'au RSA', prix: '6 € par jour' },
      { nom: 'Essai', prix: 'gratuit' },
      { nom: 'Caution, rendue à la fin', prix: '0 €' },
      { nom: 'Adhésion', prix: '10 € par an' },
    ],
    precisions: ['Carburant en plus.', 'Durée : 1 jour au plus.', '60 jours au plus par an.'],
    releve: 'Prix relevés en 2023, à confirmer.',
  });
});

describe('une aide', () => {
  test.each<[NonNullable<Offre['aide']>, string, string]>([
    [{ montant: 300 }, 'Aide de 300 €', ''],
    [{ montant: 300, remboursable: false }, 'Aide de 300 €', 'vous ne remboursez pas'],
    [{ montant: 1200, remboursable: true }, 'Prêt de 1 200 €', 'à rembourser'],
    [{ montant: 40, periode: 'mois' }, 'Aide de 40 € par mois', ''],
    [{ montant: 300, periode: 'unique' }, 'Aide de 300 €', ''],
    [{ montant_max: 5200, remboursable: false }, 'Jusqu’à 5 200 €', ''],
    [{ montant_max: 5200, part: 50 }, 'Jusqu’à 5 200 € 50 % pris en charge', ''],
    [{ part: 50 }, '50 % pris en charge', ''],
    [{ precisions: 'Selon le dossier.' }, '', ''],
  ])('%o', (aide, somme, suite) => {
    const { precisions = '' } = aide;
    expect(read({ aide, frais: 'gratuit' })).toEqual({ ...RIEN, aide: { somme, suite, precisions } });
  });
});

test.each<[string, NonNullable<Offre['aide']>, string]>([
  [
    'une mensualité, sans intérêts',
    {
      montant: 600,
      montant_max: 800,
      remboursable: true,
      pret: { montants: [600, 800], taux_min: 0, taux_max: 0, mensualite: 30 },
    },
    'Prêt de 600 € ou 800 € — à rembourser 30 € par mois, sans intérêts',
  ],
  [
    'une durée et deux taux',
    { montant_max: 8000, remboursable: true, pret: { taux_min: 1.5, taux_max: 9.5, duree_max_mois: 84 } },
    'Jusqu’à 8 000 € — à rembourser en 7 ans au plus, à un taux de 1,5 % à 9,5 % par an',
  ],
  [
    'un seul taux, une durée qui n’est pas en années',
    { montant_max: 900, remboursable: true, pret: { taux_min: 4, taux_max: 4, duree_max_mois: 18 } },
    'Jusqu’à 900 € — à rembourser en 18 mois au plus, à un taux de 4 % par an',
  ],
  ['rien de connu', { montant_max: 900, remboursable: true }, 'Jusqu’à 900 € — à rembourser'],
])('un prêt dit comment il se rend : %s', (_, aide, attendu) => {
  const lu = read({ aide }).aide;
  expect(`${lu?.somme} — ${lu?.suite}`).toBe(attendu);
});

test('une part laissée à la personne se dit', () => {
  expect(read({ aide: { montant_max: 900, reste_a_charge: 150 } }).precisions).toEqual([
    'Il reste 150 € au moins à payer soi-même.',
  ]);
});

test('un montant selon les ressources dit chaque palier', () => {
  const paliers = [
    { max: 7500, montant: 500 },
    { max: 16300, montant: 400 },
  ];
  expect(
    read({ aide: { montant_max: 500, selon_ressources: { sur: 'revenu-fiscal', paliers } } }).precisions,
  ).toEqual([
    'Selon le revenu fiscal de référence par part : 500 € jusqu’à 7 500 €, 400 € jusqu’à 16 300 €.',
  ]);
});
