import { describe, expect, test } from 'vitest';
import fc from '../../../tests/hasard.ts';
import { getOuverture, type Semaine } from '../contact/horaires.ts';
import { JOURS } from '../temps/jours-de-semaine.ts';
import type { MomentLocal } from '../temps/moment-local.ts';
import { fromRang, toRang } from '../temps/rang-de-jour.ts';
import { getValues, motifs, statuts } from '../vocabulaire/vocabulaires.ts';
import { describeTrajet } from './describe-trajet.ts';
import { findTrajets } from './find-trajets.ts';
import { getCirculation } from './get-circulation.ts';
import type { Demande, HorairesDesserte, OffreDeTrajet } from './trajet.ts';

const LIEUX = [
  { code_insee: '39478', departement: '39', epci: '200026573', latitude: 46.39, longitude: 5.86 },
  { code_insee: '39286', departement: '39', epci: '200026573', latitude: 46.39, longitude: 5.78 },
  { code_insee: '39300', departement: '39', epci: '200071116' },
  { code_insee: '67180', departement: '67', epci: '200067874' },
  { code_insee: '29155', departement: '29', epci: null },
] as const;

const lieu = fc.constantFrom(...LIEUX);
const zone = fc.subarray(['39478', '200071116', '39', '67', '29', 'france'], { minLength: 1 });
const jour = fc.integer({ min: toRang('2026-01-01'), max: toRang('2028-12-31') }).map(fromRang);
const minute = fc.integer({ min: 0, max: 1439 });
const moment = fc.record({ date: jour, minute });
const heure = minute.map(
  (m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`,
);
const plage = fc
  .tuple(minute, fc.integer({ min: 1, max: 1440 }))
  .map(([de, duree]): readonly [number, number] => [de, Math.min(de + duree, 2880)]);
const semaine: fc.Arbitrary<Semaine> = fc.array(fc.array(plage, { maxLength: 2 }), {
  minLength: 7,
  maxLength: 7,
});
const feries = fc.constantFrom('ouvert', 'ferme', 'inconnu');
const departement = fc.constantFrom('39', '67');
const horaires = fc.record(
  { texte: fc.constant([]), semaine, jours_feries: feries },
  {
    requiredKeys: ['texte', 'jours_feries'],
  },
) as fc.Arbitrary<HorairesDesserte>;

const offre = fc.record(
  {
    id: fc.constant('offre'),
    statut: fc.constantFrom(...getValues(statuts)),
    statut_jusqu_au: jour,
    valide_du: jour,
    valide_au: jour,
    zone_eligibilite: zone,
    zone_porte_sur: fc.constantFrom('trajet', 'trajet-entier'),
    horaires_desserte: horaires,
    departement,
    distance_km: fc.record({ min: fc.nat({ max: 40 }), max: fc.integer({ min: 41, max: 300 }) }),
    horaires_variantes: fc.array(fc.option(horaires), { maxLength: 3 }),
    desserte: fc.record(
      {
        origines: zone,
        destinations: zone,
        reversible: fc.boolean(),
        motifs: fc.subarray([...getValues(motifs)], { minLength: 1 }),
        sur_reservation: fc.boolean(),
        variantes: fc.array(fc.record({ origines: zone }), { minLength: 2, maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
    reservation: fc.record(
      {
        type: fc.constantFrom('temps-reel', 'jour-meme', 'veille'),
        delai_min: fc.integer({ min: 0, max: 100_000 }),
        dernier_jour: fc.integer({ min: 1, max: 60 }),
        derniere_heure: heure,
        premier_jour: fc.integer({ min: 1, max: 400 }),
        premiere_heure: heure,
        avance_max_min: fc.integer({ min: 1, max: 600_000 }),
        jours_ouvres: fc.boolean(),
        jours_comptes: fc.subarray([...JOURS, 'feries'], { minLength: 2 }),
        jours_non_comptes: fc.array(jour, { maxLength: 3 }),
      },
      { requiredKeys: ['type'] },
    ),
  },
  { requiredKeys: ['id', 'statut', 'desserte'] },
) as fc.Arbitrary<OffreDeTrajet>;
const demande = fc.record(
  {
    depart: lieu,
    arrivee: lieu,
    date: jour,
    minute,
    motif: fc.constantFrom(...getValues(motifs)),
    arriver: fc.boolean(),
  },
  { requiredKeys: ['depart', 'arrivee', 'date', 'minute'] },
) as fc.Arbitrary<Demande>;

const find = (o: OffreDeTrajet, d: Demande, m: MomentLocal) => findTrajets([o], d, m)[0];
const isPas = (a: MomentLocal, b: MomentLocal) =>
  a.date < b.date || (a.date === b.date && a.minute <= b.minute);

describe('quoi qu’il y ait dans la fiche', () => {
  test('jamais d’exception, jamais de phrase vide', () => {
    const libre = fc.oneof(
      demande,
      fc.record({ depart: lieu, arrivee: lieu, date: fc.string(), minute: fc.double() }),
    );
    fc.assert(
      fc.property(offre, libre, moment, (o, d, m) => {
        for (const trajet of findTrajets([o], d, m))
          expect(
            Object.values(describeTrajet(trajet, d, m)).every(
              (phrase) => !/undefined|NaN|^$/.test(String(phrase) || 'rien'),
            ),
          ).toBe(true);
      }),
    );
  });

  test('une limite ne tombe jamais après le départ', () => {
    fc.assert(
      fc.property(offre, demande, moment, (o, d, m) => {
        const reservation = find(o, d, m)?.reservation;
        if (reservation && 'avant' in reservation) expect(isPas(reservation.avant, d)).toBe(true);
      }),
    );
  });

  // Un motif exigé et des dates de validité sont des conditions : les ôter élargit l’offre, c’est voulu.
  test('ôter un fait ne rend jamais sûr ce qui était à vérifier', () => {
    const champs = ['zone_eligibilite', 'horaires_desserte', 'reservation'] as const;
    const dessertes = ['origines', 'destinations', 'reversible', 'sur_reservation'] as const;
    fc.assert(
      fc.property(offre, demande, moment, fc.constantFrom(...champs, ...dessertes), (o, d, m, champ) => {
        if (find(o, d, m)?.couverture.etat !== 'a-verifier') return;
        const sans = { ...o, desserte: { ...o.desserte } };
        Reflect.deleteProperty(sans, champ);
        Reflect.deleteProperty(sans.desserte, champ);
        expect(find(sans, d, m)?.couverture.etat).not.toBe('oui');
      }),
      { numRuns: 1000 },
    );
  });

  test('plus tard, une réservation impossible ne redevient pas possible', () => {
    fc.assert(
      fc.property(offre, demande, moment, moment, (o, d, a, b) => {
        const [avant, apres] = isPas(a, b) ? [a, b] : [b, a];
        const etats = [find(o, d, avant), find(o, d, apres)].map((trajet) => trajet?.reservation?.etat);
        if (etats[0] === 'trop-tard') expect(['trop-tard', 'passe']).toContain(etats[1]);
        if (etats[0] === 'passe') expect(etats[1]).toBe('passe');
      }),
    );
  });

  test('plus tard, une réservation ouverte ne redevient pas trop tôt', () => {
    fc.assert(
      fc.property(offre, demande, moment, moment, (o, d, a, b) => {
        const [avant, apres] = isPas(a, b) ? [a, b] : [b, a];
        if (find(o, d, avant)?.reservation?.etat === 'trop-tot') return;
        expect(find(o, d, apres)?.reservation?.etat).not.toBe('trop-tot');
      }),
    );
  });

  test('la prochaine date annoncée est vraiment possible, et aucune ne l’est avant elle', () => {
    fc.assert(
      fc.property(offre, demande, moment, (o, d, m) => {
        const prochaine = find(o, d, m)?.prochaine;
        if (!prochaine) return;
        expect(prochaine.date > d.date).toBe(true);
        for (
          let rang = Math.max(toRang(d.date) + 1, toRang(m.date));
          rang <= toRang(prochaine.date);
          rang++
        ) {
          const ce = find(o, { ...d, date: fromRang(rang) }, m);
          const possible = ['sans', 'possible', 'a-verifier', 'trop-tot'].includes(
            ce?.reservation?.etat ?? '',
          );
          expect(possible).toBe(fromRang(rang) === prochaine.date);
        }
      }),
    );
  });
});

test('un transport roule quand un accueil aux mêmes heures serait ouvert', () => {
  fc.assert(
    fc.property(semaine, fc.constantFrom('ouvert', 'ferme'), moment, departement, (s, f, m, dep) => {
      const { refus, question } = getCirculation(
        { texte: [], semaine: s, jours_feries: f },
        toRang(m.date),
        m.minute,
        dep,
      );
      // À la dernière minute, un accueil ferme ; un transport part peut-être encore.
      fc.pre(question?.code !== 'fin');
      expect(refus === undefined).toBe(getOuverture(s, f, m, dep).etat === 'ouvert');
    }),
    { numRuns: 1000 },
  );
});
