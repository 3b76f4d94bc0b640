import type { Offre, Territoire } from '../catalogue/catalogue.ts';
import { listVivantes } from '../offre/is-vivante.ts';
import { addJours } from '../temps/add-jours.ts';
import { type Changement, listChangements } from './list-changements.ts';

/** Une date à venir : ce qui va s’arrêter, ouvrir ou reprendre. */
export interface Echeance {
  readonly date: string;
  readonly genre: 'ouverture' | 'fin' | 'reprise';
  readonly offre: Offre;
}

export interface Lettre {
  /** AAAA-MM ; absent quand rien n’a jamais changé. */
  readonly mois: string | undefined;
  readonly changements: readonly Changement[];
  /** Ce qui a compté avant ce mois : une lettre courte reste utile. */
  readonly rappels: readonly Changement[];
  readonly echeances: readonly Echeance[];
}

/** Ce que l’on annonce d’avance. */
export const JOURS_ANNONCES = 60;

const MAX_RAPPELS = 3;

function listEcheances({ offres }: Pick<Territoire, 'offres'>, aujourdhui: string): readonly Echeance[] {
  const limite = addJours(aujourdhui, JOURS_ANNONCES);
  return listVivantes(offres)
    .flatMap(({ offre }) => {
      const { valide_du, valide_au, statut, statut_jusqu_au } = offre;
      const reprise = statut === 'ouverte' ? undefined : statut_jusqu_au;
      return [
        { date: valide_du, genre: 'ouverture' as const, offre, premier: addJours(aujourdhui, 1) },
        { date: valide_au, genre: 'fin' as const, offre, premier: aujourdhui },
        {
          date: reprise && addJours(reprise, 1),
          genre: 'reprise' as const,
          offre,
          premier: addJours(aujourdhui, 1),
        },
      ];
    })
    .flatMap(({ date, genre, offre, premier }) =>
      date !== undefined && date >= premier && date <= limite ? [{ date, genre, offre }] : [],
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.offre.id < b.offre.id ? -1 : 1));
}

/** La lettre du dernier mois où quelque chose a changé, et ce qui s’annonce. */
export function buildLettre(territoire: Pick<Territoire, 'offres' | 'pages'>, aujourdhui: string): Lettre {
  const changements = listChangements(territoire, aujourdhui);
  const mois = changements[0]?.date.slice(0, 7);
  return {
    mois,
    changements: changements.filter(({ date }) => date.slice(0, 7) === mois),
    rappels: changements
      .filter(({ date, genre }) => date.slice(0, 7) !== mois && genre !== 'verification')
      .slice(0, MAX_RAPPELS),
    echeances: listEcheances(territoire, aujourdhui),
  };
}
