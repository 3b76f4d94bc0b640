import { addJours } from '../temps/add-jours.ts';
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
  complete: { statut: 'places-a-verifier', libelle: 'Places à vérifier' },
  'liste-attente': { statut: 'places-a-verifier', libelle: 'Places à vérifier' },
  'enveloppe-epuisee': { statut: 'enveloppe-a-verifier', libelle: 'Nouvelle enveloppe à vérifier' },
  suspendue: { statut: 'reprise-a-verifier', libelle: 'Reprise à vérifier' },
  saisonniere: { statut: 'saison-finie', libelle: 'Saison finie, reprise à vérifier' },
  'en-construction': { statut: 'ouverture-a-verifier', libelle: 'Ouverture à vérifier' },
} as const satisfies Partial<Record<Statut, { readonly statut: string; readonly libelle: string }>>;

type Provisoire = keyof typeof SUITES;
const isProvisoire = (statut: Statut): statut is Provisoire => statut in SUITES;

export interface Etat {
  readonly statut: Statut | 'a-venir' | (typeof SUITES)[Provisoire]['statut'];
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
  if (statut_jusqu_au < aujourdhui) return { ...SUITES[statut], ouverte: 'inconnu' };
  // Une saison dont on sait la fin est ouverte jusque-là.
  const ouverte = statut === 'saisonniere' ? 'oui' : OUVERTES[statut];
  return { statut, libelle: `${libelle} jusqu’au ${formatDate(statut_jusqu_au)}`, ouverte };
}

/** Le premier jour où redemander une offre arrêtée ou à venir ; undefined quand aucune date ne le dit. */
export function getReprise(
  { statut, statut_jusqu_au, valide_du }: DatesOffre,
  etat: Etat,
): string | undefined {
  if (etat.statut === 'a-venir') return valide_du;
  return statut_jusqu_au !== undefined && etat.statut === statut ? addJours(statut_jusqu_au, 1) : undefined;
}
