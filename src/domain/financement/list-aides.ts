import type { Offre, OffreServie } from '../catalogue/catalogue.ts';
import { isVivante } from '../offre/is-vivante.ts';
import type { AideFinancable } from './aide-financable.ts';
import { isPourProjet, type Projet } from './projets.ts';

/** Une aide du projet, sa fiche et son tour. */
export interface AideRangee {
  readonly servie: OffreServie;
  readonly aide: AideFinancable;
  /** Celles qui se demandent avant elle. */
  readonly apres: readonly AideFinancable[];
}

type Cumulable = Pick<Offre, 'id' | 'cumul'>;

/** Ce qui est dit d’un cumul l’est pour les deux aides, de quelque côté qu’on l’ait écrit. */
export const listRenvois = (
  { id, cumul }: Cumulable,
  champ: 'avec' | 'sauf',
  offres: readonly Cumulable[],
): readonly string[] => [
  ...new Set([
    ...(cumul?.[champ] ?? []),
    ...offres.filter((autre) => autre.cumul?.[champ]?.includes(id)).map((autre) => autre.id),
  ]),
];

function toFinancable(offre: Offre, offres: readonly Offre[]): AideFinancable {
  const { id, nom, aide = {} } = offre;
  const { montant, montant_max, part, reste_a_charge, remboursable, pret = {} } = aide;
  return {
    id,
    nom,
    ...(montant !== undefined && { montant }),
    ...(montant_max !== undefined && { montant_max }),
    ...(part !== undefined && { part }),
    ...(reste_a_charge !== undefined && { reste_a_charge }),
    ...(remboursable && { pret }),
    avec: listRenvois(offre, 'avec', offres),
    sauf: listRenvois(offre, 'sauf', offres),
  };
}

/** Ce qui se donne, puis ce qui se rend, le moins cher d’abord : on n’emprunte que ce qu’aucune aide ne paie. */
const getRang = ({ pret }: AideFinancable): number => (pret ? 1 + (pret.taux_max ?? 100) : 0);

/** Les aides vivantes d’un projet, dans l’ordre où elles se demandent. */
export function listAides(projet: Projet, servies: readonly OffreServie[]): readonly AideRangee[] {
  const siennes = servies.filter(({ offre }) => isVivante(offre) && isPourProjet(projet, offre));
  const offres = siennes.map(({ offre }) => offre);
  const aides = new Map(offres.map((offre) => [offre.id, toFinancable(offre, offres)]));
  const rangees = siennes
    .flatMap((servie): readonly AideRangee[] => {
      const aide = aides.get(servie.offre.id);
      const avant = servie.offre.cumul?.avant ?? [];
      return aide
        ? [{ servie, aide, apres: avant.map((id) => aides.get(id)).filter((autre) => autre !== undefined) }]
        : [];
    })
    .toSorted((a, b) => getRang(a.aide) - getRang(b.aide));
  return sortParTour(rangees);
}

/** Chacune après celles qu’elle attend, sinon à sa place. La vérification refuse que deux aides s’attendent. */
export function sortParTour(rangees: readonly AideRangee[]): readonly AideRangee[] {
  const placees: AideRangee[] = [];
  const place = (rangee: AideRangee, attendues: ReadonlySet<AideRangee>) => {
    if (placees.includes(rangee) || attendues.has(rangee)) return;
    for (const { id } of rangee.apres) {
      const avant = rangees.find(({ aide }) => aide.id === id);
      if (avant) place(avant, new Set([...attendues, rangee]));
    }
    placees.push(rangee);
  };
  for (const rangee of rangees) place(rangee, new Set());
  return placees;
}
