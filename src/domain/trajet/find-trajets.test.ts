import { describe, expect, test } from 'vitest';
import type { Semaine } from '../contact/horaires.ts';
import type { MomentLocal } from '../temps/moment-local.ts';
import { findTrajets } from './find-trajets.ts';
import type { Demande, HorairesDesserte, OffreDeTrajet, Trajet } from './trajet.ts';

// Le tableau se lit : « telle offre, telle demande, à tel moment » → « couverture · réservation → prochaine date ».

const SAINT_CLAUDE = { code_insee: '39478', departement: '39', epci: '200026573' };
const VOISINE = { code_insee: '39286', departement: '39', epci: '200026573' };
const LONS = { code_insee: '39300', departement: '39', epci: '200071116' };
const BELFORT = { code_insee: '90010', departement: '90', epci: '200069052' };
const HAGUENAU = { code_insee: '67180', departement: '67', epci: '200067874' };
const OUESSANT = { code_insee: '29155', departement: '29', epci: null };
const HAUT_JURA = '200026573';

const toMinute = (heure: string) => Number(heure.slice(0, 2)) * 60 + Number(heure.slice(3));
const formatMinute = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const at = (moment: string): MomentLocal => ({
  date: moment.slice(0, 10),
  minute: toMinute(moment.slice(11)),
});

/** Des horaires : les jours (0 pour lundi), de telle heure à telle heure. */
const roule = (
  jours: readonly number[],
  de: string,
  a: string,
  jours_feries: HorairesDesserte['jours_feries'] = 'ferme',
): HorairesDesserte => {
  const fin = toMinute(a) > toMinute(de) ? toMinute(a) : toMinute(a) + 1440;
  const semaine: Semaine = [0, 1, 2, 3, 4, 5, 6].map((j) => (jours.includes(j) ? [[toMinute(de), fin]] : []));
  return { texte: [], semaine, jours_feries };
};
/** Tous les jours, deux plages. */
const deux = (...plages: readonly (readonly [string, string])[]): HorairesDesserte => ({
  texte: [],
  semaine: [0, 1, 2, 3, 4, 5, 6].map(() => plages.map(([de, a]) => [toMinute(de), toMinute(a)] as const)),
  jours_feries: 'ferme',
});
const LUNDI_VENDREDI = [0, 1, 2, 3, 4];
const LUNDI_SAMEDI = [...LUNDI_VENDREDI, 5];
const TOUS = [...LUNDI_SAMEDI, 6];
const TOUJOURS = roule(TOUS, '00:00', '24:00', 'ouvert');

const DESSERTE = { origines: [HAUT_JURA], destinations: [HAUT_JURA], reversible: true };
const VEILLE = { type: 'veille', dernier_jour: 1, derniere_heure: '16:30' } as const;
const OUVRES = { ...VEILLE, jours_ouvres: true } as const;
const delai = (delai_min: number) => ({ type: 'jour-meme', delai_min }) as const;
const OFFRE: OffreDeTrajet = {
  id: 'taxi-bus',
  statut: 'ouverte',
  zone_eligibilite: [HAUT_JURA],
  desserte: DESSERTE,
  reservation: VEILLE,
  horaires_desserte: roule(LUNDI_SAMEDI, '06:00', '20:00'),
  departement: '39',
};
// Le mardi 24 novembre 2026 à 9 h, demandé le samedi 21 à 10 h.
const DEMANDE: Demande = { depart: VOISINE, arrivee: SAINT_CLAUDE, date: '2026-11-24', minute: 540 };
const SAMEDI = '2026-11-21 10:00';

const resume = ({ couverture, reservation, prochaine }: Trajet<OffreDeTrajet>) => {
  const dit =
    couverture.etat === 'non'
      ? `non:${couverture.refus.code}`
      : couverture.etat === 'oui'
        ? 'oui'
        : `?${couverture.questions.map(({ code }) => code).join(',')}`;
  const avant =
    reservation && 'avant' in reservation
      ? {
          exacte: ` ${reservation.avant.date} ${formatMinute(reservation.avant.minute)}`,
          jour: ` ${reservation.avant.date}`,
          non: '',
        }[reservation.connue]
      : '';
  const ouverture = reservation?.etat === 'trop-tot' ? reservation.ouverture : undefined;
  return [
    dit,
    reservation ? ` · ${reservation.etat}${avant}` : '',
    ouverture
      ? ` dès ${ouverture.date}${ouverture.minute === undefined ? '' : ` ${formatMinute(ouverture.minute)}`}`
      : '',
    prochaine ? ` → ${prochaine.date}${prochaine.a_verifier ? '?' : ''}` : '',
  ].join('');
};

type Cas = readonly [
  titre: string,
  offre: Partial<OffreDeTrajet>,
  demande: Partial<Demande> | string,
  maintenant: string,
  attendu: string,
];

const judge = (offre: Partial<OffreDeTrajet>, demande: Partial<Demande> | string, maintenant: string) =>
  findTrajets(
    [{ ...OFFRE, ...offre }],
    { ...DEMANDE, ...(typeof demande === 'string' ? at(demande) : demande) },
    at(maintenant),
  ).map(resume);

const check = (sujet: string, cas: readonly Cas[]) =>
  describe(sujet, () => {
    test.each(cas)('%s', (_, offre, demande, maintenant, attendu) => {
      expect(judge(offre, demande, maintenant)).toEqual([attendu]);
    });
  });

const POSSIBLE = 'possible 2026-11-23 16:30';
const desserte = (champs: object) => ({ desserte: { ...DESSERTE, ...champs } });

check('lieux', [
  ['par intercommunalité', {}, {}, SAMEDI, `oui · ${POSSIBLE}`],
  [
    'par commune',
    desserte({ origines: ['39286'], destinations: ['39478'] }),
    {},
    SAMEDI,
    `oui · ${POSSIBLE}`,
  ],
  ['par département', desserte({ origines: ['39'], destinations: ['39'] }), {}, SAMEDI, `oui · ${POSSIBLE}`],
  ['par pays', desserte({ origines: ['france'], destinations: ['99100'] }), {}, SAMEDI, `oui · ${POSSIBLE}`],
  ['codes mêlés', desserte({ origines: ['90', '39286'] }), {}, SAMEDI, `oui · ${POSSIBLE}`],
  [
    'un code de région ne vaut pas un département',
    desserte({ origines: ['region-39'], destinations: ['region-39'] }),
    {},
    SAMEDI,
    'non:depart',
  ],
  ['départ hors zone', {}, { depart: BELFORT }, SAMEDI, 'non:depart'],
  ['arrivée hors zone', {}, { arrivee: BELFORT }, SAMEDI, 'non:arrivee'],
  ['une île sans intercommunalité n’est pas dans toutes', {}, { depart: OUESSANT }, SAMEDI, 'non:depart'],
  ['dans la même commune', {}, { depart: SAINT_CLAUDE }, SAMEDI, `oui · ${POSSIBLE}`],
  [
    'on habite à un bout, la zone d’habitation suffit',
    { zone_eligibilite: ['39478'] },
    {},
    SAMEDI,
    `oui · ${POSSIBLE}`,
  ],
  [
    'ni l’un ni l’autre bout : où habiter est à vérifier',
    { zone_eligibilite: ['90'] },
    {},
    SAMEDI,
    `?residence · ${POSSIBLE}`,
  ],
]);

const COVOITURAGE: Partial<OffreDeTrajet> = {
  zone_porte_sur: 'trajet',
  desserte: { origines: [HAUT_JURA], reversible: true },
};
const ENTIER: Partial<OffreDeTrajet> = { ...COVOITURAGE, zone_porte_sur: 'trajet-entier' };
check('la zone est celle du trajet', [
  [
    'il en part : l’arrivée n’est pas à demander',
    COVOITURAGE,
    { arrivee: BELFORT },
    SAMEDI,
    `oui · ${POSSIBLE}`,
  ],
  ['il y arrive', COVOITURAGE, { depart: BELFORT }, SAMEDI, `oui · ${POSSIBLE}`],
  ['il y reste', COVOITURAGE, {}, SAMEDI, `oui · ${POSSIBLE}`],
  ['il n’y passe pas', COVOITURAGE, { depart: BELFORT, arrivee: OUESSANT }, SAMEDI, 'non:liaison'],
  ['il doit y rester, et y reste', ENTIER, {}, SAMEDI, `oui · ${POSSIBLE}`],
  ['il doit y rester, et en sort', ENTIER, { arrivee: BELFORT }, SAMEDI, 'non:liaison'],
  [
    'la zone n’est pas écrite',
    { ...COVOITURAGE, zone_eligibilite: undefined as never },
    {},
    SAMEDI,
    `?arrivee,residence · ${POSSIBLE}`,
  ],
]);

const VERS_LONS = { ...DESSERTE, destinations: ['39300'] };
check('aller et retour', [
  ['aller', { desserte: VERS_LONS }, { arrivee: LONS }, SAMEDI, `oui · ${POSSIBLE}`],
  ['retour, reversible', { desserte: VERS_LONS }, { depart: LONS }, SAMEDI, `oui · ${POSSIBLE}`],
  [
    'retour, sens unique',
    { desserte: { ...VERS_LONS, reversible: false } },
    { depart: LONS },
    SAMEDI,
    'non:depart',
  ],
  [
    'retour, on ne sait pas',
    { desserte: { origines: [HAUT_JURA], destinations: ['39300'] } },
    { depart: LONS },
    SAMEDI,
    `?retour · ${POSSIBLE}`,
  ],
  [
    'deux communes de départ ne sont pas reliées entre elles',
    { desserte: VERS_LONS },
    {},
    SAMEDI,
    'non:liaison',
  ],
  [
    'chacune d’un côté, jamais ensemble',
    { desserte: { origines: ['39286', '90'], destinations: ['39300'], reversible: true } },
    { arrivee: BELFORT },
    SAMEDI,
    'non:liaison',
  ],
]);

check('faits qui manquent', [
  [
    'destinations',
    { desserte: { origines: [HAUT_JURA], reversible: true } },
    { arrivee: BELFORT },
    SAMEDI,
    `?arrivee · ${POSSIBLE}`,
  ],
  [
    'destinations, départ hors zone, sens unique',
    { desserte: { origines: [HAUT_JURA], reversible: false } },
    { depart: BELFORT },
    SAMEDI,
    'non:depart',
  ],
  [
    'destinations, on revient vers la zone',
    { desserte: { origines: [HAUT_JURA], reversible: true } },
    { depart: BELFORT },
    SAMEDI,
    `?depart · ${POSSIBLE}`,
  ],
  [
    'destinations et sens',
    { desserte: { origines: [HAUT_JURA] } },
    { depart: BELFORT },
    SAMEDI,
    `?depart,retour · ${POSSIBLE}`,
  ],
  [
    'origines',
    { desserte: { destinations: ['39478'], reversible: false } },
    {},
    SAMEDI,
    `?depart · ${POSSIBLE}`,
  ],
  [
    'origines, arrivée hors zone',
    { desserte: { destinations: ['39478'], reversible: false } },
    { arrivee: LONS },
    SAMEDI,
    'non:arrivee',
  ],
  ['les deux bouts', { desserte: { mode: 'porte-a-porte' } }, {}, SAMEDI, `?depart,arrivee · ${POSSIBLE}`],
  ['zone d’habitation', { zone_eligibilite: undefined }, {}, SAMEDI, `?residence · ${POSSIBLE}`],
  ['jours et heures', { horaires_desserte: undefined as never }, {}, SAMEDI, `?horaires · ${POSSIBLE}`],
  [
    'jours et heures irréguliers ou mal écrits',
    { horaires_desserte: { texte: ['Lundi au samedi'], jours_feries: 'inconnu' } },
    {},
    SAMEDI,
    `?horaires · ${POSSIBLE}`,
  ],
  ['réservation', { reservation: undefined }, {}, SAMEDI, 'oui · a-verifier'],
  [
    'réservation, mais on monte sans réserver',
    { ...desserte({ sur_reservation: false }), reservation: undefined },
    {},
    SAMEDI,
    'oui · sans',
  ],
  [
    'réservation, et il en faut une',
    { ...desserte({ sur_reservation: true }), reservation: undefined },
    {},
    SAMEDI,
    'oui · a-verifier',
  ],
  ['délai du jour même', { reservation: { type: 'jour-meme' } }, {}, SAMEDI, 'oui · a-verifier'],
  [
    'heure limite',
    { reservation: { type: 'veille', dernier_jour: 1 } },
    {},
    SAMEDI,
    'oui · a-verifier 2026-11-23',
  ],
  [
    'heure limite, le soir de ce jour-là',
    { reservation: { type: 'veille', dernier_jour: 1 } },
    {},
    '2026-11-23 23:59',
    'oui · a-verifier 2026-11-23',
  ],
  [
    'heure limite, le lendemain : trop tard à coup sûr',
    { reservation: { type: 'veille', dernier_jour: 1 } },
    {},
    '2026-11-24 00:00',
    'oui · trop-tard 2026-11-23 → 2026-11-25?',
  ],
  [
    'nombre de jours',
    { reservation: { type: 'veille', derniere_heure: '12:00' } },
    {},
    SAMEDI,
    'oui · a-verifier',
  ],
  [
    'nombre de jours, le jour même : trop tard à coup sûr',
    { reservation: { type: 'veille' } },
    {},
    '2026-11-24 05:00',
    'oui · trop-tard → 2026-11-25?',
  ],
]);

check('motif', [
  ['aucun motif exigé', {}, { motif: 'courses' }, SAMEDI, `oui · ${POSSIBLE}`],
  [
    'motif accepté',
    desserte({ motifs: ['emploi', 'sante'] }),
    { motif: 'sante' },
    SAMEDI,
    `oui · ${POSSIBLE}`,
  ],
  ['motif refusé', desserte({ motifs: ['emploi'] }), { motif: 'courses' }, SAMEDI, 'non:motif'],
  ['motif non dit', desserte({ motifs: ['emploi'] }), {}, SAMEDI, `?motif · ${POSSIBLE}`],
]);

check('jours et heures', [
  ['un dimanche', {}, '2026-11-29 09:00', SAMEDI, 'non:jour → 2026-11-30'],
  ['trop tôt', {}, '2026-11-24 05:59', SAMEDI, 'non:heure'],
  ['à la première minute', {}, '2026-11-24 06:00', SAMEDI, `oui · ${POSSIBLE}`],
  ['à la dernière minute', {}, '2026-11-24 19:59', SAMEDI, `oui · ${POSSIBLE}`],
  [
    'à la fermeture : « jusqu’à 20 h » ne dit pas si l’on part encore',
    {},
    '2026-11-24 20:00',
    SAMEDI,
    `?fin · ${POSSIBLE}`,
  ],
  ['une minute après la fermeture', {}, '2026-11-24 20:01', SAMEDI, 'non:heure'],
  [
    'la fin d’une plage est le début de la suivante',
    { horaires_desserte: deux(['06:00', '12:00'], ['12:00', '20:00']) },
    '2026-11-24 12:00',
    SAMEDI,
    `oui · ${POSSIBLE}`,
  ],
  [
    'à minuit, la fin du service de la veille',
    { horaires_desserte: roule(LUNDI_SAMEDI, '06:00', '24:00') },
    '2026-11-24 00:00',
    SAMEDI,
    '?fin · possible 2026-11-22 16:30',
  ],
  [
    'à minuit, le service ne s’arrête pas',
    { horaires_desserte: TOUJOURS },
    '2026-11-24 00:00',
    SAMEDI,
    `oui · ${POSSIBLE}`,
  ],
  [
    'une heure d’un seul jour de la semaine',
    { horaires_desserte: roule([2], '06:00', '20:00') },
    {},
    SAMEDI,
    'non:jour → 2026-11-25',
  ],
  [
    'jamais à cette heure : aucune prochaine date',
    { horaires_desserte: roule(TOUS, '22:00', '23:00') },
    {},
    SAMEDI,
    'non:heure',
  ],
  ['une semaine vide', { horaires_desserte: roule([], '06:00', '20:00') }, {}, SAMEDI, 'non:jour'],
]);

const ALSACE = { departement: '67', ...desserte({ origines: ['67', '39'], destinations: ['67', '39'] }) };
check('jours fériés', [
  ['le 11 novembre, fermé', {}, '2026-11-11 09:00', '2026-11-01 10:00', 'non:ferie → 2026-11-12'],
  [
    'le 11 novembre, ouvert',
    { horaires_desserte: roule(LUNDI_SAMEDI, '06:00', '20:00', 'ouvert') },
    '2026-11-11 09:00',
    '2026-11-01 10:00',
    'oui · possible 2026-11-10 16:30',
  ],
  [
    'le 11 novembre, on ne sait pas',
    { horaires_desserte: roule(LUNDI_SAMEDI, '06:00', '20:00', 'inconnu') },
    '2026-11-11 09:00',
    '2026-11-01 10:00',
    '?ferie · possible 2026-11-10 16:30',
  ],
  [
    'un férié sans consigne, hors des heures ordinaires : ces heures-là ne sont jamais servies',
    { horaires_desserte: roule(LUNDI_SAMEDI, '06:00', '20:00', 'inconnu') },
    '2026-11-11 21:00',
    '2026-11-01 10:00',
    'non:heure',
  ],
  [
    'un férié sans consigne n’est pas la prochaine date d’une heure jamais servie',
    { horaires_desserte: roule(LUNDI_SAMEDI, '06:00', '20:00', 'inconnu') },
    '2026-11-24 22:00',
    SAMEDI,
    'non:heure',
  ],
  [
    'un férié sans consigne, à l’heure de la fermeture',
    { horaires_desserte: roule(LUNDI_SAMEDI, '06:00', '20:00', 'inconnu') },
    '2026-11-11 20:00',
    '2026-11-01 10:00',
    '?ferie · possible 2026-11-10 16:30',
  ],
  [
    'un férié qui tombe un jour sans service',
    {},
    '2026-11-01 09:00',
    '2026-10-20 10:00',
    'non:jour → 2026-11-02',
  ],
  ['Vendredi saint en Alsace', ALSACE, '2026-04-03 09:00', '2026-04-01 10:00', 'non:ferie → 2026-04-04'],
  [
    'Vendredi saint dans le Jura',
    {},
    '2026-04-03 09:00',
    '2026-04-01 10:00',
    'oui · possible 2026-04-02 16:30',
  ],
  ['26 décembre en Alsace', ALSACE, '2026-12-26 09:00', '2026-12-20 10:00', 'non:ferie → 2026-12-28'],
  [
    '26 décembre en Moselle',
    { ...ALSACE, departement: '57' },
    '2026-12-26 09:00',
    '2026-12-20 10:00',
    'non:ferie → 2026-12-28',
  ],
  ['26 décembre dans le Jura', {}, '2026-12-26 09:00', '2026-12-20 10:00', 'oui · possible 2026-12-25 16:30'],
  [
    'c’est le département de qui conduit, pas celui de la commune',
    ALSACE,
    { ...at('2026-12-26 09:00'), depart: HAGUENAU },
    '2026-12-20 10:00',
    'non:ferie → 2026-12-28',
  ],
]);

check('jours ouvrés', [
  [
    'un mardi : le lundi',
    { reservation: OUVRES },
    '2026-11-24 09:00',
    SAMEDI,
    'oui · possible 2026-11-23 16:30',
  ],
  [
    'un lundi : le vendredi',
    { reservation: OUVRES },
    '2026-11-30 09:00',
    SAMEDI,
    'oui · possible 2026-11-27 16:30',
  ],
  [
    'un lundi, sans jours ouvrés : le dimanche',
    {},
    '2026-11-30 09:00',
    SAMEDI,
    'oui · possible 2026-11-29 16:30',
  ],
  [
    'un samedi : le vendredi',
    { reservation: OUVRES },
    '2026-11-28 09:00',
    SAMEDI,
    'oui · possible 2026-11-27 16:30',
  ],
  [
    'deux jours ouvrés avant un mardi : le vendredi',
    { reservation: { ...OUVRES, dernier_jour: 2 } },
    '2026-12-01 09:00',
    SAMEDI,
    'oui · possible 2026-11-27 16:30',
  ],
  [
    'le lendemain d’un férié',
    { reservation: OUVRES },
    '2026-11-12 09:00',
    '2026-11-01 10:00',
    'oui · possible 2026-11-10 16:30',
  ],
  // Le 14 juillet 2026 est un mardi ; l’Ascension est toujours un jeudi.
  [
    'le mercredi 15 juillet : le lundi 13',
    { reservation: OUVRES },
    '2026-07-15 09:00',
    '2026-07-01 10:00',
    'oui · possible 2026-07-13 16:30',
  ],
  [
    'le pont de l’Ascension ne chôme pas le vendredi',
    { reservation: OUVRES },
    '2026-05-18 09:00',
    '2026-05-10 10:00',
    'oui · possible 2026-05-15 16:30',
  ],
  [
    'le lendemain de l’Ascension : le mercredi',
    { reservation: OUVRES },
    '2026-05-15 09:00',
    '2026-05-10 10:00',
    'oui · possible 2026-05-13 16:30',
  ],
  [
    'après Pâques en Alsace : le jeudi',
    { ...ALSACE, reservation: OUVRES },
    '2026-04-07 09:00',
    '2026-04-01 10:00',
    'oui · possible 2026-04-02 16:30',
  ],
  [
    'après Pâques dans le Jura : le Vendredi saint',
    { reservation: OUVRES },
    '2026-04-07 09:00',
    '2026-04-01 10:00',
    'oui · possible 2026-04-03 16:30',
  ],
  [
    'après Noël en Alsace, deux jours : le mercredi 23',
    { ...ALSACE, reservation: { ...OUVRES, dernier_jour: 2 } },
    '2026-12-28 09:00',
    '2026-12-20 10:00',
    'oui · possible 2026-12-23 16:30',
  ],
]);

const OUVRABLES = {
  ...VEILLE,
  derniere_heure: '12:00',
  jours_comptes: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
} satisfies OffreDeTrajet['reservation'];
check('un calendrier de jours comptés', [
  [
    'jours ouvrables, un lundi : le samedi',
    { reservation: OUVRABLES },
    '2026-11-30 09:00',
    '2026-11-28 10:00',
    'oui · possible 2026-11-28 12:00',
  ],
  [
    'jours ouvrables, après un férié',
    { reservation: OUVRABLES },
    '2026-11-12 09:00',
    '2026-11-01 10:00',
    'oui · possible 2026-11-10 12:00',
  ],
  [
    'les jours fériés comptent comme les autres',
    { reservation: { ...OUVRABLES, jours_comptes: [...OUVRABLES.jours_comptes, 'feries'] } },
    '2026-11-12 09:00',
    '2026-11-01 10:00',
    'oui · possible 2026-11-11 12:00',
  ],
  [
    'un seul jour par semaine : on réserve le mercredi',
    { reservation: { ...OUVRABLES, jours_comptes: ['mercredi'] } },
    '2026-11-24 09:00',
    '2026-11-17 10:00',
    'oui · possible 2026-11-18 12:00',
  ],
  [
    'le secrétariat est fermé ces jours-là',
    { reservation: { ...VEILLE, jours_non_comptes: ['2026-11-23', '2026-11-22'] } },
    {},
    '2026-11-20 10:00',
    'oui · possible 2026-11-21 16:30',
  ],
  [
    'l’ouverture se compte dans le même calendrier',
    { reservation: { ...OUVRABLES, premier_jour: 6, premiere_heure: '08:00' } },
    {},
    '2026-11-16 10:00',
    'oui · trop-tot 2026-11-23 12:00 dès 2026-11-17 08:00',
  ],
]);

check('à la minute', [
  ['à 16 h 29', {}, {}, '2026-11-23 16:29', `oui · ${POSSIBLE}`],
  ['à 16 h 30, il est encore temps', {}, {}, '2026-11-23 16:30', `oui · ${POSSIBLE}`],
  [
    'à 16 h 31, il est trop tard',
    {},
    {},
    '2026-11-23 16:31',
    'oui · trop-tard 2026-11-23 16:30 → 2026-11-25',
  ],
  [
    'trop tard un vendredi soir : pas samedi, ni dimanche, ni lundi',
    { reservation: OUVRES },
    '2026-11-28 09:00',
    '2026-11-27 17:00',
    'oui · trop-tard 2026-11-27 16:30 → 2026-12-01',
  ],
]);

// Le mardi 24 novembre : quatorze jours avant, c’est le mardi 10.
const TOT = { ...VEILLE, premier_jour: 14, premiere_heure: '08:00' } as const;
const TROP_TOT = `trop-tot ${POSSIBLE.slice('possible '.length)}`;
check('au plus tôt', [
  [
    'la veille de l’ouverture',
    { reservation: TOT },
    {},
    '2026-11-09 20:00',
    `oui · ${TROP_TOT} dès 2026-11-10 08:00`,
  ],
  [
    'une minute trop tôt',
    { reservation: TOT },
    {},
    '2026-11-10 07:59',
    `oui · ${TROP_TOT} dès 2026-11-10 08:00`,
  ],
  ['à l’heure dite, c’est ouvert', { reservation: TOT }, {}, '2026-11-10 08:00', `oui · ${POSSIBLE}`],
  [
    'sans heure : le jour dit suffit',
    { reservation: { ...VEILLE, premier_jour: 14 } },
    {},
    '2026-11-10 00:00',
    `oui · ${POSSIBLE}`,
  ],
  [
    'sans heure : la veille, on ne dit que le jour',
    { reservation: { ...VEILLE, premier_jour: 14 } },
    {},
    '2026-11-09 23:59',
    `oui · ${TROP_TOT} dès 2026-11-10`,
  ],
  [
    'en jours ouvrés, l’ouverture aussi se compte en jours ouvrés',
    { reservation: { ...TOT, jours_ouvres: true, premier_jour: 5 } },
    {},
    '2026-11-16 10:00',
    `oui · ${TROP_TOT} dès 2026-11-17 08:00`,
  ],
  [
    'sept jours de minutes',
    { reservation: { ...delai(120), avance_max_min: 10_080 } },
    {},
    '2026-11-17 08:59',
    'oui · trop-tot 2026-11-24 07:00 dès 2026-11-17 09:00',
  ],
  [
    'sept jours de minutes, à la minute',
    { reservation: { ...delai(120), avance_max_min: 10_080 } },
    {},
    '2026-11-17 09:00',
    'oui · possible 2026-11-24 07:00',
  ],
  [
    'au moment de partir, mais pas plus de trois jours avant',
    { reservation: { type: 'temps-reel', avance_max_min: 4320 } },
    {},
    '2026-11-21 08:59',
    'oui · trop-tot 2026-11-24 09:00 dès 2026-11-21 09:00',
  ],
  [
    'au moment de partir, à partir de la veille à 8 h',
    { reservation: { type: 'temps-reel', premier_jour: 1, premiere_heure: '08:00' } },
    {},
    '2026-11-23 08:00',
    'oui · possible 2026-11-24 09:00',
  ],
  [
    'dans trois mois : à partir de quatorze jours avant',
    { reservation: TOT },
    '2027-03-01 09:00',
    '2026-11-27 10:00',
    'oui · trop-tot 2027-02-28 16:30 dès 2027-02-15 08:00',
  ],
  [
    'la limite passerait avant l’ouverture : le délai est à vérifier',
    {
      reservation: { ...delai(1440), premier_jour: 1, premiere_heure: '08:00' },
      horaires_desserte: TOUJOURS,
    },
    '2026-11-24 07:00',
    SAMEDI,
    'oui · a-verifier',
  ],
  [
    'le même départ, une heure plus tard, a de quoi réserver',
    {
      reservation: { ...delai(1440), premier_jour: 1, premiere_heure: '08:00' },
      horaires_desserte: TOUJOURS,
    },
    '2026-11-24 09:00',
    '2026-11-23 08:30',
    'oui · possible 2026-11-23 09:00',
  ],
  [
    'trop tard l’emporte',
    { reservation: TOT },
    {},
    '2026-11-23 16:31',
    'oui · trop-tard 2026-11-23 16:30 → 2026-11-25',
  ],
]);

// À vol d’oiseau : Lavans est à 6 km de Saint-Claude (25 min), Belfort à 155 km.
const PLACES = {
  depart: { ...VOISINE, latitude: 46.39, longitude: 5.78 },
  arrivee: { ...SAINT_CLAUDE, latitude: 46.39, longitude: 5.86 },
};
const LOIN = { ...BELFORT, latitude: 47.64, longitude: 6.85 };
const arriver = (moment: string): Partial<Demande> => ({ ...PLACES, ...at(moment), arriver: true });
const part = (offre: Partial<OffreDeTrajet>, moment: string, maintenant = SAMEDI) => {
  const [trajet] = findTrajets([{ ...OFFRE, ...offre }], { ...DEMANDE, ...arriver(moment) }, at(maintenant));
  return trajet?.depart && `${trajet.depart.date} ${formatMinute(trajet.depart.minute)}`;
};

check('arriver avant', [
  ['à 9 h', {}, arriver('2026-11-24 09:00'), SAMEDI, `oui · ${POSSIBLE}`],
  [
    'le délai se compte depuis le départ',
    { reservation: delai(60) },
    arriver('2026-11-24 09:00'),
    SAMEDI,
    'oui · possible 2026-11-24 07:35',
  ],
  ['le service finit avant : on part à sa fin', {}, arriver('2026-11-24 21:00'), SAMEDI, `oui · ${POSSIBLE}`],
  ['bien après la fin du service', {}, arriver('2026-11-24 23:00'), SAMEDI, 'non:heure'],
  ['le service commence à temps, peut-être', {}, arriver('2026-11-24 06:10'), SAMEDI, `?debut · ${POSSIBLE}`],
  ['avant que le service commence', {}, arriver('2026-11-24 06:00'), SAMEDI, 'non:heure'],
  ['un dimanche', {}, arriver('2026-11-29 09:00'), SAMEDI, 'non:jour → 2026-11-30'],
  [
    'juste après minuit : on part la veille',
    { horaires_desserte: roule(LUNDI_VENDREDI, '06:00', '24:00') },
    arriver('2026-11-25 00:10'),
    SAMEDI,
    `oui · ${POSSIBLE}`,
  ],
  [
    'sans les positions, la durée est à vérifier',
    {},
    { ...at('2026-11-24 09:00'), arriver: true },
    SAMEDI,
    `?duree · ${POSSIBLE}`,
  ],
  [
    'sans la durée, une limite qui en dépend aussi',
    { reservation: delai(60) },
    { ...at('2026-11-24 09:00'), arriver: true },
    SAMEDI,
    '?duree · a-verifier',
  ],
]);

test.each([
  ['6 km : vingt-cinq minutes', {}, '2026-11-24 09:00', '2026-11-24 08:35'],
  ['à la fin du service', {}, '2026-11-24 21:00', '2026-11-24 19:59'],
  ['au début du service', {}, '2026-11-24 06:10', '2026-11-24 06:00'],
  ['la veille', { horaires_desserte: TOUJOURS }, '2026-11-24 00:10', '2026-11-23 23:45'],
  ['pas de départ, pas d’heure', {}, '2026-11-29 09:00', undefined],
])('arriver avant : quand partir, %s', (_, offre, moment, attendu) => {
  expect(part(offre, moment)).toBe(attendu);
});

const LIMITE = { distance_km: { min: 2, max: 80 } };
const AIDE = { ...COVOITURAGE, ...LIMITE };
check('la longueur du trajet', [
  ['6 km', AIDE, PLACES, SAMEDI, `oui · ${POSSIBLE}`],
  ['155 km pour 80 au plus', AIDE, { ...PLACES, arrivee: LOIN }, SAMEDI, 'non:distance'],
  [
    'une offre sans limite va aussi loin',
    COVOITURAGE,
    { ...PLACES, arrivee: LOIN },
    SAMEDI,
    `oui · ${POSSIBLE}`,
  ],
  ['un ancien lien ne dit pas les positions', AIDE, {}, SAMEDI, `?distance · ${POSSIBLE}`],
  [
    'hors de la zone, la longueur ne compte plus',
    AIDE,
    { depart: LOIN, arrivee: OUESSANT },
    SAMEDI,
    'non:liaison',
  ],
]);

// Le marché : le lundi on y va des villages, le mardi de la ville.
const MARCHE: Partial<OffreDeTrajet> = {
  desserte: {
    destinations: ['39300'],
    reversible: true,
    variantes: [
      { origines: ['39286'], jours_heures: 'Mo' },
      { origines: ['39478'], jours_heures: 'Tu' },
    ],
  },
  horaires_variantes: [roule([0], '08:00', '12:00'), roule([1], '08:00', '12:00')],
};
check('une desserte qui change selon les jours', [
  [
    'le bon jour',
    MARCHE,
    { ...at('2026-11-23 09:00'), arrivee: LONS },
    SAMEDI,
    'oui · possible 2026-11-22 16:30',
  ],
  [
    'le jour des autres : le bon est dans six jours',
    MARCHE,
    { arrivee: LONS },
    SAMEDI,
    'non:jour → 2026-11-30',
  ],
  ['de la ville, ce jour-là', MARCHE, { depart: SAINT_CLAUDE, arrivee: LONS }, SAMEDI, `oui · ${POSSIBLE}`],
  [
    'l’heure est passée pour l’une, l’autre roule demain : c’est elle, la prochaine',
    {
      ...MARCHE,
      desserte: { ...MARCHE.desserte, variantes: [{ origines: ['39'] }, { origines: ['39286'] }] },
      horaires_variantes: [roule([5], '08:00', '12:00'), roule([6], '08:00', '12:00')],
    },
    { ...at('2026-11-21 09:00'), arrivee: LONS },
    SAMEDI,
    'non:jour → 2026-11-22',
  ],
  ['d’ailleurs, aucun jour', MARCHE, { depart: BELFORT, arrivee: LONS }, SAMEDI, 'non:depart'],
  [
    'une variante sans jours garde ceux de la desserte',
    { ...MARCHE, horaires_variantes: [null, null] },
    { arrivee: LONS },
    SAMEDI,
    `oui · ${POSSIBLE}`,
  ],
]);

check('délai du jour même', [
  ['90 minutes avant', { reservation: delai(90) }, {}, '2026-11-24 07:30', 'oui · possible 2026-11-24 07:30'],
  [
    'une minute de trop',
    { reservation: delai(90) },
    {},
    '2026-11-24 07:31',
    'oui · trop-tard 2026-11-24 07:30 → 2026-11-25',
  ],
  [
    'le délai passe minuit',
    { reservation: delai(480) },
    '2026-11-24 06:00',
    SAMEDI,
    'oui · possible 2026-11-23 22:00',
  ],
  ['deux jours en minutes', { reservation: delai(2880) }, {}, SAMEDI, 'oui · possible 2026-11-22 09:00'],
  [
    'au moment de partir',
    { reservation: { type: 'temps-reel' } },
    {},
    '2026-11-24 09:00',
    'oui · possible 2026-11-24 09:00',
  ],
  [
    'un délai de zéro minute',
    { reservation: delai(0) },
    {},
    '2026-11-24 09:00',
    'oui · possible 2026-11-24 09:00',
  ],
]);

// Le délai se compte en minutes réellement écoulées : la nuit du 29 mars 2026 en a 60 de moins, celle du 25 octobre
// 60 de plus. Une heure limite, elle, se lit à l’horloge.
check('changements d’heure', [
  [
    '29 mars, 2 h avant 4 h : 1 h',
    { horaires_desserte: TOUJOURS, reservation: delai(120) },
    '2026-03-29 04:00',
    '2026-03-28 10:00',
    'oui · possible 2026-03-29 01:00',
  ],
  [
    '29 mars, 24 h avant 9 h : la veille à 8 h',
    { horaires_desserte: TOUJOURS, reservation: delai(1440) },
    '2026-03-29 09:00',
    '2026-03-27 10:00',
    'oui · possible 2026-03-28 08:00',
  ],
  [
    '29 mars, un départ à une heure qui n’existe pas',
    { horaires_desserte: TOUJOURS, reservation: delai(30) },
    '2026-03-29 02:30',
    '2026-03-28 10:00',
    'oui · possible 2026-03-29 01:00',
  ],
  [
    '29 mars, la veille à 16 h 30 ne bouge pas',
    { horaires_desserte: TOUJOURS },
    '2026-03-29 09:00',
    '2026-03-28 16:30',
    'oui · possible 2026-03-28 16:30',
  ],
  [
    '25 octobre, 3 h avant 4 h : 2 h',
    { horaires_desserte: TOUJOURS, reservation: delai(180) },
    '2026-10-25 04:00',
    '2026-10-24 10:00',
    'oui · possible 2026-10-25 02:00',
  ],
  [
    '25 octobre, 24 h avant 9 h : la veille à 10 h',
    { horaires_desserte: TOUJOURS, reservation: delai(1440) },
    '2026-10-25 09:00',
    '2026-10-23 10:00',
    'oui · possible 2026-10-24 10:00',
  ],
  [
    '25 octobre, l’heure doublée compte pour la première',
    { horaires_desserte: TOUJOURS, reservation: delai(60) },
    '2026-10-25 02:30',
    '2026-10-24 10:00',
    'oui · possible 2026-10-25 01:30',
  ],
]);

// La norme compte les jours depuis le jour de service : à 1 h, dans « 22 h – 2 h », c’est encore celui de la veille.
const NUIT = roule([0, 1, 2, 3, 4], '22:00', '02:00');
check('après minuit', [
  [
    'le mardi à 1 h est le service du lundi : réserver le dimanche',
    { horaires_desserte: NUIT },
    '2026-11-24 01:00',
    SAMEDI,
    'oui · possible 2026-11-22 16:30',
  ],
  [
    'le lundi à 23 h : réserver le dimanche aussi',
    { horaires_desserte: NUIT },
    '2026-11-23 23:00',
    SAMEDI,
    'oui · possible 2026-11-22 16:30',
  ],
  [
    'le samedi à 1 h, service du vendredi',
    { horaires_desserte: NUIT },
    '2026-11-28 01:00',
    SAMEDI,
    'oui · possible 2026-11-26 16:30',
  ],
  [
    'le lundi à 1 h, pas de service du dimanche',
    { horaires_desserte: NUIT },
    '2026-11-30 01:00',
    SAMEDI,
    'non:heure → 2026-12-01',
  ],
  [
    'à 2 h, le service finit',
    { horaires_desserte: NUIT },
    '2026-11-24 02:00',
    SAMEDI,
    '?fin · possible 2026-11-22 16:30',
  ],
  ['à 2 h 01, le service est fini', { horaires_desserte: NUIT }, '2026-11-24 02:01', SAMEDI, 'non:heure'],
  [
    'la nuit d’un férié fermé',
    { horaires_desserte: NUIT },
    '2026-11-12 01:00',
    '2026-11-01 10:00',
    'non:heure → 2026-11-13',
  ],
  [
    'la nuit d’un férié sans consigne',
    { horaires_desserte: roule([2], '22:00', '02:00', 'inconnu') },
    '2026-11-12 01:00',
    '2026-11-01 10:00',
    '?ferie · possible 2026-11-10 16:30',
  ],
]);

check('dates passées et prochaines', [
  ['hier', {}, '2026-11-20 09:00', SAMEDI, 'oui · passe → 2026-11-23'],
  [
    'il y a un an : la prochaine est après aujourd’hui',
    {},
    '2025-11-20 09:00',
    SAMEDI,
    'oui · passe → 2026-11-23',
  ],
  [
    'tout à l’heure, déjà passé',
    { reservation: delai(30) },
    '2026-11-21 09:59',
    SAMEDI,
    'oui · passe → 2026-11-23',
  ],
  [
    'sans réservation, une minute avant',
    { ...desserte({ sur_reservation: false }), reservation: undefined },
    '2026-11-21 10:00',
    SAMEDI,
    'oui · sans',
  ],
  ['un 29 février', {}, '2028-02-29 09:00', '2028-02-28 16:00', 'oui · possible 2028-02-28 16:30'],
  [
    'le lendemain d’un 29 février',
    {},
    '2028-03-01 09:00',
    '2028-02-01 16:00',
    'oui · possible 2028-02-29 16:30',
  ],
  [
    'd’une année à l’autre',
    { reservation: { ...OUVRES, dernier_jour: 2 } },
    '2027-01-04 09:00',
    '2026-12-20 10:00',
    'oui · possible 2026-12-30 16:30',
  ],
  [
    'prochaine dans 60 jours, pas plus loin',
    { reservation: { ...VEILLE, dernier_jour: 60 } },
    {},
    '2026-11-24 08:00',
    'oui · trop-tard 2026-09-25 16:30 → 2027-01-23',
  ],
  [
    'aucune dans les 60 jours',
    { reservation: { ...OUVRES, dernier_jour: 60 } },
    {},
    '2026-11-24 08:00',
    'oui · trop-tard 2026-08-31 16:30',
  ],
]);

check('statut, saison, suspension', [
  ['suspendue', { statut: 'suspendue' }, {}, SAMEDI, 'non:statut'],
  [
    'suspendue jusqu’à la veille du trajet',
    { statut: 'suspendue', statut_jusqu_au: '2026-11-23' },
    {},
    SAMEDI,
    `?statut · ${POSSIBLE}`,
  ],
  [
    'suspendue jusqu’au lendemain',
    { statut: 'suspendue', statut_jusqu_au: '2026-11-25' },
    {},
    SAMEDI,
    'non:statut → 2026-11-26?',
  ],
  ['terminée', { statut: 'terminee' }, {}, SAMEDI, 'non:statut'],
  ['finit la veille du trajet', { valide_au: '2026-11-23' }, {}, SAMEDI, 'non:statut'],
  ['finit le jour du trajet', { valide_au: '2026-11-24' }, {}, SAMEDI, `oui · ${POSSIBLE}`],
  ['commence après', { valide_du: '2026-12-01' }, {}, SAMEDI, 'non:statut → 2026-12-01'],
  ['en construction', { statut: 'en-construction' }, {}, SAMEDI, 'non:statut'],
  ['liste d’attente', { statut: 'liste-attente' }, {}, SAMEDI, `?liste-attente · ${POSSIBLE}`],
  [
    'saison datée',
    { statut: 'saisonniere', valide_du: '2026-11-01', valide_au: '2026-11-30' },
    {},
    SAMEDI,
    `oui · ${POSSIBLE}`,
  ],
  ['saison sans dates', { statut: 'saisonniere' }, {}, SAMEDI, `?saison · ${POSSIBLE}`],
]);

describe('la liste', () => {
  test('une offre sans desserte ne transporte pas : elle n’y est pas', () => {
    expect(findTrajets([{ ...OFFRE, desserte: undefined }], DEMANDE, at(SAMEDI))).toEqual([]);
  });

  test.each([
    ['une date qui n’existe pas', { date: '2026-02-29' }],
    ['une date mal écrite', { date: 'demain' }],
    ['une heure qui n’existe pas', { minute: 1440 }],
    ['une heure qui n’est pas un nombre', { minute: Number.NaN }],
  ])('%s ne trouve rien', (_, demande) => {
    expect(findTrajets([OFFRE], { ...DEMANDE, ...demande }, at(SAMEDI))).toEqual([]);
  });

  test('les plus sûres d’abord, les refus à la fin ; à égalité, l’ordre reçu', () => {
    const offres: readonly OffreDeTrajet[] = [
      { ...OFFRE, id: 'non', desserte: { origines: ['90'], reversible: false } },
      { ...OFFRE, id: 'un-autre-jour', horaires_desserte: roule([2], '06:00', '20:00') },
      { ...OFFRE, id: 'trop-tard', reservation: { ...VEILLE, dernier_jour: 5 } },
      { ...OFFRE, id: 'non-confirmee', statut: 'non-confirmee' },
      { ...OFFRE, id: 'deux-a-verifier', desserte: { origines: [HAUT_JURA] }, statut: 'liste-attente' },
      { ...OFFRE, id: 'a-verifier', desserte: { origines: [HAUT_JURA] } },
      { ...OFFRE, id: 'delai-inconnu', reservation: undefined },
      { ...OFFRE, id: 'trop-tot', reservation: { ...VEILLE, premier_jour: 2 } },
      { ...OFFRE, id: 'sur' },
      { ...OFFRE, id: 'sur-aussi' },
    ];
    expect(findTrajets(offres, DEMANDE, at(SAMEDI)).map(({ offre }) => offre.id)).toEqual([
      'sur',
      'sur-aussi',
      'delai-inconnu',
      'trop-tot',
      'a-verifier',
      'deux-a-verifier',
      'non-confirmee',
      'trop-tard',
      'un-autre-jour',
      'non',
    ]);
  });
});
