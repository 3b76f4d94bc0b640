import type { OffreSaisie } from '../offre/offre.schema.ts';
import { getEtat } from './statut.ts';

/** Un comité passé ne s’annonce plus : sans autre date, la prochaine n’est pas connue. */
function withoutComitesPasses<O extends OffreSaisie>(offre: O, aujourdhui: string): O {
  const { prescription } = offre;
  const { comite } = prescription ?? {};
  if (!comite?.dates?.some(({ date }) => date < aujourdhui)) return offre;
  const { dates, ...reste } = comite;
  const aVenir = dates.filter(({ date }) => date >= aujourdhui);
  return {
    ...offre,
    prescription: { ...prescription, comite: { ...reste, ...(aVenir.length > 0 && { dates: aVenir }) } },
  };
}

/**
 * L’offre telle qu’elle est un jour donné (AAAA-MM-JJ) : son dernier jour passé, elle est terminée, même si personne
 * n’a changé son statut, et ses comités passés n’y sont plus. Les listes, les comptes et les exports n’ont qu’à lire.
 */
export function toOffreDuJour<O extends OffreSaisie>(ecrite: O, aujourdhui: string): O {
  const offre = withoutComitesPasses(ecrite, aujourdhui);
  const { statut } = getEtat(offre, aujourdhui);
  return statut === 'terminee' && offre.statut !== 'terminee' ? { ...offre, statut } : offre;
}
