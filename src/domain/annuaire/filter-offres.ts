import { isInZone, type Localisation } from '../commune/is-in-zone.ts';
import type { Criteres } from './criteres.ts';

/** Ce qu’il faut savoir d’une offre pour la filtrer : lu dans le HTML de la liste par le navigateur. */
export interface OffreFiltrable {
  readonly id: string;
  readonly categorie: string;
  readonly publics: readonly string[];
  readonly vehicules: readonly string[];
  readonly gratuit: boolean;
  readonly direct: boolean;
  /** Codes de sa zone ; undefined : tout le territoire, ou zone inconnue. */
  readonly zone: readonly string[] | undefined;
  readonly ouvert: boolean;
  /** Montrée, mais pas comptée : terminée, non confirmée, ou pour d’autres que les personnes (offre/is-vivante.ts). */
  readonly annexe: boolean;
}

/** Combien de solutions dans une liste : tout, sauf ce qui est annexe. */
export const countSansAnnexes = (offres: readonly Pick<OffreFiltrable, 'annexe'>[]): number =>
  offres.filter(({ annexe }) => !annexe).length;

const matchList = (voulues: readonly string[], siennes: readonly string[]) =>
  voulues.length === 0 || voulues.some((v) => siennes.includes(v));

/** Un filtre dont on compte les valeurs : les communes sont trop nombreuses pour cela. */
export type Filtre = Exclude<keyof Criteres, 'q' | 'commune'>;

/** Où est la commune choisie ; undefined tant qu’on ne le sait pas : elle ne retire alors rien. */
type Lieu = Localisation | undefined;
/** Un critère de plus n’est pas compilé sans son test. */
type Nom = Exclude<keyof Criteres, 'q'>;
type Test = (offre: OffreFiltrable, criteres: Criteres, lieu: Lieu) => boolean;

// Le texte libre (q) n’est pas ici : c’est l’index de recherche qui répond, par identifiants.
const tests: Readonly<Record<Nom, Test>> = {
  commune: (o, c, lieu) =>
    c.commune === '' || lieu === undefined || o.zone === undefined || isInZone(o.zone, lieu),
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
};

const TOUS = Object.keys(tests) as readonly Nom[];

function isKept(offre: OffreFiltrable, criteres: Criteres, lieu: Lieu, sauf?: Filtre): boolean {
  return TOUS.every((nom) => nom === sauf || tests[nom](offre, criteres, lieu));
}

/** Les offres qui répondent à tous les critères, dans l’ordre donné. */
export function filterOffres<O extends OffreFiltrable>(
  offres: readonly O[],
  criteres: Criteres,
  lieu?: Lieu,
): readonly O[] {
  return offres.filter((offre) => isKept(offre, criteres, lieu));
}

/** Combien de solutions donnerait chaque valeur d’un filtre, les autres filtres restant posés. */
export function countValues(
  offres: readonly OffreFiltrable[],
  criteres: Criteres,
  filtre: Filtre,
  valeurs: readonly string[],
  lieu?: Lieu,
): ReadonlyMap<string, number> {
  const restantes = offres.filter((offre) => isKept(offre, criteres, lieu, filtre));
  const avec = (valeur: string): Criteres => ({
    ...criteres,
    [filtre]: typeof criteres[filtre] === 'boolean' ? true : [valeur],
  });
  return new Map(
    valeurs.map((valeur) => [
      valeur,
      countSansAnnexes(restantes.filter((o) => tests[filtre](o, avec(valeur), lieu))),
    ]),
  );
}
