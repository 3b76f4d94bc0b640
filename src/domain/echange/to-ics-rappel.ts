import { addJours } from '../temps/add-jours.ts';
import { escapeTexte, foldLigne } from './to-ics.ts';

/** Un rappel dans l’agenda : un jour entier, annoncé à 9 h, sans rien sur la personne. */
export interface Rappel {
  /** AAAA-MM-JJ. */
  readonly jour: string;
  readonly titre: string;
  readonly texte: string;
  readonly lien: string;
}

const compact = (jour: string) => jour.replaceAll('-', '');

const listLignes = ({ jour, titre, texte, lien }: Rappel, rang: number, produitLe: string) => [
  'BEGIN:VEVENT',
  `UID:rappel-${compact(jour)}-${rang}-${compact(produitLe)}@guichet-mobilite`,
  `DTSTAMP:${compact(produitLe)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(jour)}`,
  `DTEND;VALUE=DATE:${compact(addJours(jour, 1))}`,
  'TRANSP:TRANSPARENT',
  `SUMMARY:${escapeTexte(titre)}`,
  `DESCRIPTION:${escapeTexte(texte)}`,
  `URL:${lien}`,
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  'TRIGGER:PT9H',
  `DESCRIPTION:${escapeTexte(titre)}`,
  'END:VALARM',
  'END:VEVENT',
];

/** Le fichier .ics de plusieurs rappels ; `produitLe` est une date AAAA-MM-JJ. */
export function toIcsRappels(rappels: readonly Rappel[], produitLe: string): string {
  const lignes = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Guichet Mobilite//FR',
    'CALSCALE:GREGORIAN',
    ...rappels.flatMap((rappel, rang) => listLignes(rappel, rang, produitLe)),
    'END:VCALENDAR',
  ];
  return `${lignes.map(foldLigne).join('\r\n')}\r\n`;
}

/** Le fichier .ics d’un seul rappel. */
export const toIcsRappel = (rappel: Rappel, produitLe: string): string => toIcsRappels([rappel], produitLe);
