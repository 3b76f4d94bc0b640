import { compare } from '../../src/domain/text/compare.ts';
import type { Ligne } from './placer.ts';

/** Une commune d’Etalab, ou la partie d’une commune qui n’en est plus une. */
export interface CommuneEtalab {
  readonly code: string;
  readonly nom: string;
  readonly type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  readonly departement: string;
  readonly region: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
  readonly anciensCodes?: readonly string[];
  readonly chefLieu?: string;
  readonly commune?: string;
}

/** Un nom qu’un code a porté : ce que disent les états passés du découpage. */
interface NomPorte {
  readonly code: string;
  readonly nom?: string;
  /** Le jour où ce nom a cessé ; absent d’un état daté en entier. */
  readonly dateFin?: string;
}

/** Les noms que chaque code a portés, les derniers d’abord. */
function groupNoms(etats: readonly (readonly NomPorte[])[]): ReadonlyMap<string, readonly string[]> {
  const portes = etats
    .flat()
    .filter(({ nom }) => nom)
    .sort((a, b) => compare(b.dateFin ?? '9999', a.dateFin ?? '9999'));
  return new Map(
    [...Map.groupBy(portes, ({ code }) => code)].map(([code, siens]) => [
      code,
      [...new Set(siens.map(({ nom = '' }) => nom))],
    ]),
  );
}

/**
 * Les codes et les noms qui n’existent plus, et leur commune d’aujourd’hui : une ligne par nom, le dernier porté
 * d’abord ; sans nom quand le code seul a changé (75011 : Bonneuil-sur-Marne), ou qu’aucun état ne le donne.
 */
export function listAnciennes(
  entrees: readonly CommuneEtalab[],
  etatsPasses: readonly (readonly NomPorte[])[],
): readonly Ligne[] {
  const actuelles = new Map(
    entrees.filter(({ type }) => type === 'commune-actuelle').map((commune) => [commune.code, commune]),
  );
  const parties = entrees.filter(({ type }) => type !== 'commune-actuelle');
  const successeurs = new Map(
    [...actuelles.values()].flatMap(({ code, anciensCodes = [] }) =>
      [...anciensCodes, code].map((ancien) => [ancien, code] as const),
    ),
  );
  // Le chef-lieu déclaré d’une commune déléguée ou associée l’emporte sur l’historique des codes.
  for (const { code, chefLieu, commune } of parties) successeurs.set(code, chefLieu ?? commune ?? code);
  const noms = groupNoms([parties, ...etatsPasses]);
  return [...successeurs].flatMap(([code, actuel]) => {
    const portes = (noms.get(code) ?? []).filter((nom) => nom !== actuelles.get(actuel)?.nom);
    if (portes.length > 0) return portes.map((nom) => [code, nom, actuel]);
    return code === actuel ? [] : [[code, '', actuel]];
  });
}
