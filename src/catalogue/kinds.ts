import { evenementSchema } from '../domain/agenda/evenement.schema.ts';
import { offreSchema } from '../domain/offre/offre.schema.ts';
import { pageSchema } from '../domain/redaction/page.schema.ts';
import { structureSchema } from '../domain/structure/structure.schema.ts';
import { siteSchema } from '../domain/territoire/site.schema.ts';
import { territoireSchema } from '../domain/territoire/territoire.schema.ts';

/** Les sortes de fichiers du dossier de contenu : où ils sont, quel schéma les décrit. */
export const kinds = {
  site: { motif: /^site\.yaml$/, schema: siteSchema },
  territoire: { motif: /^territoires\/(?<dossier>[^/]+)\/(?<id>territoire)\.yaml$/, schema: territoireSchema },
  structure: { motif: /^(?:territoires\/)?(?<dossier>[^/]+)\/structures\/(?<id>[^/]+)\.yaml$/, schema: structureSchema },
  offre: { motif: /^(?:territoires\/)?(?<dossier>[^/]+)\/offres\/(?<id>[^/]+)\.md$/, schema: offreSchema },
  evenement: { motif: /^(?:territoires\/)?(?<dossier>[^/]+)\/agenda\/(?<id>[^/]+)\.yaml$/, schema: evenementSchema },
  page: {
    motif: /^(?:territoires\/)?(?<dossier>[^/]+)\/(?<rubrique>particuliers|prescripteurs|pages|actualites)\/(?<id>[^/]+)\.mdx$/,
    schema: pageSchema,
  },
} as const;

export type Kind = keyof typeof kinds;

/** Fichiers que l’on peut poser dans le contenu sans qu’ils soient lus. */
const IGNORES = /(^|\/)(LISEZ-MOI|README|LICENCE|LICENSE)(\.md|\.txt)?$|^modeles\//;

export type Classement =
  | { readonly kind: Kind; readonly dossier: string; readonly id: string; readonly rubrique: string | undefined }
  | 'ignore'
  | 'inattendu';

/** Dit de quelle sorte est un fichier d’après son chemin. */
export function classify(fichier: string): Classement {
  if (IGNORES.test(fichier)) return 'ignore';
  for (const [kind, { motif }] of Object.entries(kinds) as [Kind, { motif: RegExp }][]) {
    const groupes = motif.exec(fichier)?.groups ?? (motif.test(fichier) ? {} : undefined);
    if (groupes) return { kind, dossier: groupes['dossier'] ?? 'commun', id: groupes['id'] ?? kind, rubrique: groupes['rubrique'] };
  }
  return 'inattendu';
}
