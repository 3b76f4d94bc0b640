import type { Commune, Departement } from './commune.ts';

/** Des communes sous un titre : une lettre ou un département. */
export interface GroupeDeCommunes {
  readonly titre: string;
  readonly communes: readonly Commune[];
}

const MAX_PAR_LETTRE = 300;

const toLettre = ({ nom }: Commune) =>
  nom
    .replace(/^(Les |Le |La |L’|L')/, '')
    .normalize('NFD')
    .charAt(0)
    .toUpperCase();

/** Les communes d’un territoire, par lettre ; au-delà de trois cents, par département. */
export function groupCommunes(
  communes: readonly Commune[],
  departements: ReadonlyMap<string, Departement>,
): readonly GroupeDeCommunes[] {
  const toTitre =
    communes.length > MAX_PAR_LETTRE
      ? ({ departement }: Commune) => departements.get(departement)?.nom ?? departement
      : toLettre;
  return [...Map.groupBy(communes, toTitre)]
    .map(([titre, siennes]) => ({ titre, communes: siennes }))
    .sort((a, b) => a.titre.localeCompare(b.titre, 'fr'));
}
