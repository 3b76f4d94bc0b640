import type { Parametres } from '../annuaire/criteres.ts';

/** Ce que la page du réseau sait trier ; vide : tout. */
export interface CriteresReseau {
  readonly departement: string;
  readonly legende: readonly string[];
}

/** Ce qu’il faut savoir d’une structure pour la trier. */
interface StructureTriable {
  readonly departement: string;
  readonly legende: readonly string[];
}

/** Lit les critères d’une adresse ; ce qui n’a pas la bonne forme est ignoré. */
export function parseCriteresReseau(parametres: Parametres): CriteresReseau {
  const departement = parametres.get('departement') ?? '';
  return {
    departement: /^(\d{2,3}|2[AB])$/.test(departement) ? departement : '',
    legende: [...new Set(parametres.getAll('legende'))].filter((value) => /^[a-z-]+$/.test(value)).sort(),
  };
}

/** Écrit les critères pour une adresse, toujours dans le même ordre. */
export function formatCriteresReseau({ departement, legende }: CriteresReseau): string {
  return [
    ...(departement === '' ? [] : [`departement=${departement}`]),
    ...[...legende].sort().map((value) => `legende=${value}`),
  ].join('&');
}

/** Cette structure répond-elle ? De deux entrées cochées, une suffit. */
export function matchReseau(structure: StructureTriable, { departement, legende }: CriteresReseau): boolean {
  return (
    (departement === '' || structure.departement === departement) &&
    (legende.length === 0 || legende.some((value) => structure.legende.includes(value)))
  );
}
