import { fold } from '../text/fold.ts';
import { toCle, toMots } from './to-cle.ts';

/** Une façon de lire ce que la personne a écrit. */
export interface DemandeDeCommune {
  /** Les mots du nom, article compris ; vide quand seul un code est écrit. */
  readonly mots: string;
  /** Début de code postal ou département, en chiffres, ou « 2a ». */
  readonly code: string;
  /** Le département écrit en lettres. */
  readonly departement?: string | undefined;
  /** Vrai : un mot a été laissé de côté ; seul un nom entier répond. */
  readonly entier?: boolean;
}

const CEDEX = /\bcedex\b(?: *\d+)?/;
const CODE = /\b(?:\d{1,5}|2[ab])\b/;
const CODE_POSTAL = /\b\d{5}\b/;
const PAYS = /, *france\W*$/;
const FINS = /(?: (?:en|dans|le|la|les|l|de|du|d))+$/;

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

/**
 * Ce qui se lit dans un texte en le suivant tout entier, le plus fidèle d’abord : un nom exact peut alors être retenu.
 * `departements` donne le code de chaque département d’après la clé de son nom.
 */
export function parseDemandes(
  texte: string,
  departements: ReadonlyMap<string, string> = new Map(),
): readonly DemandeDeCommune[] {
  const ecrit = fold(texte)
    .replace(CEDEX, ' ')
    .replace(PAYS, ' ')
    // « 39 200 », « Saint-Claude39200 »
    .replace(/\b(\d\d)[\s.](?=\d{3}\b)/, '$1')
    .replace(/([a-z])(?=\d{5}\b)/, '$1 ');
  // « 12 rue de la Gare, 90100 Delle » : le numéro de la rue n’est pas un code.
  const code = (CODE_POSTAL.exec(ecrit) ?? CODE.exec(ecrit))?.[0] ?? '';
  const mots = toMots(ecrit.replace(/\b\d\w*/g, ' '));
  if (mots === '' && code === '') return [];
  const situee = splitDepartement(mots.split(' '), departements);
  return [{ mots, code }, ...(situee ? [{ ...situee, code }] : [])];
}
