import { CODE_INSEE } from '../commune/code-insee.ts';
import { cleanLien } from '../text/clean-lien.ts';
import { formatParametres } from '../text/format-parametres.ts';
import { readChamps } from './read-champs.ts';

/** Les critères de l’annuaire, tels qu’ils sont dans l’adresse de la page. */
export interface Criteres {
  readonly q: string;
  /** Un lieu (formatLieu), ou le seul code INSEE d’un lien plus court. */
  readonly commune: string;
  readonly categorie: readonly string[];
  readonly public: readonly string[];
  readonly vehicule: readonly string[];
  readonly gratuit: boolean;
  /** Sans passer par un professionnel. */
  readonly direct: boolean;
  /** Qui accueille en ce moment. */
  readonly ouvert: boolean;
}

type Valeurs = readonly string[];

/** Le code de la commune d’un critère. */
export const toCodeInsee = (commune: string): string => commune.split('_', 1)[0] ?? '';

const MOTIF_VALEUR = /^[a-z0-9-]{1,60}$/;

const readListe = (valeurs: Valeurs): Valeurs => [
  ...new Set(valeurs.flatMap((v) => v.split(',')).filter((v) => MOTIF_VALEUR.test(v))),
];
const readOui = ([valeur]: Valeurs): boolean => valeur === 'oui';

// Ce que veut dire chaque nom d’une adresse ; l’ordre est celui où les critères s’écrivent.
const lecteurs: { readonly [C in keyof Criteres]: (valeurs: Valeurs) => Criteres[C] } = {
  // Coupé entre deux caractères : une moitié d’émoji ne pourrait plus s’écrire dans une adresse.
  q: ([texte = '']) => [...texte.trim()].slice(0, 100).join('').trim(),
  commune: ([lieu = '']) => (CODE_INSEE.test(toCodeInsee(lieu)) ? lieu.slice(0, 120) : ''),
  categorie: readListe,
  public: readListe,
  vehicule: readListe,
  gratuit: readOui,
  direct: readOui,
  ouvert: readOui,
};

export const NOMS_DE_CRITERES = Object.keys(lecteurs) as readonly (keyof Criteres)[];

/** Ce qu’on attend de URLSearchParams, sans dépendre du navigateur. */
export interface Parametres {
  get(nom: string): string | null;
  getAll(nom: string): string[];
}

/** Lit les critères d’une adresse ; ce qui n’a pas de sens est ignoré. */
export const parseCriteres = (parametres: Pick<Parametres, 'getAll'>): Criteres =>
  readChamps(NOMS_DE_CRITERES, (nom) => {
    const valeurs = parametres.getAll(nom);
    // Les mots cherchés sont ceux de la personne : leur ponctuation est à elle.
    return lecteurs[nom](nom === 'q' ? valeurs : valeurs.map(cleanLien));
  });

export const AUCUN_CRITERE: Criteres = parseCriteres({ getAll: () => [] });

/** Les valeurs d’un critère, telles qu’une adresse ou une case les portent ; aucune quand il n’est pas posé. */
export function listValeurs(criteres: Criteres, nom: keyof Criteres): Valeurs {
  const voulu = criteres[nom];
  if (typeof voulu === 'boolean') return voulu ? ['oui'] : [];
  return typeof voulu === 'string' ? [voulu].filter(Boolean) : voulu;
}

/** L’inverse de parseCriteres : « commune=39478&categorie=velo », rien pour un critère vide, ordre fixe. */
export const formatCriteres = (criteres: Criteres): string =>
  formatParametres(
    NOMS_DE_CRITERES.flatMap((nom) =>
      listValeurs(criteres, nom).map((valeur): readonly [string, string] => [nom, valeur]),
    ),
  );
