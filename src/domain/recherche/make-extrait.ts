import type { FicheCherchable } from './fiche-cherchable.ts';
import { listMots, toRacine } from './mots.ts';

/** Un morceau d’extrait ; `marque` quand c’est un mot trouvé. */
export interface Fragment {
  readonly texte: string;
  readonly marque: boolean;
}

interface Mot {
  readonly debut: number;
  readonly fin: number;
  /** Les siennes, s’il est composé, et celle de l’ensemble. */
  readonly racines: readonly string[];
}

// Les lettres et chiffres, toutes écritures ; « \p{L} » coûterait dix fois plus de temps.
const LETTRE = '[0-9A-Za-z\\u00aa-\\u00ba\\u00c0-\\u1fff\\u3040-\\uffff]';
const MOT = new RegExp(`${LETTRE}+(?:-${LETTRE}+)*`, 'g');
const LONGUEUR = 18;
const AVANT = 5;

// Les mêmes mots reviennent d’une fiche à l’autre.
const connues = new Map<string, readonly string[]>();

function getRacines(mot: string): readonly string[] {
  const connue = connues.get(mot);
  if (connue) return connue;
  const parties = listMots(mot);
  const racines = [...parties, parties.join('')].map(toRacine);
  connues.set(mot, racines);
  return racines;
}

const readMots = (texte: string): readonly Mot[] =>
  [...texte.matchAll(MOT)].map(({ 0: mot, index }) => ({
    debut: index,
    fin: index + mot.length,
    racines: getRacines(mot),
  }));

/** Coupe un texte en morceaux, les mots trouvés à part. */
function mark(texte: string, mots: readonly Mot[], isVoulu: (mot: Mot) => boolean): readonly Fragment[] {
  const fragments: Fragment[] = [];
  let lu = mots[0]?.debut ?? 0;
  for (const mot of mots.filter(isVoulu)) {
    if (mot.debut > lu) fragments.push({ texte: texte.slice(lu, mot.debut), marque: false });
    fragments.push({ texte: texte.slice(mot.debut, mot.fin), marque: true });
    lu = mot.fin;
  }
  const reste = texte.slice(lu, mots[mots.length - 1]?.fin);
  return reste === '' ? fragments : [...fragments, { texte: reste, marque: false }];
}

/** Où commence la fenêtre qui montre le plus de mots trouvés : à sa phrase quand le début en est proche. */
function findFenetre(texte: string, mots: readonly Mot[], isVoulu: (mot: Mot) => boolean): number {
  let meilleure = { debut: 0, nombre: 0 };
  for (const [i, mot] of mots.entries()) {
    if (!isVoulu(mot)) continue;
    const vus = mots.slice(i, i + LONGUEUR - AVANT).filter(isVoulu);
    const nombre = new Set(vus.map(({ racines }) => racines[0])).size;
    if (nombre > meilleure.nombre) meilleure = { debut: i, nombre };
  }
  const isDebut = (i: number) => /[.!?:]\s/.test(texte.slice(mots[i - 1]?.fin ?? 0, mots[i]?.debut));
  const possibles = Array.from({ length: AVANT + 1 }, (_, recul) => meilleure.debut - recul);
  return Math.max(0, possibles.find((i) => i <= 0 || isDebut(i)) ?? meilleure.debut - AVANT);
}

const dire = (texte: string): Fragment => ({ texte, marque: false });

/** Pourquoi une fiche répond, quand son titre ne le dit pas : la phrase, sinon le mot des gens. */
export function makeExtrait(
  { titre, resume, texte: suite, vocabulaire, mots: propres }: FicheCherchable,
  cherchees: readonly string[],
): readonly Fragment[] {
  const isVoulu = ({ racines }: Mot) => racines.some((racine) => cherchees.includes(racine));
  const visibles = new Set(readMots(titre).flatMap(({ racines }) => racines));
  if (cherchees.every((racine) => visibles.has(racine))) return [];
  const texte = `${resume} ${suite}`;
  const mots = readMots(texte);
  if (mots.some(isVoulu)) {
    const debut = findFenetre(texte, mots, isVoulu);
    const fin = debut + LONGUEUR;
    return [
      ...(debut > 0 ? [dire('… ')] : []),
      ...mark(texte, mots.slice(debut, fin), isVoulu),
      ...(fin < mots.length ? [dire(' …')] : []),
    ];
  }
  const dit = [...propres, ...vocabulaire].find((expression) => readMots(expression).some(isVoulu));
  return dit === undefined ? [] : [dire('Aussi pour\u00a0: '), { texte: dit, marque: true }];
}
