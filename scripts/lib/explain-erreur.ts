import { inspect } from 'node:util';

/** Une phrase écrite pour qui a lancé la commande : elle se dit seule, sans pile d’appels. */
export class Refus extends Error {
  override readonly name = 'Refus';
}

/** Ce que dit le système, à Node (le code) ou à un outil natif (la phrase anglaise), et ce qu’il faut en faire. */
const PANNES: readonly (readonly [indice: RegExp, phrase: string, conseil: string])[] = [
  [
    /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded|os error 112\b/,
    'Le disque est plein',
    'Libérez de la place, puis recommencez.',
  ],
  [
    /EROFS|Read-only file system/,
    'Le disque ne se laisse que lire',
    'Travaillez dans un dossier où vous pouvez écrire.',
  ],
  [
    /EACCES|EPERM|Permission denied|Access is denied/i,
    'Le système refuse l’accès',
    'Donnez-vous le droit de lire et d’écrire ici, puis recommencez.',
  ],
];

/** Une erreur, puis celles qui l’ont causée. */
function listCauses(erreur: unknown): readonly Error[] {
  if (!(erreur instanceof Error)) return [];
  const groupees = erreur instanceof AggregateError ? erreur.errors : [];
  return [erreur, ...[erreur.cause, ...groupees].flatMap(listCauses)];
}

function explainPanne(erreur: NodeJS.ErrnoException & { readonly dest?: string }): string | undefined {
  const panne = PANNES.find(([indice]) => indice.test(`${erreur.code} ${erreur.message}`));
  if (!panne) return undefined;
  const [, phrase, conseil] = panne;
  const ou = erreur.dest ?? erreur.path;
  return `${phrase}${ou ? ` : ${ou}` : ''}. ${conseil}`;
}

/** Ce qu’une commande dit de l’erreur qui l’arrête, en français d’abord ; une erreur imprévue garde sa pile. */
export function explainErreur(erreur: unknown): string {
  if (erreur instanceof Refus) return erreur.message;
  for (const cause of listCauses(erreur)) {
    const phrase = explainPanne(cause);
    if (phrase) return phrase;
  }
  return `Erreur imprévue. Ce qui suit aidera à la comprendre :\n${inspect(erreur)}`;
}
