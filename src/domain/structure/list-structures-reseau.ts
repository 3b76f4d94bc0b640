import type { Catalogue, Structure } from '../catalogue/catalogue.ts';
import { toDepartement } from '../commune/to-departement.ts';
import { isVivante } from '../offre/is-vivante.ts';
import { getCategorie } from '../vocabulaire/categories.ts';
import { getEntreeDeLegende, type LegendeId, legendeReseau } from '../vocabulaire/legende-reseau.ts';

/** Une structure vue du réseau : où elle est, ce qu’elle propose. */
export interface StructureReseau {
  readonly structure: Structure;
  /** Vide : nationale, ou lieu à vérifier. */
  readonly departement: string;
  /** Ses entrées de légende, dans l’ordre de la légende. */
  readonly entrees: readonly LegendeId[];
  /** Ses catégories que la légende du réseau n’a pas, en mots du métier. */
  readonly autres: readonly string[];
}

const ORDRE = legendeReseau.map(({ value }) => value);

// Un service public qui ne tient aucune offre se joint depuis les fiches ; il n’est pas du réseau.
const SERVICES_PUBLICS: ReadonlySet<string> = new Set([
  'collectivite',
  'etat',
  'france-travail',
  'mission-locale',
]);

/**
 * Les structures du réseau, par département puis par nom : qui tient une offre en cours, et tout acteur de la mobilité
 * encore vivant.
 */
export function listStructuresReseau({
  structures,
  offres,
}: Pick<Catalogue, 'structures' | 'offres'>): readonly StructureReseau[] {
  const vivantes = [...offres.values()].filter(isVivante);
  const parStructure = Map.groupBy(vivantes, ({ structure }) => structure);
  return [...structures.values()]
    .filter(
      ({ id, type, dissoute_le }) =>
        parStructure.has(id) || (dissoute_le === undefined && !SERVICES_PUBLICS.has(type)),
    )
    .map((structure): StructureReseau => {
      const siennes = parStructure.get(structure.id) ?? [];
      const entrees = new Set(siennes.map(getEntreeDeLegende));
      const hors = siennes.filter((offre) => getEntreeDeLegende(offre) === undefined);
      return {
        structure,
        departement: toDepartement(structure.code_insee ?? ''),
        entrees: ORDRE.filter((value) => entrees.has(value)),
        autres: [...new Set(hors.map(({ categorie }) => getCategorie(categorie).libelle_pro))],
      };
    })
    .sort(
      (a, b) =>
        (a.departement || 'zz').localeCompare(b.departement || 'zz') ||
        a.structure.nom.localeCompare(b.structure.nom, 'fr') ||
        (a.structure.id < b.structure.id ? -1 : 1),
    );
}
