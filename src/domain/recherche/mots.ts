import { fold } from '../text/fold.ts';

// Les lettres et chiffres d’un texte plié, toutes écritures ; « \p{L} » coûterait dix fois plus de temps.
const LETTRE = '[a-z0-9\\u0250-\\u1fff\\u3040-\\uffff]';
const MOT = new RegExp(`${LETTRE}+`, 'g');
const COMPOSE = new RegExp(`${LETTRE}+(?:-${LETTRE}+)+`, 'g');
const ELISION = new RegExp(`\\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=${LETTRE})`, 'g');
// « C.M.I. », « c m i ».
const SIGLE_ESPACE = /\b[a-z](?:(?:\.[a-z])+|(?: [a-z]){2,})\b/g;

const ABREGES: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  pa: 'pas',
  plu: 'plus',
  rdv: 'rendezvous',
  tro: 'trop',
};

const cutMots = (plie: string): readonly string[] =>
  (
    plie
      .replace(SIGLE_ESPACE, (sigle) => sigle.replace(/[. ]/g, ''))
      .replace(ELISION, ' ')
      .match(MOT) ?? []
  ).map((mot) => ABREGES[mot] ?? mot);

/** Les mots d’un texte, pliés : « L’Aide à St-Claude, C.M.I. » → [aide, a, saint, claude, cmi]. */
export const listMots = (texte: string): readonly string[] => cutMots(fold(texte));

const RACINE_MIN = 3;
const drop = (mot: string, fin: RegExp) => {
  const court = mot.replace(fin, '$1');
  return court.length < RACINE_MIN ? mot : court;
};

// Les mêmes mots reviennent dans toutes les fiches.
const racines = new Map<string, string>();

function makeRacine(mot: string): string {
  if (mot.length <= RACINE_MIN) return mot;
  const singulier = /[^e]aux$/.test(mot) ? mot.replace(/ux$/, 'l') : drop(mot, /([^s])s$|x$/);
  return drop(drop(singulier, /()e+$/), /()er$/);
}

/**
 * Ce qu’un mot plié garde d’une forme à l’autre : « scooters » et « scooter », « médicaux » et « médicale »,
 * « emprunter » et « emprunt » ont la même racine. Elle ne sert qu’à comparer.
 */
export function toRacine(mot: string): string {
  const racine = racines.get(mot) ?? makeRacine(mot);
  racines.set(mot, racine);
  return racine;
}

// Les mots de liaison et de politesse. « car » et « b » n’en sont pas : on cherche un car, un permis B.
const VIDES: ReadonlySet<string> = new Set(
  (
    'le la les l un une des du de d au aux a et ou en dans sur pour par avec chez vers je j tu il elle on nous vous ils elles ' +
    'me m te t se s moi toi lui ce c cet cette ces ca mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs y n ne ' +
    'qui que qu quelqu quelqun quoi dont suis est es sont ai as ont etre avoir quel quelle quels quelles comment pourquoi quand si tres ' +
    'faire peux peut pouvoir veux veut vouloir voudrais cherche chercher recherche besoin faut svp bonjour jai jsuis cest'
  ).split(' '),
);

// Ils changent le sens d’un autre mot (« pas de voiture », « sans permis ») et ne se cherchent pas seuls.
const NUANCES: ReadonlySet<string> = new Set('pas plus sans peu moins trop assez cher'.split(' '));

/** Le mot ne se cherche pas seul. */
export const isNuance = (racine: string): boolean => NUANCES.has(racine);

const isUtile = (mot: string) => !VIDES.has(mot);
const toSuite = (mots: readonly string[]) => mots.map(toRacine).join(' ');

/** Les mots qui disent quelque chose, sans les mots de liaison. */
export const listMotsUtiles = (texte: string): readonly string[] => listMots(texte).filter(isUtile);

/** Un texte tel qu’il se compare. */
export interface TexteReduit {
  /** « pas de sous » → « pas sou ». */
  readonly suite: string;
  /** Les mots composés répondent aussi soudés : « co-voiturage » → « covoiturag ». */
  readonly soudes: readonly string[];
}

// Ce qui est entre deux espaces, ou un sigle épelé.
const BLOC = /\S(?:\s\S(?!\S))+|\S+/g;
// Les mêmes reviennent d’une fiche à l’autre : chacun n’est réduit qu’une fois.
const blocs = new Map<string, TexteReduit>();

function reduceBloc(bloc: string): TexteReduit {
  const connu = blocs.get(bloc);
  if (connu) return connu;
  const plie = fold(bloc);
  const reduit = {
    suite: toSuite(cutMots(plie).filter(isUtile)),
    soudes: (plie.match(COMPOSE) ?? []).map((mot) => toRacine(mot.replace(/-/g, ''))),
  };
  blocs.set(bloc, reduit);
  return reduit;
}

/** Réduit un texte aux racines de ses mots utiles. */
export function reduceTexte(texte: string): TexteReduit {
  const reduits = (texte.match(BLOC) ?? []).map(reduceBloc);
  return {
    suite: reduits.flatMap(({ suite }) => suite || []).join(' '),
    soudes: reduits.flatMap(({ soudes }) => soudes),
  };
}
