import type { Saisie } from '../domain/catalogue/catalogue.ts';
import { formatsImage } from '../domain/redaction/images.ts';
import { type Sorte, schemas } from '../domain/verification/list-fichiers.ts';

const chezLui = (suite: string) => `territoires/<dossier>/${suite}`;
const partout = (suite: string) => [`commun/${suite}`, chezLui(suite)];

/**
 * Une sorte de fichiers : le champ de la saisie qui reçoit ce qui en est lu (une liste, ou un seul objet quand le
 * fichier est `unique`), et ses places depuis le dossier de contenu, où `<…>` est à remplir.
 */
const sorte = <const C extends Sorte>(champ: C, places: readonly string[], unique = false) => ({
  champ,
  places,
  unique,
  schema: schemas[champ],
});

/** Les sortes de fichiers du dossier de contenu : où ils sont, quel schéma les décrit, où va ce qu’ils disent. */
export const kinds = {
  site: sorte('site', ['site.yaml'], true),
  couts: sorte('couts', ['commun/couts.yaml'], true),
  territoire: sorte('territoires', [chezLui('territoire.yaml')]),
  couverture: sorte('couvertures', [chezLui('couverture.yaml')]),
  indicateurs: sorte('indicateurs', [chezLui('indicateurs.yaml')]),
  lexique: sorte('lexiques', partout('lexique.yaml')),
  orientation: sorte('orientation', ['commun/orientation.yaml'], true),
  diagnostic: sorte('diagnostics', partout('diagnostic.yaml')),
  structure: sorte('structures', partout('structures/<id>.yaml')),
  offre: sorte('offres', partout('offres/<id>.md')),
  evenement: sorte('evenements', partout('agenda/<id>.yaml')),
  page: sorte('pages', partout('<rubrique>/<id>.mdx')),
};

export type Kind = keyof typeof kinds;

export const kindIds = Object.keys(kinds) as readonly Kind[];

const TROUS: Readonly<Record<string, string>> = {
  dossier: '[^/]+',
  id: '[^/]+',
  rubrique: 'particuliers|prescripteurs|pages|actualites',
};

const toMotif = (place: string) =>
  new RegExp(
    `^${place.replaceAll('.', '\\.').replace(/<(\w+)>/g, (_, nom: string) => `(?<${nom}>${TROUS[nom]})`)}$`,
  );

const MOTIFS = [
  ...kindIds.flatMap((kind) => kinds[kind].places.map((place) => ({ kind, motif: toMotif(place) }))),
  ...partout('images/<id>').map((place) => ({ kind: 'image' as const, motif: toMotif(place) })),
];

/** Fichiers que l’on peut poser dans le contenu sans qu’ils soient lus. */
const IGNORES = /(^|\/)(LISEZ-MOI|README|LICENCE|LICENSE)(\.md|\.txt)?$|^modeles\//i;

/** Où un fichier est rangé, et ce qu’il est : un fichier à champs, ou une image. */
export interface Place<K> {
  readonly kind: K;
  readonly dossier: string;
  readonly id: string;
  readonly rubrique: string | undefined;
}

export type Classement = Place<Kind> | Place<'image'> | 'ignore' | 'inattendu';

const IMAGE = new RegExp(`\\.(?:${formatsImage.join('|')}|svg)$`, 'i');

/** Vrai pour une image, permise ou non : elle ne se lit pas comme un texte. */
export const isImage = (fichier: string) => IMAGE.test(fichier);

/** Dit de quelle sorte est un fichier d’après son chemin. */
export function classify(fichier: string): Classement {
  if (IGNORES.test(fichier)) return 'ignore';
  for (const { kind, motif } of MOTIFS) {
    const trouve = motif.exec(fichier);
    if (!trouve) continue;
    const { dossier = 'commun', id = kind, rubrique } = trouve.groups ?? {};
    return { kind, dossier, id, rubrique };
  }
  return 'inattendu';
}

/** Ce qui a été lu d’un fichier. */
export interface ObjetLu {
  readonly kind: Kind;
  readonly objet: object;
}

/** Range chaque objet lu dans le champ de la saisie qui le reçoit. */
export function toSaisie(
  lus: readonly ObjetLu[],
  reste: Pick<Saisie, 'images' | 'fautifs'> = { images: [], fautifs: new Set() },
): Saisie {
  const parKind = Map.groupBy(lus, ({ kind }) => kind);
  const champs = kindIds.map((kind) => {
    const { champ, unique } = kinds[kind];
    const objets = (parKind.get(kind) ?? []).map(({ objet }) => objet);
    return [champ, unique ? objets[0] : objets];
  });
  // Les schémas garantissent ces formes ; un champ de Saisie sans sorte de fichier ne compile pas.
  return { ...(Object.fromEntries(champs) as Pick<Saisie, (typeof kinds)[Kind]['champ']>), ...reste };
}

// Les écarts que l’on rencontre : autre extension, dossier au singulier ou accentué, territoire mal placé.
const CORRECTIONS: readonly (readonly [RegExp, string])[] = [
  [/\.(mdx?|yaml)\.[a-z]+$/i, '.$1'],
  [/\.yml$/i, '.yaml'],
  [/\.(YAML|MD|MDX)$/, ''],
  [/(^|\/)(offre|structure)\/([^/]+)$/, '$1$2s/$3'],
  [/(^|\/)(particulier|prescripteur|page|actualite)\/([^/]+)$/, '$1$2s/$3'],
  [/(^|\/)actualités\//, '$1actualites/'],
  [/(^|\/)événements?\/|(^|\/)evenements?\//, '$1$2agenda/'],
  [/(offres\/[^/]+)\.(?:mdx|markdown|txt|yaml)$/, '$1.md'],
  [/((?:structures|agenda)\/[^/]+)\.(?:mdx?|json)$/, '$1.yaml'],
  [/((?:particuliers|prescripteurs|pages|actualites)\/[^/]+)\.(?:md|markdown)$/, '$1.mdx'],
  [
    /^(?!commun\/|territoires\/)([^/]+\/(?:(?:territoire|couverture|indicateurs|diagnostic|lexique)\.yaml|(?:offres|structures|agenda|particuliers|prescripteurs|pages|actualites)\/[^/]+))$/,
    'territoires/$1',
  ],
  [/^territoire\/(.*)$/, 'territoires/$1'],
  [/(^|\/)(offres|structures|agenda|particuliers|prescripteurs|pages|actualites)\/.+\/([^/]+)$/, '$1$2/$3'],
];

/** La place où un fichier inattendu serait lu, quand on la devine. */
export function suggestPlace(fichier: string): string | undefined {
  let propose = fichier;
  for (const [motif, remplacement] of CORRECTIONS) {
    propose =
      remplacement === ''
        ? propose.replace(motif, (fin) => fin.toLowerCase())
        : propose.replace(motif, remplacement);
    if (propose !== fichier && typeof classify(propose) === 'object') return propose;
  }
  return undefined;
}
