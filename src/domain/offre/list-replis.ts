import type { Offre, OffreServie } from '../catalogue/catalogue.ts';
import type { NomOffre } from '../catalogue/espaces.ts';
import { isProposee, isVivante } from './is-vivante.ts';

/** Pourquoi une offre se replie à la fin d’une liste. */
export const RAISONS_DE_REPLI = ['a-confirmer', 'employeurs', 'terminee'] as const;

export type RaisonDeRepli = (typeof RAISONS_DE_REPLI)[number];

/** Des offres que l’on montre sans les compter, sous leur raison. */
export interface Repli {
  readonly raison: RaisonDeRepli;
  readonly offres: readonly OffreServie[];
}

/** Undefined : on la propose, elle est dans la liste même. */
export function getRaisonDeRepli(offre: Pick<Offre, 'statut' | 'destinataire'>): RaisonDeRepli | undefined {
  if (isProposee(offre)) return undefined;
  if (!isVivante(offre)) return 'terminee';
  return offre.statut === 'non-confirmee' ? 'a-confirmer' : 'employeurs';
}

/** Les replis d’une liste, à montrer après elle ; un repli vide n’y est pas. */
export function listReplis(offres: readonly OffreServie[]): readonly Repli[] {
  const parRaison = Map.groupBy(offres, ({ offre }) => getRaisonDeRepli(offre));
  return RAISONS_DE_REPLI.flatMap((raison) => {
    const siennes = parRaison.get(raison);
    return siennes ? [{ raison, offres: siennes }] : [];
  });
}

const SUITES: Readonly<Record<RaisonDeRepli, readonly [une: string, plusieurs: string]>> = {
  'a-confirmer': ['à confirmer avant d’y aller', 'à confirmer avant d’y aller'],
  employeurs: ['pour les employeurs', 'pour les employeurs'],
  terminee: ['terminée', 'terminées'],
};

/** « solution terminée », « solutions terminées » : ce qui suit le nombre, pour une et pour plusieurs. */
export const describeRepli = (raison: RaisonDeRepli, nom: NomOffre): readonly [string, string] => [
  `${nom} ${SUITES[raison][0]}`,
  `${nom}s ${SUITES[raison][1]}`,
];
