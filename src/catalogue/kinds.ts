import type { ZodType } from 'zod';
import { evenementSchema } from '../domain/agenda/evenement.schema.ts';
import type { Saisie } from '../domain/catalogue/catalogue.ts';
import { coutsSchema } from '../domain/cout/couts.schema.ts';
import { couvertureSchema } from '../domain/couverture/couverture.schema.ts';
import { diagnosticSchema } from '../domain/diagnostic/diagnostic.schema.ts';
import { lexiqueSchema } from '../domain/lexique/lexique.schema.ts';
import { offreSchema } from '../domain/offre/offre.schema.ts';
import { orientationSchema } from '../domain/redaction/orientation.schema.ts';
import { pageSchema } from '../domain/redaction/page.schema.ts';
import { structureSchema } from '../domain/structure/structure.schema.ts';
import { indicateursSchema } from '../domain/territoire/indicateurs.schema.ts';
import { siteSchema } from '../domain/territoire/site.schema.ts';
import { territoireSchema } from '../domain/territoire/territoire.schema.ts';

interface Sorte {
  /** Le champ de la saisie qui reçoit ce qui en est lu : une liste, ou un seul objet quand le fichier est `unique`. */
  readonly champ: Exclude<keyof Saisie, 'fautifs'>;
  readonly unique?: boolean;
  readonly schema: ZodType<object>;
  /** Ses places depuis le dossier de contenu ; `<…>` est à remplir. */
  readonly places: readonly string[];
}

const chezLui = (suite: string) => `territoires/<dossier>/${suite}`;
const partout = (suite: string) => [`commun/${suite}`, chezLui(suite)];

/** Les sortes de fichiers du dossier de contenu : où ils sont, quel schéma les décrit, où va ce qu’ils disent. */
export const kinds = {
  site: { champ: 'site', unique: true, schema: siteSchema, places: ['site.yaml'] },
  couts: { champ: 'couts', unique: true, schema: coutsSchema, places: ['commun/couts.yaml'] },
  territoire: { champ: 'territoires', schema: territoireSchema, places: [chezLui('territoire.yaml')] },
  couverture: { champ: 'couvertures', schema: couvertureSchema, places: [chezLui('couverture.yaml')] },
  indicateurs: { champ: 'indicateurs', schema: indicateursSchema, places: [chezLui('indicateurs.yaml')] },
  lexique: { champ: 'lexiques', schema: lexiqueSchema, places: partout('lexique.yaml') },
  orientation: {
    champ: 'orientation',
    unique: true,
    schema: orientationSchema,
    places: ['commun/orientation.yaml'],
  },
  diagnostic: { champ: 'diagnostics', schema: diagnosticSchema, places: partout('diagnostic.yaml') },
  structure: { champ: 'structures', schema: structureSchema, places: partout('structures/<id>.yaml') },
  offre: { champ: 'offres', schema: offreSchema, places: partout('offres/<id>.md') },
  evenement: { champ: 'evenements', schema: evenementSchema, places: partout('agenda/<id>.yaml') },
  page: { champ: 'pages', schema: pageSchema, places: partout('<rubrique>/<id>.mdx') },
} as const satisfies Record<string, Sorte>;

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

const MOTIFS = kindIds.flatMap((kind) =>
  kinds[kind].places.map((place) => ({ kind, motif: toMotif(place) })),
);

/** Fichiers que l’on peut poser dans le contenu sans qu’ils soient lus. */
const IGNORES = /(^|\/)(LISEZ-MOI|README|LICENCE|LICENSE)(\.md|\.txt)?$|^modeles\//i;

export type Classement =
  | {
      readonly kind: Kind;
      readonly dossier: string;
      readonly id: string;
      readonly rubrique: string | undefined;
    }
  | 'ignore'
  | 'inattendu';

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
export function toSaisie(lus: readonly ObjetLu[], fautifs: ReadonlySet<string>): Saisie {
  const parKind = Map.groupBy(lus, ({ kind }) => kind);
  const champs = kindIds.map((kind) => {
    const { champ, unique = false }: Sorte = kinds[kind];
    const objets = (parKind.get(kind) ?? []).map(({ objet }) => objet);
    return [champ, unique ? objets[0] : objets];
  });
  // Les schémas garantissent ces formes ; un champ de Saisie sans sorte de fichier ne compile pas.
  return { ...(Object.fromEntries(champs) as Pick<Saisie, (typeof kinds)[Kind]['champ']>), fautifs };
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
