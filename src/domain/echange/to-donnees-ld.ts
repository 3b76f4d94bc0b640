import type { Dataset, DefinedTermSet, WithContext } from 'schema-dts';
import type { EntreeLexique } from '../lexique/lexique.schema.ts';

const LICENCE = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/';

interface FichierDeDonnees {
  readonly url: string;
  /** Type MIME. */
  readonly type: string;
}

/** Les données ouvertes du site en schema.org : de quoi les trouver dans un moteur de jeux de données. */
export const toDonneesLd = (
  {
    nom,
    description,
    editeur,
  }: { readonly nom: string; readonly description: string; readonly editeur: string },
  url: string,
  fichiers: readonly FichierDeDonnees[],
): WithContext<Dataset> => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  '@id': url,
  url,
  name: nom,
  description,
  inLanguage: 'fr',
  isAccessibleForFree: true,
  license: LICENCE,
  creator: { '@type': 'Organization', name: editeur },
  distribution: fichiers.map((fichier) => ({
    '@type': 'DataDownload',
    contentUrl: fichier.url,
    encodingFormat: fichier.type,
  })),
});

/** Le lexique en schema.org ; un sigle dont on ne sait pas le sens garde son explication. */
export const toLexiqueLd = (
  nom: string,
  entrees: readonly EntreeLexique[],
  url: string,
): WithContext<DefinedTermSet> => ({
  '@context': 'https://schema.org',
  '@type': 'DefinedTermSet',
  '@id': url,
  url,
  name: nom,
  hasDefinedTerm: entrees.map(({ sigle, developpe, explication }) => ({
    '@type': 'DefinedTerm',
    name: sigle,
    ...(developpe && { alternateName: developpe }),
    description: explication,
  })),
});
