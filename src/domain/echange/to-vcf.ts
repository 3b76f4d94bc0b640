import type { OffreServie } from '../catalogue/catalogue.ts';
import { getAdresse } from '../contact/get-adresse.ts';
import { getContact, isDeLOffre } from '../contact/get-contact.ts';
import { findAppel } from '../contact/joignable.ts';
import type { ParseTelephone } from '../contact/telephone.ts';
import { escapeTexte, foldLigne } from './to-ics.ts';

/** Le numéro ; celui d’un autre que l’offre porte son nom, que la plupart des téléphones montrent. */
const listTel = (telephone: string, autre: string | undefined): readonly string[] =>
  autre
    ? [`item1.TEL;TYPE=WORK,VOICE:${telephone}`, `item1.X-ABLabel:${escapeTexte(autre)}`]
    : [`TEL;TYPE=WORK,VOICE:${telephone}`];

/** La carte de visite d’une offre (vCard 3.0, la version que tous les téléphones lisent). `lien` : la fiche en ligne. */
export function toVcf(servie: OffreServie, lien: string, parseTelephone: ParseTelephone): string {
  const { offre, structure } = servie;
  const { courriel } = getContact(servie);
  const appel = findAppel(servie.joignables);
  const autre = appel && !isDeLOffre(appel) ? appel.nom : undefined;
  const telephone = appel?.telephone && parseTelephone(appel.telephone)?.lien;
  const { adresse, code_postal, commune } = getAdresse(offre, structure);
  const lignes = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:;${escapeTexte(offre.nom)};;;`,
    `FN:${escapeTexte(offre.nom)}`,
    `ORG:${escapeTexte(structure.nom)}`,
    ...(telephone ? listTel(telephone, autre) : []),
    ...(courriel ? [`EMAIL;TYPE=INTERNET:${courriel}`] : []),
    ...(commune
      ? [`ADR;TYPE=WORK:;;${escapeTexte(adresse ?? '')};${escapeTexte(commune)};;${code_postal ?? ''};France`]
      : []),
    `URL:${lien}`,
    `NOTE:${escapeTexte(telephone && autre ? `${offre.resume} Le numéro est celui-ci\u00a0: ${autre}.` : offre.resume)}`,
    'END:VCARD',
  ];
  return `${lignes.map(foldLigne).join('\r\n')}\r\n`;
}
