import type { AccueilFeries, Semaine } from '../contact/horaires.ts';
import type { OffreFiltrable } from './filter-offres.ts';
import { IDENTIFIANT } from './ligne.ts';
import { readChamps } from './read-champs.ts';

/** Une offre telle que la liste de la page la porte : de quoi la filtrer, quel que soit le moment de la visite. */
export interface OffreListee extends Omit<OffreFiltrable, 'ouvert'> {
  /** undefined : horaires inconnus, ou qui changent d’une semaine à l’autre. */
  readonly semaine: Semaine | undefined;
  readonly feries: AccueilFeries;
  /** Dernier jour, AAAA-MM-JJ ; vide : terminée sans date ; undefined : sans fin connue. */
  readonly fin: string | undefined;
}

/** Le texte d’un attribut ; undefined : l’attribut n’est pas là. */
type Texte = string | undefined;

interface Forme<V> {
  readonly write: (valeur: V) => Texte;
  readonly read: (texte: Texte) => V;
}

const split = (texte: string) => (texte === '' ? [] : texte.split(' '));

const texte: Forme<string> = { write: (v) => v, read: (t) => t ?? '' };
const mots: Forme<readonly string[]> = {
  write: (v) => v.join(' ') || undefined,
  read: (t) => split(t ?? ''),
};
const drapeau: Forme<boolean> = { write: (v) => (v ? '' : undefined), read: (t) => t !== undefined };

// Une ligne par champ : en ajouter un à OffreFiltrable sans dire comment il s’écrit ne compile pas.
const formes: { readonly [C in keyof OffreListee]: Forme<OffreListee[C]> } = {
  id: texte,
  categorie: texte,
  publics: mots,
  vehicules: mots,
  gratuit: drapeau,
  direct: drapeau,
  annexe: drapeau,
  // Une zone vide n’est pas une zone inconnue.
  zone: { write: (v) => v?.join(' '), read: (t) => (t === undefined ? undefined : split(t)) },
  semaine: {
    write: (v) => v && JSON.stringify(v),
    read: (t) => (t === undefined ? undefined : (JSON.parse(t) as Semaine)),
  },
  feries: {
    write: (v) => (v === 'inconnu' ? undefined : v),
    read: (t) => (t ?? 'inconnu') as AccueilFeries,
  },
  fin: { write: (v) => v, read: (t) => t },
};

const CHAMPS = Object.keys(formes) as readonly (keyof OffreListee)[];

/** L’attribut d’un champ, sans « data- » : le nom même du champ, sauf l’identifiant que d’autres lisent aussi. */
const toNom = (champ: keyof OffreListee) => (champ === 'id' ? IDENTIFIANT : champ);

const write = <C extends keyof OffreListee>(offre: OffreListee, champ: C): Texte =>
  formes[champ].write(offre[champ]);

/** Ce que le <li> d’une offre porte pour être filtré. */
export const toAttributs = (offre: OffreListee): Readonly<Record<`data-${string}`, Texte>> =>
  Object.fromEntries(CHAMPS.map((champ) => [`data-${toNom(champ)}`, write(offre, champ)]));

/** L’inverse de toAttributs, depuis le `dataset` du <li>. */
export const fromAttributs = (dataset: Readonly<Record<string, Texte>>): OffreListee =>
  readChamps(CHAMPS, (champ) => formes[champ].read(dataset[toNom(champ)]));
