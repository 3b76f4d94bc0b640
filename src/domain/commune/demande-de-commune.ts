import { fold } from '../text/fold.ts';
import { toCle, toMots } from './to-cle.ts';

/** Une façon de lire ce que la personne a écrit. */
export interface DemandeDeCommune {
  /** Les mots du nom, article compris ; vide quand seul un code est écrit. */
  readonly mots: string;
  /** Début de code postal ou département, en chiffres, ou « 2a ». */
  readonly code: string;
  /** Le département écrit en lettres. */
  readonly departement?: string;
  /** Vrai : un mot a été laissé de côté ; seul un nom entier répond. */
  readonly entier?: boolean;
}

/** Ce qui se lit dans un texte, le plus fidèle d’abord. */
export interface Demandes {
  /** Tout le texte est suivi : un nom exact peut être retenu. */
  readonly sures: readonly DemandeDeCommune[];
  /** Quelque chose est laissé de côté : ce qui répond se propose, sans plus. */
  readonly larges: readonly DemandeDeCommune[];
}

const CEDEX = /\bcedex\b(?: *\d+)?/;
const CODE = /\b(?:\d{1,5}|2[ab])\b/;
const FINS = /(?: (?:en|dans|le|la|les|l|de|du|d))+$/;
const MIN_MOT = 3;

/** « etampes essonne » : le nom et le département que le texte finit. */
function splitDepartement(
  mots: readonly string[],
  departements: ReadonlyMap<string, string>,
): Pick<DemandeDeCommune, 'mots' | 'departement'> | undefined {
  for (let i = 1; i < mots.length; i++) {
    const departement = departements.get(toCle(mots.slice(i).join(' ')));
    if (departement) return { mots: mots.slice(0, i).join(' ').replace(FINS, ''), departement };
  }
  return undefined;
}

/** Le début et la fin d’un texte, du plus long au plus court. */
const listMorceaux = (mots: readonly string[]): readonly string[] =>
  mots
    .slice(1)
    .flatMap((_, i) => [mots.slice(0, -1 - i), mots.slice(1 + i)])
    .map((morceau) => morceau.join(' '))
    .filter((morceau) => morceau.length >= MIN_MOT);

/** Lit un texte ; `departements` donne le code de chaque département d’après la clé de son nom. */
export function parseDemandes(
  texte: string,
  departements: ReadonlyMap<string, string> = new Map(),
): Demandes {
  const ecrit = fold(texte).replace(CEDEX, ' ');
  const code = CODE.exec(ecrit)?.[0] ?? '';
  const mots = toMots(ecrit.replace(/\b\d\w*/g, ' '));
  if (mots === '' && code === '') return { sures: [], larges: [] };
  const suite = mots.split(' ');
  const situee = splitDepartement(suite, departements);
  // Un code de cedex est près de celui de sa commune.
  const cedex = code.length === 5 ? [code.slice(0, 4), code.slice(0, 3)] : [];
  return {
    sures: [{ mots, code }, ...(situee ? [{ ...situee, code }] : [])],
    larges: [
      ...cedex.map((debut) => ({ mots, code: debut })),
      ...(mots !== '' && code !== '' ? [{ mots, code: '' }] : []),
      ...listMorceaux(suite).map((morceau) => ({
        mots: morceau,
        code: code.length > 3 ? '' : code,
        entier: true,
      })),
    ],
  };
}
