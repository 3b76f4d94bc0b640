import type { Espace, Territoire } from '@/domain/catalogue/catalogue.ts';
import { espaces } from '@/domain/catalogue/espaces.ts';

/** Une étape du fil d’Ariane. */
export interface Etape {
  readonly libelle: string;
  /** Absent pour la page où l’on est. */
  readonly chemin?: string;
}

interface Ou {
  readonly territoire: Pick<Territoire, 'nom' | 'slug'> | undefined;
  readonly espace: Espace | undefined;
}

/** Le fil d’une page : l’accueil, ou le territoire et son espace, puis la suite ; la dernière étape est la page. */
export function listEtapes(suite: readonly Etape[], { territoire, espace }: Ou): readonly Etape[] {
  const racine = territoire
    ? { libelle: territoire.nom, chemin: `/${territoire.slug}/` }
    : { libelle: 'Accueil', chemin: '/' };
  const deEspace = espace ? [{ libelle: espaces[espace].libelle, chemin: `${racine.chemin}${espace}/` }] : [];
  const etapes = [racine, ...deEspace, ...suite];
  return etapes.map((etape, i) => (i === etapes.length - 1 ? { libelle: etape.libelle } : etape));
}
