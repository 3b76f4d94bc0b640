import type { Offre } from '../catalogue/catalogue.ts';
import { getBesoins } from '../offre/get-besoins.ts';
import type { Besoin } from '../vocabulaire/categories.ts';

/** Une part du prix ; facultative quand un devis complet peut ne pas l’avoir. */
export interface Poste {
  readonly id: string;
  readonly libelle: string;
  readonly facultatif?: true;
}

/** Quelque chose à payer : ce que cela coûte, poste par poste, et le besoin auquel ses aides répondent. */
export interface Projet {
  readonly id: 'permis' | 'vehicule' | 'velo';
  readonly titre: string;
  readonly besoin: Besoin;
  readonly postes: readonly Poste[];
}

/** Aucun prix n’est écrit ici : celui d’une auto-école ou d’un assureur se lit sur son devis. */
export const PROJETS = [
  {
    id: 'permis',
    titre: 'Un permis',
    besoin: 'passer-le-permis',
    postes: [
      { id: 'dossier', libelle: 'Inscription et dossier' },
      { id: 'code', libelle: 'Leçons de code' },
      { id: 'conduite', libelle: 'Leçons de conduite' },
      { id: 'examen', libelle: 'Examens du code et de la conduite' },
      { id: 'autre', libelle: 'Autres frais', facultatif: true },
    ],
  },
  {
    id: 'vehicule',
    titre: 'Une voiture ou un deux-roues à moteur',
    besoin: 'avoir-un-vehicule',
    postes: [
      { id: 'prix', libelle: 'Le véhicule' },
      { id: 'carte', libelle: 'Carte grise' },
      { id: 'assurance', libelle: 'Assurance, premier paiement' },
      { id: 'controle', libelle: 'Contrôle technique, réparations à faire', facultatif: true },
      { id: 'autre', libelle: 'Autres frais', facultatif: true },
    ],
  },
  {
    id: 'velo',
    titre: 'Un vélo',
    besoin: 'avoir-un-vehicule',
    postes: [
      { id: 'prix', libelle: 'Le vélo' },
      { id: 'autre', libelle: 'Antivol, casque, autres frais', facultatif: true },
    ],
  },
] as const satisfies readonly Projet[];

type Paye = Pick<Offre, 'categorie' | 'autres_besoins' | 'vehicules' | 'aide'>;

/** Sur combien de mois le plan compte d’abord un prêt, avant que l’on en choisisse un autre nombre. */
export const MOIS_DE_PRET = 24;

const isCycle = (vehicule: string) => vehicule.startsWith('velo');

/** Si tous les véhicules d’une offre, connus, sont des vélos. */
export const hasSeulementDesVelos = ({ vehicules = [] }: Pick<Offre, 'vehicules'>): boolean =>
  vehicules.length > 0 && vehicules.every(isCycle);

/** Si des véhicules sont ceux du projet : un vélo n’est pas une voiture, et sans rien de dit, tous en sont. */
function isDuVehicule({ id }: Projet, offre: Pick<Offre, 'vehicules'>): boolean {
  const { vehicules = [] } = offre;
  if (id === 'permis' || vehicules.length === 0) return true;
  return id === 'velo' ? vehicules.some(isCycle) : !hasSeulementDesVelos(offre);
}

/** Une aide versée en une fois, pour ce projet. */
export function isPourProjet(projet: Projet, offre: Paye): boolean {
  const { aide } = offre;
  if (!aide || (aide.periode !== undefined && aide.periode !== 'unique')) return false;
  return getBesoins(offre).includes(projet.besoin) && isDuVehicule(projet, offre);
}
