import type { AccueilFeries, Semaine } from '../contact/horaires.ts';
import type { OffreFiltrable } from './filter-offres.ts';
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

interface Attribut<V> {
  /** Sans « data- » : en minuscules, sans tiret, pour se lire du même nom dans `dataset`. */
  readonly nom: string;
  readonly write: (valeur: V) => Texte;
  readonly read: (texte: Texte) => V;
}

const split = (texte: string) => (texte === '' ? [] : texte.split(' '));

const texte = (nom: string): Attribut<string> => ({ nom, write: (v) => v, read: (t) => t ?? '' });
const mots = (nom: string): Attribut<readonly string[]> => ({
  nom,
  write: (v) => v.join(' ') || undefined,
  read: (t) => split(t ?? ''),
});
const drapeau = (nom: string): Attribut<boolean> => ({
  nom,
  write: (v) => (v ? '' : undefined),
  read: (t) => t !== undefined,
});

// Une ligne par champ : en ajouter un à OffreFiltrable sans dire son attribut ne compile pas.
const attributs: { readonly [C in keyof OffreListee]: Attribut<OffreListee[C]> } = {
  id: texte('offre'),
  categorie: texte('categorie'),
  publics: mots('publics'),
  vehicules: mots('vehicules'),
  gratuit: drapeau('gratuit'),
  direct: drapeau('direct'),
  // Une zone vide n’est pas une zone inconnue.
  zone: { nom: 'zone', write: (v) => v?.join(' '), read: (t) => (t === undefined ? undefined : split(t)) },
  semaine: {
    nom: 'semaine',
    write: (v) => v && JSON.stringify(v),
    read: (t) => (t === undefined ? undefined : (JSON.parse(t) as Semaine)),
  },
  feries: {
    nom: 'feries',
    write: (v) => (v === 'inconnu' ? undefined : v),
    read: (t) => (t ?? 'inconnu') as AccueilFeries,
  },
  fin: { nom: 'fin', write: (v) => v, read: (t) => t },
};

const CHAMPS = Object.keys(attributs) as readonly (keyof OffreListee)[];

const write = <C extends keyof OffreListee>(offre: OffreListee, champ: C): Texte =>
  attributs[champ].write(offre[champ]);

/** Ce que le <li> d’une offre porte pour être filtré. */
export const toAttributs = (offre: OffreListee): Readonly<Record<`data-${string}`, Texte>> =>
  Object.fromEntries(CHAMPS.map((champ) => [`data-${attributs[champ].nom}`, write(offre, champ)]));

/** L’inverse de toAttributs, depuis le `dataset` du <li>. */
export const fromAttributs = (dataset: Readonly<Record<string, Texte>>): OffreListee =>
  readChamps(CHAMPS, (champ) => attributs[champ].read(dataset[attributs[champ].nom]));

/** Le sélecteur d’une offre de la liste. */
export const LIGNE = `li[data-${attributs.id.nom}]`;
