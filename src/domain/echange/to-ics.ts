import { describeFerie } from '../agenda/describe-seance.ts';
import { getJourDeFin } from '../agenda/get-jour-de-fin.ts';
import { listOccurrences, type Occurrence } from '../agenda/list-occurrences.ts';
import type { Evenement } from '../catalogue/catalogue.ts';
import type { Commune } from '../commune/commune.ts';
import type { ComiteAVenir } from '../demarche/list-comites.ts';
import { addJours } from '../temps/add-jours.ts';

// iCalendar (RFC 5545) : lignes de 75 octets au plus, repliées par une espace ; heures locales de Paris.

const FUSEAU = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Paris',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** Échappe un texte d’iCalendar ou de vCard. */
export const escapeTexte = (texte: string) => texte.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

const octets = (caractere: string) => {
  const point = caractere.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/** Replie une ligne à 75 octets sans couper un caractère. */
export function foldLigne(ligne: string): string {
  let resultat = '';
  let longueur = 0;
  for (const caractere of ligne) {
    const poids = octets(caractere);
    if (longueur + poids > 75) {
      resultat += '\r\n ';
      longueur = 1;
    }
    resultat += caractere;
    longueur += poids;
  }
  return resultat;
}

const compact = (jour: string) => jour.replaceAll('-', '');
const toHeure = (heure: string) => `T${heure.replace(':', '')}00`;

function listMoments({ jour, debut, fin }: Occurrence): readonly string[] {
  if (debut === undefined)
    return [`DTSTART;VALUE=DATE:${compact(jour)}`, `DTEND;VALUE=DATE:${compact(addJours(jour, 1))}`];
  const jourDeFin = fin && getJourDeFin({ jour, debut, fin });
  return [
    `DTSTART;TZID=Europe/Paris:${compact(jour)}${toHeure(debut)}`,
    ...(fin && jourDeFin ? [`DTEND;TZID=Europe/Paris:${compact(jourDeFin)}${toHeure(fin)}`] : []),
  ];
}

/** Un comité dont on connaît la date, et le dernier jour des dossiers : deux jours entiers. */
const listDuComite = (
  { servie: { offre }, date, limite }: ComiteAVenir,
  produitLe: string,
): readonly string[] =>
  [
    { jour: date, nom: `Comité\u00a0: ${offre.nom}`, suite: 'comite' },
    { jour: limite, nom: `Dernier jour des dossiers\u00a0: ${offre.nom}`, suite: 'dossiers' },
  ].flatMap(({ jour, nom, suite }) =>
    jour === undefined
      ? []
      : [
          'BEGIN:VEVENT',
          `UID:${offre.dossier}-${offre.id}-${suite}-${compact(jour)}@guichet-mobilite`,
          `DTSTAMP:${compact(produitLe)}T000000Z`,
          ...listMoments({ jour }),
          `SUMMARY:${escapeTexte(nom)}`,
          'DESCRIPTION:Date à confirmer avant de compter dessus.',
          'TRANSP:TRANSPARENT',
          'END:VEVENT',
        ],
  );

/** Un fichier .ics de toutes les séances et de tous les comités datés ; `produitLe` est une date AAAA-MM-JJ. */
export function toIcs(
  nom: string,
  evenements: readonly Evenement[],
  produitLe: string,
  communes: readonly Pick<Commune, 'departement'>[] = [],
  comites: readonly ComiteAVenir[] = [],
): string {
  const seances = evenements.flatMap((evenement) =>
    listOccurrences(evenement, communes).flatMap((seance) => [
      'BEGIN:VEVENT',
      `UID:${evenement.dossier}-${evenement.id}-${compact(seance.jour)}${seance.debut ? toHeure(seance.debut) : ''}@guichet-mobilite`,
      `DTSTAMP:${compact(produitLe)}T000000Z`,
      ...listMoments(seance),
      `SUMMARY:${escapeTexte(evenement.nom + describeFerie(seance))}`,
      ...(seance.ferie ? ['STATUS:TENTATIVE'] : []),
      `DESCRIPTION:${escapeTexte(evenement.resume)}`,
      ...(evenement.lieu ? [`LOCATION:${escapeTexte(evenement.lieu)}`] : []),
      ...(evenement.lien ? [`URL:${evenement.lien}`] : []),
      'END:VEVENT',
    ]),
  );
  const lignes = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Guichet Mobilite//FR',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeTexte(nom)}`,
    ...FUSEAU,
    ...seances,
    ...comites.flatMap((comite) => listDuComite(comite, produitLe)),
    'END:VCALENDAR',
  ];
  return `${lignes.map(foldLigne).join('\r\n')}\r\n`;
}
