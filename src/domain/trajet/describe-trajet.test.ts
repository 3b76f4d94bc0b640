import { describe, expect, test } from 'vitest';
import type { ActionEcrite } from '../contact/describe-action.ts';
import type { Telephone } from '../contact/telephone.ts';
import { describeTrajet } from './describe-trajet.ts';
import type { CouvertureDeTrajet, Demande, EtatReservation, OffreDeTrajet, Trajet } from './trajet.ts';

const LIEU = { code_insee: '39478', departement: '39', epci: '200026573' };
// Un mardi.
const DEMANDE: Demande = { depart: LIEU, arrivee: LIEU, date: '2026-11-24', minute: 540 };
const MAINTENANT = { date: '2026-11-21', minute: 600 };
const AVANT = { avant: { date: '2026-11-24', minute: 990 }, connue: 'exacte' } as const;
const OUI: CouvertureDeTrajet = { etat: 'oui' };

type Offre = OffreDeTrajet & { readonly joindre?: ActionEcrite | undefined };
const NUMERO: ActionEcrite = { texte: '01\u00a099\u00a000\u00a012\u00a034', lien: 'tel:+33199001234' };
const toTelephone = (affiche: string): Telephone => ({
  affiche: affiche.replaceAll(' ', '\u00a0'),
  lien: '',
});
const write = (trajet: Partial<Trajet<Offre>>, offre: Partial<Offre> = {}) =>
  describeTrajet(
    {
      offre: { id: 'a', statut: 'ouverte', joindre: NUMERO, ...offre },
      couverture: OUI,
      ...trajet,
    },
    DEMANDE,
    MAINTENANT,
  );
const lisible = (texte: string | undefined) => texte?.replaceAll('\u00a0', ' ');

describe('la réservation', () => {
  const cas: readonly (readonly [EtatReservation, Partial<Offre>, string])[] = [
    [{ etat: 'possible', ...AVANT }, {}, 'Réservez avant mardi 24 novembre 16 h 30 au 01 99 00 12 34.'],
    [
      { etat: 'possible', ...AVANT },
      { reservation: { type: 'veille', telephone: toTelephone('01 99 00 56 78') } },
      'Réservez avant mardi 24 novembre 16 h 30 au 01 99 00 56 78.',
    ],
    [
      { etat: 'possible', ...AVANT },
      { joindre: undefined, reservation: { type: 'veille', url: 'https://exemple.fr' } },
      'Réservez avant mardi 24 novembre 16 h 30 sur internet.',
    ],
    [
      { etat: 'possible', avant: { date: '2026-12-01', minute: 0 }, connue: 'exacte' },
      { joindre: undefined },
      'Réservez avant mardi 1er décembre 0 h.',
    ],
    [
      { etat: 'possible', avant: { date: '2027-01-04', minute: 540 }, connue: 'exacte' },
      {},
      'Réservez avant lundi 4 janvier 2027 9 h au 01 99 00 12 34.',
    ],
    [
      { etat: 'possible', ...AVANT },
      { reservation: { type: 'temps-reel' } },
      'Réservez au moment de partir au 01 99 00 12 34.',
    ],
    [
      { etat: 'trop-tot', ouverture: { date: '2026-11-22', minute: 480 }, ...AVANT },
      {},
      'Réservation ouverte à partir du dimanche 22 novembre 8 h. Réservez avant mardi 24 novembre 16 h 30 au 01 99 00 12 34.',
    ],
    [
      { etat: 'trop-tot', ouverture: { date: '2027-02-14' }, avant: AVANT.avant, connue: 'jour' },
      { joindre: undefined },
      'Réservation ouverte à partir du dimanche 14 février 2027. Réservez mardi 24 novembre au plus tard. Heure limite à vérifier.',
    ],
    [{ etat: 'sans' }, {}, 'Sans réservation.'],
    [{ etat: 'passe' }, {}, 'Cette heure est passée.'],
    [
      { etat: 'a-verifier', avant: AVANT.avant, connue: 'jour' },
      {},
      'Réservez mardi 24 novembre au plus tard au 01 99 00 12 34. Heure limite à vérifier.',
    ],
    [
      { etat: 'a-verifier', avant: AVANT.avant, connue: 'non' },
      {},
      'Réservation à vérifier au 01 99 00 12 34.',
    ],
    [
      { etat: 'a-verifier', avant: AVANT.avant, connue: 'non' },
      { desserte: { sur_reservation: true } },
      'Réservez au 01 99 00 12 34. Délai à vérifier.',
    ],
    [
      { etat: 'a-verifier', avant: AVANT.avant, connue: 'non' },
      { reservation: { type: 'jour-meme' } },
      'Réservez au 01 99 00 12 34. Délai à vérifier.',
    ],
    [
      { etat: 'trop-tard', ...AVANT },
      {},
      'Trop tard pour cette date : il fallait réserver avant mardi 24 novembre 16 h 30.',
    ],
    [
      { etat: 'trop-tard', avant: AVANT.avant, connue: 'non' },
      {},
      'Trop tard pour cette date : il fallait réserver mardi 24 novembre au plus tard.',
    ],
  ];
  test.each(cas)('%o', (reservation, offre, attendu) => {
    expect(lisible(write({ reservation }, offre).reservation)).toBe(attendu);
  });

  test('l’heure et le numéro ne se coupent pas en fin de ligne', () => {
    expect(write({ reservation: { etat: 'possible', ...AVANT } }).reservation).toContain(
      '16\u00a0h\u00a030 au 01\u00a099\u00a000\u00a012\u00a034',
    );
  });
});

test('la prochaine date', () => {
  const prochaine = { date: '2026-11-30', a_verifier: false };
  expect(lisible(write({ prochaine }).prochaine)).toBe('Prochaine date possible : lundi 30 novembre.');
  expect(lisible(write({ prochaine: { ...prochaine, a_verifier: true } }).prochaine)).toBe(
    'Prochaine date possible, à vérifier : lundi 30 novembre.',
  );
});

describe('pourquoi non', () => {
  test.each([
    [{ code: 'depart' }, 'Ce transport ne part pas de cette commune.'],
    [{ code: 'arrivee' }, 'Ce transport ne va pas dans cette commune.'],
    [{ code: 'liaison' }, 'Ce transport ne relie pas ces deux communes.'],
    [{ code: 'distance' }, 'Trop long ou trop court pour lui : de 2 à 80 km.'],
    [{ code: 'motif' }, 'Ce transport sert à autre chose : aller travailler, passer un entretien.'],
    [{ code: 'jour' }, 'Ne roule pas le mardi.'],
    [{ code: 'ferie', ferie: 'Noël' }, 'Ne roule pas les jours fériés (Noël).'],
    [
      { code: 'statut', libelle: 'Terminée le 1er mars 2026' },
      'Pas possible ce jour-là : terminée le 1er mars 2026.',
    ],
    [
      {
        code: 'heure',
        plages: [
          [360, 720],
          [1200, 1440],
        ],
      },
      'Le mardi, roule de 6 h à 12 h et de 20 h à minuit.',
    ],
    [{ code: 'heure', plages: [[1320, 1560]] }, 'Le mardi, roule de 22 h à 2 h le lendemain.'],
  ] as const)('%o', (refus, attendu) => {
    const couverture = { etat: 'non', refus } as const;
    const desserte = { motifs: ['emploi' as const, 'entretien' as const] };
    const distance_km = { min: 2, max: 80 };
    expect(lisible(write({ couverture }, { desserte, distance_km }).couverture)).toBe(attendu);
  });
});

test('ce qui est à vérifier : une ligne par chose, avec ce que l’on sait', () => {
  const questions = [
    { code: 'arrivee' },
    { code: 'motif' },
    { code: 'horaires' },
    { code: 'ferie', ferie: 'Noël' },
    { code: 'distance' },
    { code: 'fin', minute: 1200 },
    { code: 'fin', minute: 0 },
    { code: 'debut', minute: 360 },
    { code: 'duree' },
  ] as const;
  const dit = write(
    { couverture: { etat: 'a-verifier', questions } },
    {
      desserte: { motifs: ['sante'] },
      distance_km: { min: 2 },
      horaires_desserte: { texte: ['Lundi au samedi'], jours_feries: 'inconnu' },
    },
  );
  expect(dit.couverture).toBe('Ce transport fait peut-être ce trajet.');
  expect(dit.a_verifier.map(lisible)).toEqual([
    'Lieu d’arrivée à vérifier',
    'Motif à vérifier : ce transport sert à aller se soigner',
    'Horaires à vérifier · Lundi au samedi',
    'Jour férié (Noël) : horaires à vérifier',
    'Longueur du trajet à vérifier : 2 km au moins',
    'Fin du service à 20 h : départ à vérifier',
    'Fin du service à minuit : départ à vérifier',
    'Début du service à 6 h : vérifiez qu’on arrive à temps',
    'Durée du trajet à vérifier',
  ]);
});

describe('arriver avant', () => {
  const depart = { date: '2026-11-24', minute: 514 };
  test('dit quand partir, à cinq minutes près, et que c’est une estimation', () => {
    expect(lisible(write({ depart }).depart)).toBe(
      'Pour être là avant 9 h, partez vers 8 h 30 au plus tard (estimation).',
    );
  });

  test('dit le jour quand c’est la veille', () => {
    expect(lisible(write({ depart: { date: '2026-11-23', minute: 1420 } }).depart)).toBe(
      'Pour être là avant 9 h, partez lundi 23 novembre vers 23 h 40 au plus tard (estimation).',
    );
  });

  test('sans horaires, l’heure du départ ne veut rien dire', () => {
    const couverture = { etat: 'a-verifier', questions: [{ code: 'horaires' }] } as const;
    expect(write({ depart, couverture })).not.toHaveProperty('depart');
  });
});

describe('des horaires et une réservation inconnus', () => {
  const couverture = { etat: 'a-verifier', questions: [{ code: 'horaires' }] } as const;
  const reservation = { etat: 'a-verifier', avant: AVANT.avant, connue: 'non' } as const;

  test('ne font qu’une chose à demander', () => {
    const dit = write({ couverture, reservation }, { reservation: undefined, desserte: {} });
    expect(dit.a_verifier).toEqual(['Horaires et réservation à vérifier']);
    expect(dit).not.toHaveProperty('reservation');
  });

  test('sauf quand on sait qu’il faut réserver', () => {
    const dit = write({ couverture, reservation }, { desserte: { sur_reservation: true } });
    expect(dit.a_verifier).toEqual(['Horaires à vérifier']);
    expect(dit.reservation).toContain('Délai à vérifier.');
  });
});
