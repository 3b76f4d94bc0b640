import { type DatesOffre, getEtat } from '../etat/statut.ts';
import type { Chemin } from './chemin.ts';
import { type Etape, getEcheance } from './parcours.ts';
import { findPrealable, type OffrePlacee, type Prealable } from './prealable.ts';

type OffreDatee = OffrePlacee & DatesOffre & { readonly nom: string };

/** Une étape, et son offre si le site la connaît encore. */
export interface EtapeSituee<O> {
  readonly etape: Etape;
  readonly offre: O | undefined;
}

const RAISONS: Readonly<Record<Prealable, string>> = {
  permis: 'Il faut d’abord le permis',
  aide: 'Une aide se demande avant de payer',
  apprendre: 'Apprendre vient avant l’autonomie',
};

/** Une étape à faire dont le dernier jour est passé. */
export const isEnRetard = ({ faite, quand }: Etape, etabli_le: string, aujourdhui: string): boolean =>
  !faite && getEcheance(quand, etabli_le) < aujourdhui;

/** Ce qui ne va pas dans chaque étape d’un parcours, un jour donné ; rien d’une étape faite. */
export function checkParcours<O extends OffreDatee>(
  etabli_le: string,
  etapes: readonly EtapeSituee<O>[],
  chemin: Chemin,
  aujourdhui: string,
): readonly (readonly string[])[] {
  const dates = etapes.map(({ etape }) => getEcheance(etape.quand, etabli_le));
  return etapes.map(({ etape, offre }, i) => {
    const [date = '', veille = ''] = [dates[i], dates[i - 1]];
    if (etape.faite) return [];
    const suites = etapes.slice(i + 1).flatMap(({ offre: autre }) => {
      const prealable = offre && autre && findPrealable(offre, autre, chemin);
      return prealable ? `${RAISONS[prealable]}\u00a0: mettez avant «\u00a0${autre?.nom}\u00a0».` : [];
    });
    const finira =
      offre && getEtat(offre, date).statut === 'terminee' && getEtat(offre, aujourdhui).statut !== 'terminee';
    return [
      ...suites,
      ...(isEnRetard(etape, etabli_le, aujourdhui) ? ['La date est passée.'] : []),
      ...(date >= aujourdhui && date < veille ? ['Cette étape finit avant celle qui la précède.'] : []),
      ...(finira ? ['Ce jour-là, ce service sera terminé.'] : []),
    ];
  });
}
