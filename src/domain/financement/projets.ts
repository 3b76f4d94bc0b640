import type { Offre } from '../catalogue/catalogue.ts';
import { getBesoins } from '../offre/get-besoins.ts';
import type { Besoin } from '../vocabulaire/categories.ts';

/** Quelque chose à payer : ce que cela coûte, poste par poste, et le besoin auquel ses aides répondent. */
export interface Projet {
  readonly id: 'permis' | 'vehicule' | 'velo';
  readonly titre: string;
  readonly besoin: Besoin;
  readonly postes: readonly { readonly id: string; readonly libelle: string; readonly aide?: string }[];
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
      {
        id: 'conduite',
        libelle: 'Leçons de conduite',
        aide: 'Le nombre de leçons du devis, et celles que l’on ajoute souvent.',
      },
      { id: 'examen', libelle: 'Examens du code et de la conduite' },
      { id: 'autre', libelle: 'Autres frais', aide: 'Photos, visite médicale, trajets.' },
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
      { id: 'controle', libelle: 'Contrôle technique, réparations à faire' },
      { id: 'autre', libelle: 'Autres frais' },
    ],
  },
  {
    id: 'velo',
    titre: 'Un vélo',
    besoin: 'avoir-un-vehicule',
    postes: [
      { id: 'prix', libelle: 'Le vélo' },
      { id: 'autre', libelle: 'Antivol, casque, autres frais' },
    ],
  },
] as const satisfies readonly Projet[];

type Paye = Pick<Offre, 'categorie' | 'autres_besoins' | 'vehicules' | 'aide'>;

const isCycle = (vehicule: string) => vehicule.startsWith('velo');

/** Une aide versée en une fois, pour ce projet : un vélo n’est pas une voiture. */
export function isPourProjet({ id, besoin }: Projet, offre: Paye): boolean {
  const { aide, vehicules = [] } = offre;
  if (!aide || (aide.periode !== undefined && aide.periode !== 'unique')) return false;
  if (!getBesoins(offre).includes(besoin)) return false;
  if (id === 'permis' || vehicules.length === 0) return true;
  return id === 'velo' ? vehicules.some(isCycle) : !vehicules.every(isCycle);
}
