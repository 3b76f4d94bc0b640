import type { OffreServie } from '../catalogue/catalogue.ts';
import { getAdresse } from '../contact/get-adresse.ts';
import { getContact } from '../contact/get-contact.ts';
import { escapeTexte, foldLigne } from './to-ics.ts';

/** La carte de visite d’une offre (vCard 3.0, la version que tous les téléphones lisent). `lien` : la fiche en ligne. */
export function toVcf(servie: OffreServie, lien: string, telephone: string | undefined): string {
  const { offre, structure } = servie;
  const { courriel } = getContact(servie);
  const { adresse, code_postal, commune } = getAdresse(offre, structure);
  const lignes = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:;${escapeTexte(offre.nom)};;;`,
    `FN:${escapeTexte(offre.nom)}`,
    `ORG:${escapeTexte(structure.nom)}`,
    ...(telephone ? [`TEL;TYPE=WORK,VOICE:${telephone}`] : []),
    ...(courriel ? [`EMAIL;TYPE=INTERNET:${courriel}`] : []),
    ...(commune
      ? [`ADR;TYPE=WORK:;;${escapeTexte(adresse ?? '')};${escapeTexte(commune)};;${code_postal ?? ''};France`]
      : []),
    `URL:${lien}`,
    `NOTE:${escapeTexte(offre.resume)}`,
    'END:VCARD',
  ];
  return `${lignes.map(foldLigne).join('\r\n')}\r\n`;
}
