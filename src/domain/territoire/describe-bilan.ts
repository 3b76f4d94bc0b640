import type { Territoire } from '../catalogue/catalogue.ts';
import type { NomsDuTerritoire } from '../compteur/describe-compteur.ts';
import { formatQuantite } from '../text/format-quantite.ts';
import type { Indicateur } from './indicateurs.schema.ts';

/** Comment se nomment les communes et les thèmes du diagnostic, pour les tableaux du compteur. */
export const toNoms = ({
  communes,
  diagnostic,
}: Pick<Territoire, 'communes' | 'diagnostic'>): NomsDuTerritoire => ({
  communes: communes.map(({ code_insee, nom }) => ({ value: code_insee, libelle: nom })),
  themes: (diagnostic?.themes ?? []).map(({ id, titre }) => ({ value: id, libelle: titre })),
});

/** Ce qu’un financeur lit d’abord : combien d’objectifs, combien de résultats connus. */
export function describeAvancement(indicateurs: readonly Indicateur[]): string {
  const connus = indicateurs.filter(({ valeur }) => valeur !== undefined).length;
  const vises = indicateurs.filter(({ cible }) => cible !== undefined).length;
  return `${formatQuantite(indicateurs.length, 'indicateur')}\u00a0: ${formatQuantite(vises, 'a un objectif chiffré', 'ont un objectif chiffré')}, ${formatQuantite(connus, 'a un résultat connu', 'ont un résultat connu')}.`;
}
