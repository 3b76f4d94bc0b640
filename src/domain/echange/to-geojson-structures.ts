import type { Feature } from 'geojson';
import { describeAction } from '../contact/describe-action.ts';
import { toJoignable } from '../contact/list-joignables-du-guichet.ts';
import type { StructureReseau } from '../structure/list-structures-reseau.ts';
import {
  getEmplacement,
  type LecteursDeCarte,
  type OffresGeoJson,
  type ProprietesOffre,
} from './to-geojson.ts';

/** L’identifiant d’une structure sous une entrée de la légende : la carte montre ce que la liste garde. */
const toIdReseau = (structure: string, entree = 'autre'): string => `${structure}--${entree}`;

/** Les structures du réseau en GeoJSON : une fois par entrée de la légende, une seule si elles n’en ont aucune. */
export function toGeoJsonStructures(
  structures: readonly StructureReseau[],
  getType: (type: string) => string,
  { communes, parseTelephone }: Omit<LecteursDeCarte, 'describeZone'>,
): OffresGeoJson {
  const features = structures.flatMap(({ structure, entrees }) => {
    const { geometry, precision } = getEmplacement(structure, communes);
    const commune = structure.commune ?? communes.get(structure.code_insee ?? '')?.nom;
    const joindre = describeAction(
      structure.dissoute_le === undefined ? [toJoignable('structure', structure)] : [],
      parseTelephone,
    );
    const toFeature = (entree: string | undefined): Feature<typeof geometry, ProprietesOffre> => ({
      type: 'Feature',
      geometry,
      properties: {
        id: toIdReseau(structure.id, entree),
        nom: structure.nom,
        resume: structure.role ?? '',
        categorie: entree ?? '',
        structure: getType(structure.type),
        ...(commune && { commune }),
        ...(structure.telephone && { telephone: structure.telephone }),
        ...(joindre && { joindre }),
        precision,
      },
    });
    return entrees.length === 0 ? [toFeature(undefined)] : entrees.map(toFeature);
  });
  return { type: 'FeatureCollection', features };
}
