import { describe, expect, test } from 'vitest';
import fc from '../../../tests/hasard.ts';
import { addJours } from '../temps/add-jours.ts';
import { categories } from '../vocabulaire/categories.ts';
import { besoinIds } from '../vocabulaire/ids-de-besoins.ts';
import { checkParcours } from './check-parcours.ts';
import { chemin } from './chemin.ts';
import { makeEtapes, type OffreProposee } from './make-etapes.ts';
import { getEcheance } from './parcours.ts';

const JOUR = '2026-11-28';

function make(categorie: (typeof categories)[number]['value'], plus: Partial<OffreProposee> = {}) {
  const { besoin } = categories.find(({ value }) => value === categorie) ?? categories[0];
  const { besoins = [], ...reste } = plus;
  return { id: categorie, categorie, besoins: [...new Set([besoin, ...besoins])], ...reste };
}
const list = (...offres: readonly OffreProposee[]) =>
  makeEtapes(offres, JOUR, chemin).map(({ offre, quand }) => [offre, quand]);

describe('l’ordre et les moments', () => {
  test('apprendre, se déplacer tout de suite, l’aide, le permis, puis la voiture et le réseau ordinaire', () => {
    expect(
      list(
        make('transport-en-commun'),
        make('location-voiture'),
        make('auto-ecole-solidaire'),
        make('aide-financiere', { besoins: ['passer-le-permis'] }),
        make('transport-demande'),
        make('conseil-mobilite'),
      ),
    ).toEqual([
      ['conseil-mobilite', 'maintenant'],
      ['transport-demande', 'maintenant'],
      ['aide-financiere', 'maintenant'],
      ['auto-ecole-solidaire', 'ce-mois'],
      ['location-voiture', 'six-mois'],
      ['transport-en-commun', 'six-mois'],
    ]);
  });

  test('sans rien à apprendre d’abord, le bus est pour maintenant, la voiture pour ce mois-ci', () => {
    expect(list(make('location-voiture'), make('transport-en-commun'))).toEqual([
      ['location-voiture', 'ce-mois'],
      ['transport-en-commun', 'ce-mois'],
    ]);
    expect(list(make('transport-en-commun'))).toEqual([['transport-en-commun', 'maintenant']]);
  });

  test('un scooter, ou une voiture qui ne demande pas le permis, ne l’attend pas', () => {
    const permis = make('auto-ecole-solidaire');
    expect(list(permis, make('location-deux-roues'))[1]).toEqual(['location-deux-roues', 'ce-mois']);
    expect(list(permis, make('location-voiture', { conditions: { permis: 'am' } }))[1]).toEqual([
      'location-voiture',
      'ce-mois',
    ]);
  });

  test('ce qui attend une réponse attend son délai', () => {
    const aide = make('aide-financiere', {
      besoins: ['passer-le-permis'],
      prescription: { delai_jours: 60 },
    });
    expect(list(aide, make('auto-ecole-solidaire'))).toEqual([
      ['aide-financiere', 'maintenant'],
      ['auto-ecole-solidaire', '2027-02-03'],
    ]);
  });
});

test('le dossier d’un comité se rend à sa date limite, et la suite attend le comité', () => {
  const dates = [
    { date: '2027-03-10', limite: '2027-02-20' },
    { date: '2026-11-30', limite: '2026-11-20' },
    { date: '2027-01-12', limite: '2027-01-05' },
  ];
  const aide = make('aide-financiere', {
    besoins: ['passer-le-permis'],
    prescription: { delai_jours: 10, comite: { dates } },
  });
  expect(list(aide, make('auto-ecole-solidaire'))).toEqual([
    ['aide-financiere', '2027-01-05'],
    ['auto-ecole-solidaire', '2027-01-12'],
  ]);
  const apres = make('aide-financiere', { prescription: { comite: { dates: [{ date: '2026-11-01' }] } } });
  expect(list(apres)).toEqual([['aide-financiere', 'maintenant']]);
});

test('le conseiller fait ce que la personne ne peut pas demander seule', () => {
  const [a, b, c] = makeEtapes(
    [
      make('accueil'),
      make('velo', { prescription: { obligatoire: true } }),
      make('garage-solidaire', { mobilisable_par: ['professionnels'] }),
    ],
    JOUR,
    chemin,
  );
  expect([a?.qui, b?.qui, c?.qui]).toEqual(['personne', 'conseiller', 'conseiller']);
});

test('refait, le parcours garde qui, quoi, et ce qui est fait', () => {
  const dite = { offre: 'velo', quand: '2026-12-01', qui: 'structure', quoi: 'Prêter', faite: true } as const;
  expect(makeEtapes([make('velo')], JOUR, chemin, [dite])).toEqual([{ ...dite, quand: 'maintenant' }]);
});

const offre = fc
  .tuple(
    fc.constantFrom(...categories.map(({ value }) => value)),
    fc.subarray([...besoinIds]),
    fc.constantFrom(undefined, 'aucun', 'code', 'am', 'b'),
    fc.option(fc.integer({ min: 1, max: 365 }), { nil: undefined }),
    fc.array(fc.integer({ min: -60, max: 400 }).map((jours) => ({ date: addJours(JOUR, jours) }))),
  )
  .map(([categorie, besoins, permis, delai_jours, dates]) => ({
    ...make(categorie, {
      besoins,
      ...(permis && { conditions: { permis } as OffreProposee['conditions'] }),
      prescription: { delai_jours, comite: { dates } },
    }),
    nom: categorie,
    statut: 'ouverte' as const,
  }));

test('quelles que soient les offres, ce qui est proposé se tient : ordre, dates, et rien d’oublié', () => {
  fc.assert(
    fc.property(fc.array(offre, { maxLength: 12 }), (tirees) => {
      const offres = tirees.map((o, i) => ({ ...o, id: `o${i}` }));
      const etapes = makeEtapes(offres, JOUR, chemin);
      expect(etapes.map((e) => e.offre).toSorted()).toEqual(offres.map(({ id }) => id).toSorted());
      const dates = etapes.map(({ quand }) => getEcheance(quand, JOUR));
      expect(dates).toEqual(dates.toSorted());
      const situees = etapes.map((etape) => ({ etape, offre: offres.find(({ id }) => id === etape.offre) }));
      expect(checkParcours(JOUR, situees, chemin, JOUR).flat()).toEqual([]);
    }),
  );
});
