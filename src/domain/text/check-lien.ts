// Les liens permis, une fois pour les champs, le Markdown des offres et les pages MDX.

const SITE = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9](?::\d{1,5})?$/i;
const AUTORITE = /^https?:\/\/([^/?#]*)/i;
const ESPACE_OU_BARRE = /[\s\\]/;

/** « www.exemple.fr/a », « https//exemple.fr » : l’adresse entière, quand elle se devine. */
function guessAdresse(adresse: string): string | undefined {
  const reste = adresse.trim().replace(/^(?:https?\b)?[:/]*/i, '');
  const [site = ''] = reste.split(/[/?#]/);
  return SITE.test(site) && !ESPACE_OU_BARRE.test(reste) ? `https://${reste}` : undefined;
}

/** Ce qu’il faut corriger dans l’adresse d’un site, si elle ne convient pas et que cela se voit. */
export function checkAdresse(adresse: string): string | undefined {
  const autorite = AUTORITE.exec(adresse)?.[1];
  if (ESPACE_OU_BARRE.test(adresse)) return 'Une adresse ne contient ni espace ni « \\ » : enlevez-les.';
  if (!autorite) {
    const devinee = guessAdresse(adresse);
    return `Écrivez ${devinee ?? 'l’adresse complète, qui commence par https://'}.`;
  }
  if (autorite.includes('@'))
    return `Le lien mène à « ${autorite.slice(autorite.lastIndexOf('@') + 1)} », pas à ce qui précède « @ » : enlevez « ${autorite.slice(0, autorite.lastIndexOf('@') + 1)} ».`;
  const lettre = /[^\x21-\x7e]/u.exec(autorite)?.[0];
  if (lettre !== undefined)
    return `Le nom du site contient « ${lettre} » (U+${toHexa(lettre)}), qui peut imiter une autre lettre : copiez l’adresse dans la barre du navigateur.`;
  return SITE.test(autorite)
    ? undefined
    : `« ${autorite} » n’est pas un nom de site : écrivez l’adresse complète, par exemple https://www.exemple.fr.`;
}

const toHexa = (lettre: string) => (lettre.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

const AUTRE_LIEN = /^(?:(?:mailto|tel):.|#|\/(?!\/)|\.{1,2}\/)/i;

/** Ce qu’il faut corriger dans un lien d’un texte, s’il ne convient pas : site, courriel, téléphone, ou page d’ici. */
export function checkLien(lien: string): string | undefined {
  if (AUTRE_LIEN.test(lien) && !ESPACE_OU_BARRE.test(lien)) return undefined;
  if (AUTORITE.test(lien) || guessAdresse(lien) !== undefined) return checkAdresse(lien);
  return 'Un lien commence par https://, mailto:, tel:, /, ../ ou #, et n’a pas d’espace.';
}
