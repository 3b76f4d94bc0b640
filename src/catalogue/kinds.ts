import { evenementSchema } from '../domain/agenda/evenement.schema.ts';
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

const DOSSIER = '^(?:(?<commun>commun)|territoires\\/(?<dossier>[^/]+))\\/';
const dans = (suite: string) => new RegExp(`${DOSSIER}${suite}$`);

/** Les sortes de fichiers du dossier de contenu : où ils sont, quel schéma les décrit. */
export const kinds = {
  site: { motif: /^site\.yaml$/, schema: siteSchema, place: 'site.yaml' },
  couts: { motif: /^commun\/couts\.yaml$/, schema: coutsSchema, place: 'commun/couts.yaml' },
  territoire: {
    motif: /^territoires\/(?<dossier>[^/]+)\/territoire\.yaml$/,
    schema: territoireSchema,
    place: 'territoires/<dossier>/territoire.yaml',
  },
  couverture: {
    motif: /^territoires\/(?<dossier>[^/]+)\/couverture\.yaml$/,
    schema: couvertureSchema,
    place: 'territoires/<dossier>/couverture.yaml',
  },
  indicateurs: {
    motif: /^territoires\/(?<dossier>[^/]+)\/indicateurs\.yaml$/,
    schema: indicateursSchema,
    place: 'territoires/<dossier>/indicateurs.yaml',
  },
  lexique: {
    motif: dans('lexique\\.yaml'),
    schema: lexiqueSchema,
    place: 'lexique.yaml',
  },
  orientation: {
    motif: /^commun\/orientation\.yaml$/,
    schema: orientationSchema,
    place: 'commun/orientation.yaml',
  },
  diagnostic: {
    motif: dans('diagnostic\\.yaml'),
    schema: diagnosticSchema,
    place: 'commun/diagnostic.yaml ou territoires/<dossier>/diagnostic.yaml',
  },
  structure: {
    motif: dans('structures\\/(?<id>[^/]+)\\.yaml'),
    schema: structureSchema,
    place: 'structures/<nom>.yaml',
  },
  offre: { motif: dans('offres\\/(?<id>[^/]+)\\.md'), schema: offreSchema, place: 'offres/<nom>.md' },
  evenement: {
    motif: dans('agenda\\/(?<id>[^/]+)\\.yaml'),
    schema: evenementSchema,
    place: 'agenda/<nom>.yaml',
  },
  page: {
    motif: dans('(?<rubrique>particuliers|prescripteurs|pages|actualites)\\/(?<id>[^/]+)\\.mdx'),
    schema: pageSchema,
    place: '<rubrique>/<nom>.mdx',
  },
} as const;

export type Kind = keyof typeof kinds;

const KINDS = Object.keys(kinds) as readonly Kind[];

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
  for (const kind of KINDS) {
    const trouve = kinds[kind].motif.exec(fichier);
    if (!trouve) continue;
    const { dossier = 'commun', id = kind, rubrique } = trouve.groups ?? {};
    return { kind, dossier, id, rubrique };
  }
  return 'inattendu';
}

// Les écarts que l’on rencontre : autre extension, dossier au singulier ou accentué, territoire mal placé.
const CORRECTIONS: readonly (readonly [RegExp, string])[] = [
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
