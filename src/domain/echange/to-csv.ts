import type { Offre, Structure } from '../catalogue/catalogue.ts';
import { listChampsSortis } from '../offre/champs-de-l-offre.ts';

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

const CHAMPS_OFFRE = ['id', ...listChampsSortis('csv')] as const;

const CHAMPS_STRUCTURE = [
  'id',
  'nom',
  'sigle',
  'type',
  'description',
  'adresse',
  'code_postal',
  'commune',
  'code_insee',
  'latitude',
  'longitude',
  'telephone',
  'courriel',
  'horaires_accueil',
  'site_web',
  'siret',
  'dissoute_le',
  'reprise_par',
  'verifie_le',
  'verifie_par',
] as const satisfies readonly (keyof Structure)[];

/** Les offres, une par ligne, avec les noms de champs des fichiers. */
export const toCsvOffres = (offres: readonly Offre[]) =>
  toCsv(offres, [
    ...CHAMPS_OFFRE.map((champ) => [champ, (o: Offre) => o[champ]] as const),
    ['source_le', ({ source_le }: Offre) => source_le] as const,
  ]);

/** Les structures, une par ligne. */
export const toCsvStructures = (structures: readonly Structure[]) =>
  toCsv(
    structures,
    CHAMPS_STRUCTURE.map((champ) => [champ, (s: Structure) => s[champ]] as const),
  );
