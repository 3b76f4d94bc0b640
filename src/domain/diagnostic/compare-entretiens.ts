import type { Entretien } from './code-d-entree.ts';
import type { Niveau } from './evaluate-diagnostic.ts';
import { RANGS } from './evaluate-diagnostic.ts';

/** Ce qu’un frein est devenu entre deux entretiens. */
export type Evolution = 'leve' | 'allege' | 'pareil' | 'alourdi' | 'apparu' | 'pas-redemande';

export const libellesEvolution: Readonly<Record<Evolution, string>> = {
  leve: 'Frein levé',
  allege: 'Frein allégé',
  pareil: 'Frein pareil',
  alourdi: 'Frein plus lourd',
  apparu: 'Frein apparu',
  'pas-redemande': 'Frein pas redemandé',
};

/** Un thème où il y a, ou il y avait, un frein. */
export interface Changement {
  readonly id: string;
  readonly evolution: Evolution;
  readonly avant: Niveau;
  readonly apres: Niveau;
}

function getEvolution(avant: Niveau, apres: Niveau): Evolution | undefined {
  const [de, vers] = [RANGS[avant], RANGS[apres]];
  // Ce qui n’avait pas été demandé n’est ni un frein de plus ni un frein de moins.
  if (de < 0) return undefined;
  if (de === 0) return vers > 0 ? 'apparu' : undefined;
  if (vers < 0) return 'pas-redemande';
  if (vers === 0) return 'leve';
  if (vers === de) return 'pareil';
  return vers < de ? 'allege' : 'alourdi';
}

/** Ce qui a changé entre l’entretien d’entrée et celui-ci, frein par frein, dans l’ordre de la grille. */
export function compareEntretiens(
  entree: Pick<Entretien, 'niveaux'>,
  sortie: Pick<Entretien, 'niveaux'>,
): readonly Changement[] {
  const apres = new Map(sortie.niveaux.map(({ id, niveau }) => [id, niveau]));
  return entree.niveaux.flatMap(({ id, niveau: avant }) => {
    const maintenant = apres.get(id) ?? 'inconnu';
    const evolution = getEvolution(avant, maintenant);
    return evolution ? [{ id, evolution, avant, apres: maintenant }] : [];
  });
}

/** Les freins levés, thème par thème : la seule chose qui se compte. */
export const countLeves = (changements: readonly Changement[]): Readonly<Record<string, number>> =>
  Object.fromEntries(changements.filter(({ evolution }) => evolution === 'leve').map(({ id }) => [id, 1]));
