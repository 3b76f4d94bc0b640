import { addJours } from '../temps/add-jours.ts';
import { escapeTexte, foldLigne } from './to-ics.ts';

/** Un rappel dans l’agenda : un jour entier, annoncé à 9 h, sans rien sur la personne. */
interface Rappel {
  /** AAAA-MM-JJ. */
  readonly jour: string;
  readonly titre: string;
  readonly texte: string;
  readonly lien: string;
}

const compact = (jour: string) => jour.replaceAll('-', '');

/** Le fichier .ics d’un rappel ; `produitLe` est une date AAAA-MM-JJ. */
export function toIcsRappel({ jour, titre, texte, lien }: Rappel, produitLe: string): string {
  const lignes = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Guichet Mobilite//FR',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:rappel-${compact(jour)}-${compact(produitLe)}@guichet-mobilite`,
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
    'END:VCALENDAR',
  ];
  return `${lignes.map(foldLigne).join('\r\n')}\r\n`;
}
