import type { Structure } from '../catalogue/catalogue.ts';
import { formatDate } from '../temps/format-date.ts';

/** Une structure dissoute le dit, et qui a pris sa suite ; undefined quand elle vit. `getNom` nomme une structure. */
export function describeDissolution(
  { nom, dissoute_le, reprise_par }: Pick<Structure, 'nom' | 'dissoute_le' | 'reprise_par'>,
  getNom: (id: string) => string | undefined,
): string | undefined {
  if (dissoute_le === undefined) return undefined;
  const suite = reprise_par && getNom(reprise_par);
  return `${nom}\u00a0: dissolution au ${formatDate(dissoute_le)}. ${
    suite ? `${suite} a pris la suite.` : 'Nous ne savons pas qui a pris la suite.'
  }`;
}
