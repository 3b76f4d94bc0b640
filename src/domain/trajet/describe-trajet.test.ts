import { describe, expect, test } from 'vitest';
import type { ActionEcrite } from '../contact/describe-action.ts';
import { describeTrajet } from './describe-trajet.ts';
import type { CouvertureDeTrajet, Demande, EtatReservation, OffreDeTrajet, Trajet } from './trajet.ts';

const LIEU = { code_insee: '39478', departement: '39', epci: '200026573' };
// Un mardi.
const DEMANDE: Demande = { depart: LIEU, arrivee: LIEU, date: '2026-11-24', minute: 540 };
const MAINTENANT = { date: '2026-11-21', minute: 600 };
const AVANT = { avant: { date: '2026-11-24', minute: 990 }, connue: 'exacte' } as const;
const OUI: CouvertureDeTrajet = { etat: 'oui' };

type Offre = OffreDeTrajet & { readonly joindre?: ActionEcrite | undefined };
const toTelephone = (affiche: string) => ({ affiche: affiche.replaceAll(' ', '\u00a0'), lien: '' });
const toJoindre = (numero: string): ActionEcrite => ({
  texte: toTelephone(numero).affiche,
  lien: `tel:${numero}`,
});
const write = (trajet: Partial<Trajet<Offre>>, offre: Partial<Offre> = {}) =>
  describeTrajet(
    {
      offre: { id: 'a', statut: 'ouverte', joindre: toJoindre('01 99 00 12 34'), ...offre },
      couverture: OUI,
      ...trajet,
    },
    DEMANDE,
    MAINTENANT,
  );
const lisible = (texte: string | undefined) => texte?.replaceAll('\u00a0', ' ');

test('le numéro de quelqu’un d’autre ne sert pas à réserver', () => {
  const joindre = { ...toJoindre('01 99 00 12 34'), chez: 'Mairie de Morez' };
  const dit = write({ couverture: 'oui', reservation: { etat: 'a-verifier' } } as never, { joindre });
  expect(JSON.stringify(dit)).not.toContain('01\u00a099');
});

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
    expect(lisible(write({ couverture }, { desserte }).couverture)).toBe(attendu);
  });
});

test('ce qui est à vérifier : une ligne par chose, avec ce que l’on sait', () => {
  const questions = [
    { code: 'arrivee' },
    { code: 'motif' },
    { code: 'horaires' },
    { code: 'ferie', ferie: 'Noël' },
  ] as const;
  const dit = write(
    { couverture: { etat: 'a-verifier', questions } },
    {
      desserte: { motifs: ['sante'] },
      horaires_desserte: { texte: ['Lundi au samedi'], jours_feries: 'inconnu' },
    },
  );
  expect(dit.couverture).toBe('Ce transport fait peut-être ce trajet.');
  expect(dit.a_verifier.map(lisible)).toEqual([
    'Lieu d’arrivée à vérifier',
    'Motif à vérifier : ce transport sert à aller se soigner',
    'Horaires à vérifier · Lundi au samedi',
    'Jour férié (Noël) : horaires à vérifier',
  ]);
});
