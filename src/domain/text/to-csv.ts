const SEPARATEUR = ';';

// Une cellule qui commence par = + - @ serait exécutée comme formule par un tableur : on la désarme.
const disarm = (texte: string) => (/^[=+\-@\t\r]/.test(texte) ? `'${texte}` : texte);

function formatCellule(valeur: unknown): string {
  if (valeur === undefined || valeur === null) return '';
  const texte =
    typeof valeur === 'number'
      ? String(valeur)
      : disarm(Array.isArray(valeur) ? valeur.join('|') : String(valeur));
  return /[";\r\n]/.test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte;
}

type Colonne<T> = readonly [string, (ligne: T) => unknown];

/** Un CSV lisible par un tableur français : point-virgule, UTF-8 avec marque d’ordre, CRLF. */
export function toCsv<T>(lignes: readonly T[], colonnes: readonly Colonne<T>[]): string {
  const rangs = [
    colonnes.map(([nom]) => nom),
    ...lignes.map((ligne) => colonnes.map(([, lire]) => lire(ligne))),
  ];
  return `\uFEFF${rangs.map((rang) => rang.map(formatCellule).join(SEPARATEUR)).join('\r\n')}\r\n`;
}
