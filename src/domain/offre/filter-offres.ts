import { isInPlages } from '../commune/plages.ts';
import type { Criteres } from './criteres.ts';

/** Ce qu’il faut savoir d’une offre pour la filtrer : lu dans le HTML de la liste par le navigateur. */
export interface OffreFiltrable {
  readonly id: string;
  readonly categorie: string;
  readonly publics: readonly string[];
  readonly vehicules: readonly string[];
  readonly gratuit: boolean;
  readonly direct: boolean;
  /** Communes servies dans le territoire, codes ou plages (plages.ts) ; undefined : toutes, ou zone inconnue. */
  readonly communes: readonly string[] | undefined;
  readonly ouvert: boolean;
}

const matchList = (voulues: readonly string[], siennes: readonly string[]) =>
  voulues.length === 0 || voulues.some((v) => siennes.includes(v));

type Test = (offre: OffreFiltrable, criteres: Criteres) => boolean;

// Le texte libre (q) n’est pas ici : c’est Pagefind qui répond, par identifiants.
const tests = {
  commune: (o, c) => c.commune === '' || o.communes === undefined || isInPlages(o.communes, c.commune),
  categorie: (o, c) => matchList(c.categorie, [o.categorie]),
  // Une offre pour tous sert aussi chaque public ; une offre sans public connu est gardée : inconnu n’est pas non.
  public: (o, c) =>
    c.public.length === 0 ||
    o.publics.length === 0 ||
    o.publics.includes('tous-publics') ||
    matchList(c.public, o.publics),
  vehicule: (o, c) => matchList(c.vehicule, o.vehicules),
  gratuit: (o, c) => !c.gratuit || o.gratuit,
  direct: (o, c) => !c.direct || o.direct,
  ouvert: (o, c) => !c.ouvert || o.ouvert,
} as const satisfies Record<string, Test>;

export type Filtre = keyof typeof tests;

const TOUS = Object.keys(tests) as readonly Filtre[];

function isKept(offre: OffreFiltrable, criteres: Criteres, filtres: readonly Filtre[]): boolean {
  return filtres.every((filtre) => tests[filtre](offre, criteres));
}

/** Les offres qui répondent à tous les critères, dans l’ordre donné. */
export function filterOffres<O extends OffreFiltrable>(
  offres: readonly O[],
  criteres: Criteres,
): readonly O[] {
  return offres.filter((offre) => isKept(offre, criteres, TOUS));
}

/** Combien d’offres donnerait chaque valeur d’un filtre, les autres filtres restant posés. */
export function countValues(
  offres: readonly OffreFiltrable[],
  criteres: Criteres,
  filtre: Filtre,
  valeurs: readonly string[],
): ReadonlyMap<string, number> {
  const restantes = offres.filter((offre) =>
    isKept(
      offre,
      criteres,
      TOUS.filter((f) => f !== filtre),
    ),
  );
  const avec = (valeur: string): Criteres => ({
    ...criteres,
    [filtre]: filtre === 'commune' ? valeur : typeof criteres[filtre] === 'boolean' ? true : [valeur],
  });
  return new Map(
    valeurs.map((valeur) => [valeur, restantes.filter((o) => tests[filtre](o, avec(valeur))).length]),
  );
}
