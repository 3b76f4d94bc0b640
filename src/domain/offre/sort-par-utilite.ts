import type { OffreServie } from '../catalogue/catalogue.ts';
import { getPreuve } from '../etat/get-preuve.ts';
import { confiances, getValues } from '../vocabulaire/vocabulaires.ts';
import { hasDeQuoiAgir } from './has-de-quoi-agir.ts';
import { RANG_PORTEE } from './sort-offres.ts';
import { sortParNote } from './sort-par-note.ts';

const CONFIANCES: readonly (string | undefined)[] = getValues(confiances);

/** Plus la note est basse, plus l’offre aide : de quoi agir, proche, récente, sûre, et le plus d’argent. */
function getNote(servie: OffreServie): readonly number[] {
  const { offre, portee } = servie;
  const confiance = CONFIANCES.indexOf(offre.confiance);
  return [
    hasDeQuoiAgir(servie) ? 0 : 1,
    RANG_PORTEE[portee],
    -Number(getPreuve(offre)?.date.slice(0, 4) ?? 0),
    confiance === -1 ? CONFIANCES.length : confiance,
    -(offre.aide?.montant_max ?? offre.aide?.montant ?? 0),
  ];
}

/**
 * L’ordre dans lequel les outils montrent des offres qui valent autant pour une personne : ce sur quoi l’on peut agir
 * d’abord, jamais ce dont on sait le moins. Il ne dépend ni d’elle ni du jour : il se calcule à la construction.
 */
export const sortParUtilite = (offres: readonly OffreServie[]): readonly OffreServie[] =>
  sortParNote(offres, getNote);
