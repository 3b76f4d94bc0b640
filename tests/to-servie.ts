import type { Offre, OffreServie, Structure } from '../src/domain/catalogue/catalogue.ts';
import { listJoignables } from '../src/domain/contact/list-joignables.ts';

/** Une offre servie dont on ne sait que ce que dit un essai ; seules elle et sa structure se joignent. */
export function toServie(
  champs: Partial<Offre>,
  { plus, ...structure }: Partial<Structure> & { readonly plus?: Partial<OffreServie> } = {},
): OffreServie {
  const offre = { structure: 's', sources: [], ...champs } as unknown as Offre;
  const tenue = { id: offre.structure, sources: [], ...structure } as unknown as Structure;
  const voisinage = { structures: new Map([[offre.structure, tenue]]), findAccueil: () => undefined };
  return {
    offre,
    structure: tenue,
    portee: 'locale',
    communes_servies: [],
    joignables: listJoignables(offre, undefined, voisinage),
    reference: '',
    empreinte: '',
    ...plus,
  };
}
