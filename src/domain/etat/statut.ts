import { formatDate } from '../temps/format-date.ts';
import { type Statut, statuts } from '../vocabulaire/statuts.ts';
import { getLibelle } from '../vocabulaire/terme.ts';

/** Les dates et le statut d’une offre, tels que l’éditeur les écrit et que la page les porte. */
export interface DatesOffre {
  readonly statut: Statut;
  readonly statut_jusqu_au?: string | undefined;
  readonly valide_du?: string | undefined;
  readonly valide_au?: string | undefined;
}

export interface Etat {
  readonly statut: Statut | 'a-venir';
  readonly libelle: string;
  /** Peut-on la demander aujourd’hui ? La liste d’attente compte comme une demande possible. */
  readonly disponible: boolean;
}

const DISPONIBLES: ReadonlySet<Statut> = new Set(['ouverte', 'liste-attente', 'saisonniere']);

/** L’état d’une offre un jour donné (AAAA-MM-JJ) : les dates l’emportent sur le statut écrit. */
export function getEtat(dates: DatesOffre, aujourdhui: string): Etat {
  const { statut, statut_jusqu_au, valide_du, valide_au } = dates;
  if (statut === 'terminee' || (valide_au !== undefined && valide_au < aujourdhui))
    return {
      statut: 'terminee',
      libelle: valide_au ? `Terminée le ${formatDate(valide_au)}` : 'Terminée',
      disponible: false,
    };
  if (valide_du !== undefined && valide_du > aujourdhui)
    return { statut: 'a-venir', libelle: `Ouvre le ${formatDate(valide_du)}`, disponible: false };
  if (statut_jusqu_au !== undefined && statut !== 'ouverte') {
    if (statut_jusqu_au < aujourdhui) return { statut: 'ouverte', libelle: 'Ouverte', disponible: true };
    return {
      statut,
      libelle: `${getLibelle(statuts, statut)} jusqu’au ${formatDate(statut_jusqu_au)}`,
      disponible: DISPONIBLES.has(statut),
    };
  }
  return { statut, libelle: getLibelle(statuts, statut), disponible: DISPONIBLES.has(statut) };
}
