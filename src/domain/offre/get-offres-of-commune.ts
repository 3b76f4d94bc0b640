import type { OffreServie } from '../catalogue/catalogue.ts';
import type { Localisation } from '../commune/is-in-zone.ts';
import { checkZone } from '../eligibilite/check-zone.ts';
import { getZoneAilleurs } from '../vocabulaire/zone-du-trajet.ts';
import { listVivantes } from './is-vivante.ts';

interface OffresDeCommune {
  readonly servent: readonly OffreServie[];
  /** Ni oui, ni non : leur zone n’est pas connue, elles passent ailleurs, ou cela dépend d’où l’on va. */
  readonly inconnues: readonly OffreServie[];
  /** Leur zone est connue et ne comprend pas la commune. */
  readonly ailleurs: readonly OffreServie[];
}

/** Range les offres encore vivantes d’un territoire selon qu’elles servent une commune, comme le verdict en juge. */
export function getOffresOfCommune(offres: readonly OffreServie[], commune: Localisation): OffresDeCommune {
  const rang = ({ offre, communes_servies }: OffreServie): keyof OffresDeCommune => {
    const { zone_eligibilite, desserte } = offre;
    if (zone_eligibilite !== undefined && !communes_servies.includes(commune.code_insee)) return 'ailleurs';
    const zone_porte_sur = getZoneAilleurs(offre);
    const { etat } = checkZone(
      {
        ...(zone_eligibilite && { zone_eligibilite }),
        ...(desserte && { desserte }),
        ...(zone_porte_sur && { zone_porte_sur }),
      },
      { commune },
    );
    return etat === 'oui' ? 'servent' : 'inconnues';
  };
  const groupes = Map.groupBy(listVivantes(offres), rang);
  return {
    servent: groupes.get('servent') ?? [],
    inconnues: groupes.get('inconnues') ?? [],
    ailleurs: groupes.get('ailleurs') ?? [],
  };
}
