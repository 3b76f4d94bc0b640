import { roundCentimes } from '../text/round-centimes.ts';
import type { AideDemandee, Fourchette } from './aide-financable.ts';

const cap = (somme: number, ...plafonds: readonly (number | undefined)[]) =>
  Math.min(somme, ...plafonds.filter((plafond) => plafond !== undefined));

/** Ce que peut verser une aide pour une dépense : « jusqu’à » n’assure rien, une somme inconnue n’a pas de haut. */
export function estimateAide({ aide, suite, accorde }: AideDemandee, cout: number): Fourchette {
  const { montant, montant_max, part, reste_a_charge = 0 } = aide;
  const place = Math.max(0, cout - reste_a_charge);
  if (suite === 'accordee' && accorde !== undefined) {
    const somme = cap(accorde, place);
    return { bas: somme, haut: somme };
  }
  const dePart = part === undefined ? undefined : roundCentimes((cout * part) / 100);
  const haut = montant_max ?? montant ?? dePart;
  // Un plafond, à côté d’une part, dépend souvent de ce que l’on achète : il n’assure rien.
  const bas = montant ?? (montant_max === undefined ? (dePart ?? 0) : 0);
  return {
    bas: cap(bas, place, dePart),
    haut: haut === undefined ? undefined : cap(haut, place, dePart),
  };
}
