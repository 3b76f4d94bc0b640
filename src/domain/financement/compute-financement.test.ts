import { describe, expect, test } from 'vitest';
import type { AideDemandee, AideFinancable, Suite } from './aide-financable.ts';
import { computeFinancement } from './compute-financement.ts';
import { computeMensualite } from './compute-pret.ts';

const make = (id: string, reste: Partial<AideFinancable> = {}): AideFinancable => ({
  id,
  nom: id,
  avec: [],
  sauf: [],
  ...reste,
});
const REGION = make('region', { montant: 300, avec: ['jura'] });
const JURA = make('jura', { montant: 225, avec: ['region'] });
const CPF = make('cpf', { montant_max: 900, reste_a_charge: 150 });
const CHEQUE = make('cheque', { montant_max: 1300 });
const FONDS = make('fonds');
const BOURSE = make('bourse', { montant: 400, montant_max: 1000 });
const VELO = make('velo', { part: 50, montant_max: 400 });
const COUP = make('coup', { montant_max: 5700, sauf: ['leasing'] });
const LEASING = make('leasing', { montant_max: 7000, sauf: ['coup'] });
const UN_EURO = make('un-euro', {
  montant: 600,
  montant_max: 1200,
  pret: { montants: [600, 800, 1000, 1200], taux_min: 0, taux_max: 0, mensualite: 30 },
});
const MICRO = make('micro', {
  montant_max: 8000,
  pret: { taux_min: 1.5, taux_max: 9.5, duree_max_mois: 84 },
});

const demande = (aide: AideFinancable, suite: Suite = 'demandee', accorde?: number): AideDemandee => ({
  aide,
  suite,
  accorde,
});
const noms = (liste: readonly { readonly aide: AideFinancable }[]) => liste.map(({ aide }) => aide.id);

describe('dix financements comptés à la main', () => {
  test('1. permis à 1 500 €, rien de demandé : 1 500 − 0 = 1 500 € à trouver', () => {
    const plan = computeFinancement(1500, [], 24);
    expect(plan).toMatchObject({ acquis: 0, reste: { bas: 1500, haut: 1500 }, a_trouver: 1500, prets: [] });
  });

  test('2. 1 500 €, Région et Jura accordés : 300 + 225 = 525, il reste 975 €', () => {
    const plan = computeFinancement(1500, [demande(REGION, 'accordee'), demande(JURA, 'accordee')], 24);
    expect(plan).toMatchObject({ acquis: 525, reste: { bas: 975, haut: 975 }, a_confirmer: [] });
  });

  test('3. 1 500 €, les mêmes seulement demandés : rien d’acquis, de 1 500 − 525 = 975 à 1 500 €', () => {
    const plan = computeFinancement(1500, [demande(REGION), demande(JURA)], 24);
    expect(plan).toMatchObject({ acquis: 0, reste: { bas: 975, haut: 1500 }, a_trouver: 1500 });
  });

  test('4. 1 000 €, CPF accordé pour 900 € : 150 € restent à charge, il ne paie que 1 000 − 150 = 850 €', () => {
    const plan = computeFinancement(1000, [demande(CPF, 'accordee', 900)], 24);
    expect(plan).toMatchObject({ acquis: 850, reste: { bas: 150, haut: 150 }, a_trouver: 150 });
  });

  test('5. 1 400 €, chèque accordé sans somme connue et fonds demandé : « jusqu’à » n’assure rien, et le fonds est inconnu', () => {
    // Au mieux 1 400 − 1 300 = 100 €, moins encore si le fonds verse : c’est dit, pas compté.
    const plan = computeFinancement(1400, [demande(CHEQUE, 'accordee'), demande(FONDS)], 24);
    expect(plan).toMatchObject({ acquis: 0, reste: { bas: 100, haut: 1400 } });
    expect(plan.gardees.map(({ somme }) => somme.haut)).toEqual([1300, undefined]);
    expect(plan.a_confirmer.map((paire) => paire.map(({ id }) => id))).toEqual([['cheque', 'fonds']]);
  });

  test('6. 1 200 €, bourse de 400 à 1 000 € accordée : 400 sûrs, il reste de 200 à 800 €', () => {
    const plan = computeFinancement(1200, [demande(BOURSE, 'accordee')], 24);
    expect(plan).toMatchObject({ acquis: 400, reste: { bas: 200, haut: 800 } });
  });

  test('7. vélo à 600 €, 50 % et 400 € au plus : 300 € au mieux ; à 1 000 €, 400 €', () => {
    expect(computeFinancement(600, [demande(VELO)], 24).reste).toEqual({ bas: 300, haut: 600 });
    expect(computeFinancement(1000, [demande(VELO)], 24).reste).toEqual({ bas: 600, haut: 1000 });
  });

  test('8. voiture à 30 000 €, prime et leasing s’excluent : 7 000 > 5 700, sauf si la prime est accordée', () => {
    const demandees = computeFinancement(30000, [demande(COUP), demande(LEASING)], 24);
    expect(noms(demandees.gardees)).toEqual(['leasing']);
    expect(demandees.ecartees).toEqual([{ aide: COUP, pour: [LEASING] }]);
    expect(demandees.reste).toEqual({ bas: 23000, haut: 30000 });
    const accordee = computeFinancement(30000, [demande(COUP, 'accordee', 5700), demande(LEASING)], 24);
    expect(noms(accordee.gardees)).toEqual(['coup']);
    expect(accordee.reste).toEqual({ bas: 24300, haut: 24300 });
  });

  test('9. 1 500 €, Région accordée, puis le permis à 1 € par jour : 1 200 € à 30 € pendant 40 mois, sans intérêts', () => {
    const plan = computeFinancement(1500, [demande(REGION, 'accordee'), demande(UN_EURO)], 24);
    expect(plan.prets).toMatchObject([
      { emprunte: 1200, mois: 40, mensualite: { bas: 30, haut: 30 }, interets: { bas: 0, haut: 0 } },
    ]);
    expect(plan.a_trouver).toBe(0);
    // Un reste de 700 € : la plus petite somme qui suffit est 800 €, 800 ÷ 30 = 26,7 → 27 mois.
    const petit = computeFinancement(1000, [demande(REGION, 'accordee'), demande(UN_EURO)], 24);
    expect(petit.prets).toMatchObject([{ emprunte: 800, mois: 27 }]);
  });

  test('10. voiture à 3 500 €, microcrédit sur 36 mois : de 99,49 à 112,12 € par mois, 81,64 à 536,32 € d’intérêts', () => {
    // 3 500 × 0,00125 ÷ (1 − 1,00125^−36) = 99,487 → 99,49 ; 3 500 × 0,0079167 ÷ (1 − 1,0079167^−36) = 112,12.
    const plan = computeFinancement(3500, [demande(MICRO)], 36);
    expect(plan.prets).toMatchObject([
      { emprunte: 3500, mois: 36, mensualite: { bas: 99.49, haut: 112.12 } },
    ]);
    // 99,49 × 36 − 3 500 = 81,64 ; 112,12 × 36 − 3 500 = 536,32.
    expect(plan.prets[0]?.interets).toEqual({ bas: 81.64, haut: 536.32 });
  });
});

test('une aide refusée ne compte pas, une somme accordée l’emporte sur ce que la fiche annonce', () => {
  const plan = computeFinancement(1500, [demande(REGION, 'refusee'), demande(CHEQUE, 'accordee', 650)], 24);
  expect(noms(plan.gardees)).toEqual(['cheque']);
  expect(plan.reste).toEqual({ bas: 850, haut: 850 });
});

test('la part laissée par une aide sans réponse ne retire rien à ce qui est accordé', () => {
  const plan = computeFinancement(300, [demande(REGION, 'accordee'), demande(CPF)], 24);
  expect(plan).toMatchObject({ acquis: 300, reste: { bas: 0, haut: 0 } });
});

test('deux petites aides valent mieux qu’une grande qui les exclut', () => {
  const grande = make('grande', { montant: 300, sauf: ['a', 'b'] });
  const [a, b] = [make('a', { montant: 200 }), make('b', { montant: 200 })];
  expect(
    noms(
      computeFinancement(
        1000,
        [grande, a, b].map((aide) => demande(aide)),
        24,
      ).gardees,
    ),
  ).toEqual(['a', 'b']);
});

test('deux prêts : le second ne prend que ce que le premier n’a pas couvert ; au-delà du plafond, il reste à trouver', () => {
  const plan = computeFinancement(10000, [demande(UN_EURO), demande(MICRO)], 200);
  expect(plan.prets.map(({ emprunte, mois }) => [emprunte, mois])).toEqual([
    [1200, 40],
    [8000, 84],
  ]);
  expect(plan.a_trouver).toBe(800);
});

test('un taux inconnu ne donne pas de haut, et aucun zéro', () => {
  const plan = computeFinancement(1000, [demande(make('pret', { pret: {} }))], 10);
  expect(plan.prets).toMatchObject([{ mensualite: { bas: 100, haut: undefined } }]);
  expect(plan.prets[0]?.interets.haut).toBeUndefined();
});

test('une mensualité rend exactement la somme, sans intérêts', () => {
  expect(computeMensualite(1200, 0, 40)).toBe(30);
});

describe('ce qui est toujours vrai', () => {
  // Un générateur à graine : les mêmes dix mille plans à chaque essai.
  let graine = 42;
  const draw = (max: number) => {
    graine = (graine * 1103515245 + 12345) % 2147483648;
    return Math.floor((graine / 2147483648) * max);
  };
  const pick = <T>(...choix: readonly T[]): T => choix[draw(choix.length)] as T;
  const drawAide = (id: string, ids: readonly string[]): AideFinancable =>
    make(id, {
      ...(draw(2) && { montant: draw(2000) + 1 }),
      ...(draw(2) && { montant_max: 2001 + draw(3000) }),
      ...(draw(3) === 0 && { part: draw(100) + 1 }),
      ...(draw(4) === 0 && { reste_a_charge: draw(500) + 1 }),
      ...(draw(4) === 0 && {
        pret: pick({}, { taux_min: 1, taux_max: 9, duree_max_mois: 60 }, { mensualite: 30 }),
      }),
      sauf: ids.filter((autre) => autre !== id && draw(4) === 0),
    });
  const plans = Array.from({ length: 3000 }, () => {
    const ids = Array.from({ length: draw(7) }, (_, rang) => `aide-${rang}`);
    const demandees = ids.map((id) =>
      demande(drawAide(id, ids), pick('demandee', 'accordee', 'refusee'), draw(2) ? draw(3000) : undefined),
    );
    return { demandees, plan: computeFinancement(draw(6000), demandees, 1 + draw(84)) };
  });

  test('rien de négatif, et jamais plus d’aides que de coût', () => {
    for (const { plan } of plans) {
      expect(plan.acquis).toBeGreaterThanOrEqual(0);
      expect(plan.acquis).toBeLessThanOrEqual(plan.cout);
      expect(plan.reste.bas).toBeGreaterThanOrEqual(0);
      expect(plan.reste.haut).toBeGreaterThanOrEqual(plan.reste.bas);
      expect(plan.a_trouver).toBeGreaterThanOrEqual(0);
      for (const { mensualite, interets } of plan.prets)
        for (const somme of [mensualite.bas, mensualite.haut ?? 0, interets.bas, interets.haut ?? 0])
          expect(somme).toBeGreaterThanOrEqual(0);
    }
  });

  test('aucune paire qui s’exclut n’est gardée, et chaque aide écartée l’est pour une aide gardée', () => {
    for (const { plan } of plans) {
      const gardes = new Set(noms(plan.gardees));
      for (const { aide } of plan.gardees) expect(aide.sauf.some((id) => gardes.has(id))).toBe(false);
      for (const { pour } of plan.ecartees) expect(pour.length).toBeGreaterThan(0);
    }
  });

  test('l’ordre des demandees est gardé, une aide refusée n’y est jamais', () => {
    for (const { demandees, plan } of plans) {
      const ordre = demandees.filter(({ suite }) => suite !== 'refusee').map(({ aide }) => aide.id);
      const gardees = noms(plan.gardees);
      expect(gardees).toEqual(ordre.filter((id) => gardees.includes(id)));
    }
  });

  test('demander une aide de plus, sans exclusion, ne fait jamais payer davantage au mieux', () => {
    for (const { demandees, plan } of plans) {
      const plus = computeFinancement(plan.cout, [...demandees, demande(make('plus', { montant: 100 }))], 24);
      expect(plus.reste.bas).toBeLessThanOrEqual(plan.reste.bas);
      expect(plus.reste.haut).toBe(plan.reste.haut);
    }
  });
});
