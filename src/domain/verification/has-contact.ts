import type { Offre, Structure } from '../catalogue/catalogue.ts';
import { offreSchema } from '../offre/offre.schema.ts';
import { listTextes } from '../schema/list-textes.ts';
import type { Nature } from '../schema/nature.schema.ts';
import { structureSchema } from '../structure/structure.schema.ts';

/** L’offre ou sa structure a-t-elle de quoi la joindre ainsi, dans n’importe lequel de leurs champs ? */
export function hasContact(offre: Offre, structure: Structure, moyens: readonly Nature[]): boolean {
  const textes = [...listTextes(offreSchema, offre), ...listTextes(structureSchema, structure)];
  return textes.some(({ nature }) => moyens.some((moyen) => moyen === nature));
}
