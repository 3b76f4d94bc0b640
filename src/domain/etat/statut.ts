import { formatDate } from '../temps/format-date.ts';
import { getStatut, type Statut } from '../vocabulaire/statuts.ts';
import type { Ternaire } from '../vocabulaire/ternaire.ts';

/** Les dates et le statut d’une offre, tels que l’éditeur les écrit et que la page les porte. */
export interface DatesOffre {
  readonly statut: Statut;
  readonly statut_jusqu_au?: string | undefined;
  readonly valide_du?: string | undefined;
  readonly valide_au?: string | undefined;
}

export interface Etat {
  /** « a-reprendre » : un statut provisoire a fini, sans qu’on sache la suite. */
  readonly statut: Statut | 'a-venir' | 'a-reprendre';
  readonly libelle: string;
  /** Peut-on la demander aujourd’hui ? « inconnu » : il faut d’abord s’en assurer. */
  readonly ouverte: Ternaire;
}

/** L’état d’une offre un jour donné (AAAA-MM-JJ) : les dates l’emportent sur le statut écrit. */
export function getEtat(dates: DatesOffre, aujourdhui: string): Etat {
  const { statut, statut_jusqu_au, valide_du, valide_au } = dates;
  if (statut === 'terminee' || (valide_au !== undefined && valide_au < aujourdhui))
    return {
      statut: 'terminee',
      libelle: valide_au ? `Terminée le ${formatDate(valide_au)}` : 'Terminée',
      ouverte: 'non',
    };
  if (valide_du !== undefined && valide_du > aujourdhui)
    return { statut: 'a-venir', libelle: `Ouvre le ${formatDate(valide_du)}`, ouverte: 'non' };
  const { libelle, ouverte, suite } = getStatut(statut);
  if (statut_jusqu_au === undefined || suite === undefined) return { statut, libelle, ouverte };
  if (statut_jusqu_au < aujourdhui)
    return {
      statut: 'a-reprendre',
      libelle: `${suite} à vérifier depuis le ${formatDate(statut_jusqu_au)}`,
      ouverte: 'inconnu',
    };
  return {
    statut,
    libelle: `${libelle} jusqu’au ${formatDate(statut_jusqu_au)}`,
    // Une saison dont on sait la fin est ouverte jusque-là.
    ouverte: statut === 'saisonniere' ? 'oui' : ouverte,
  };
}
