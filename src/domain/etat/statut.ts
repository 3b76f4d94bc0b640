import { formatDate } from '../temps/format-date.ts';
import { type Statut, statuts } from '../vocabulaire/statuts.ts';
import { getLibelle } from '../vocabulaire/terme.ts';
import type { Ternaire } from '../vocabulaire/ternaire.ts';

/** Les dates et le statut d’une offre, tels que l’éditeur les écrit et que la page les porte. */
export interface DatesOffre {
  readonly statut: Statut;
  readonly statut_jusqu_au?: string | undefined;
  readonly valide_du?: string | undefined;
  readonly valide_au?: string | undefined;
}

/** Ce qu’on sait d’un statut provisoire dont la fin est passée : rien ne dit que l’offre a repris. */
const SUITES = {
  complete: 'Places à vérifier',
  'liste-attente': 'Places à vérifier',
  'enveloppe-epuisee': 'Nouvelle enveloppe à vérifier',
  suspendue: 'Reprise à vérifier',
  saisonniere: 'Saison finie, reprise à vérifier',
  'en-construction': 'Ouverture à vérifier',
} as const satisfies Partial<Record<Statut, string>>;

type Provisoire = keyof typeof SUITES;
const isProvisoire = (statut: Statut): statut is Provisoire => statut in SUITES;

export interface Etat {
  /** « a-reprendre » : un statut provisoire a fini, sans qu’on sache la suite. */
  readonly statut: Statut | 'a-venir' | 'a-reprendre';
  readonly libelle: string;
  /** Peut-on la demander aujourd’hui ? « inconnu » : il faut d’abord s’en assurer. */
  readonly ouverte: Ternaire;
}

const OUVERTES: Readonly<Record<Statut, Ternaire>> = {
  ouverte: 'oui',
  complete: 'non',
  'liste-attente': 'inconnu',
  'enveloppe-epuisee': 'non',
  suspendue: 'non',
  saisonniere: 'inconnu',
  'en-construction': 'non',
  'non-confirmee': 'inconnu',
  terminee: 'non',
};

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
  const libelle = getLibelle(statuts, statut);
  if (statut_jusqu_au === undefined || !isProvisoire(statut))
    return { statut, libelle, ouverte: OUVERTES[statut] };
  if (statut_jusqu_au < aujourdhui)
    return { statut: 'a-reprendre', libelle: SUITES[statut], ouverte: 'inconnu' };
  // Une saison dont on sait la fin est ouverte jusque-là.
  const ouverte = statut === 'saisonniere' ? 'oui' : OUVERTES[statut];
  return { statut, libelle: `${libelle} jusqu’au ${formatDate(statut_jusqu_au)}`, ouverte };
}
