import { evenementSchema } from '../agenda/evenement.schema.ts';
import type { Provenance, Saisie } from '../catalogue/catalogue.ts';
import { coutsSchema } from '../cout/couts.schema.ts';
import { couvertureSchema } from '../couverture/couverture.schema.ts';
import { diagnosticSchema } from '../diagnostic/diagnostic.schema.ts';
import { lexiqueSchema } from '../lexique/lexique.schema.ts';
import { offreSchema } from '../offre/offre.schema.ts';
import { orientationSchema } from '../redaction/orientation.schema.ts';
import { pageSchema } from '../redaction/page.schema.ts';
import { listTextes, type TexteLu } from '../schema/list-textes.ts';
import { structureSchema } from '../structure/structure.schema.ts';
import { indicateursSchema } from '../territoire/indicateurs.schema.ts';
import { siteSchema } from '../territoire/site.schema.ts';
import { territoireSchema } from '../territoire/territoire.schema.ts';

/** Une sorte de fichier, telle que la saisie la nomme. */
export type Sorte = Exclude<keyof Saisie, 'images' | 'fautifs'>;

/** Le schéma de chaque sorte de fichier, écrit une fois pour la lecture, les règles et la documentation. */
export const schemas = {
  offres: offreSchema,
  structures: structureSchema,
  territoires: territoireSchema,
  evenements: evenementSchema,
  pages: pageSchema,
  lexiques: lexiqueSchema,
  couvertures: couvertureSchema,
  indicateurs: indicateursSchema,
  orientation: orientationSchema,
  diagnostics: diagnosticSchema,
  couts: coutsSchema,
  site: siteSchema,
} as const satisfies Record<Sorte, object>;

export const SORTES = Object.keys(schemas) as readonly Sorte[];

/** Un fichier du contenu et ses textes, chacun avec ce que le schéma en dit. */
export interface FichierDeTextes extends Pick<Provenance, 'fichier' | 'dossier'> {
  readonly textes: readonly TexteLu[];
  /** Ce qui est écrit sous l’en-tête d’un .md ou d’un .mdx, et le champ qui le porte. */
  readonly corps: { readonly champ: string; readonly texte: string } | undefined;
}

type Objet =
  | Exclude<Saisie[Sorte], undefined | readonly unknown[]>
  | Extract<Saisie[Sorte], readonly unknown[]>[number];

// La description d’une structure est un champ comme un autre : son fichier n’a rien sous l’en-tête.
function getCorps(objet: Objet): FichierDeTextes['corps'] {
  if ('description_html' in objet) return { champ: 'description', texte: objet.description };
  return 'ligne_du_texte' in objet ? { champ: 'texte', texte: objet.texte } : undefined;
}

/** Tous les fichiers lus, ou ceux de quelques sortes. */
export function listFichiers(saisie: Saisie, sortes = SORTES): readonly FichierDeTextes[] {
  return sortes.flatMap((sorte) =>
    [saisie[sorte] ?? []].flat().map((objet: Objet) => {
      // Un seul site.yaml, à la racine : son type ne porte pas d’où il vient.
      const { fichier, dossier } = 'fichier' in objet ? objet : { fichier: 'site.yaml', dossier: '' };
      return { fichier, dossier, textes: listTextes(schemas[sorte], objet), corps: getCorps(objet) };
    }),
  );
}
