import type { OffreServie } from '../catalogue/catalogue.ts';
import { listVivantes } from './is-vivante.ts';

interface OffresDeCommune {
  readonly servent: readonly OffreServie[];
  /** Leur zone n’est pas connue : ni oui, ni non. */
  readonly inconnues: readonly OffreServie[];
  /** Leur zone est connue et ne comprend pas la commune. */
  readonly ailleurs: readonly OffreServie[];
}

/** Range les offres encore vivantes d’un territoire selon qu’elles servent une commune. */
export function getOffresOfCommune(offres: readonly OffreServie[], codeInsee: string): OffresDeCommune {
  const rang = ({ offre, communes_servies }: OffreServie): keyof OffresDeCommune => {
    if (offre.zone_eligibilite === undefined) return 'inconnues';
    return communes_servies.includes(codeInsee) ? 'servent' : 'ailleurs';
  };
  const groupes = Map.groupBy(listVivantes(offres), rang);
  return {
    servent: groupes.get('servent') ?? [],
    inconnues: groupes.get('inconnues') ?? [],
    ailleurs: groupes.get('ailleurs') ?? [],
  };
}
