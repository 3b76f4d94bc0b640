import type { LigneTarif, Tarif } from '../offre/tarif.schema.ts';
import { roundCentimes } from '../text/round-centimes.ts';
import { estimateLigne, isMensuelle, type LigneEstimee, type LigneMensuelle } from './estimate-ligne.ts';
import { listPaliers } from './list-paliers.ts';
import { MOIS_DE_TRAVAIL, type Usage } from './usage.ts';

/** Ce que l’on sait du carburant à payer en plus de l’offre. */
export interface CarburantCompte {
  readonly libelle: string;
  /** En euros. */
  readonly par_km: number;
  /** La fiche ne dit pas s’il est compris : les deux totaux sont alors donnés. */
  readonly incertain?: boolean;
}

export interface Palier {
  /** À qui ou à quelle condition va ce total ; absent quand il vaut pour tous. */
  readonly pour: string | undefined;
  readonly total: number;
  /** Au moins une ligne est un maximum. */
  readonly plafond: boolean;
  readonly lignes: readonly LigneEstimee[];
}

export interface Estimation {
  /** Le total le plus bas et le plus haut ; égaux quand il n’y a qu’un prix. */
  readonly bas: number;
  readonly haut: number;
  readonly plafond: boolean;
  /** Les jours que l’offre permet dans un mois, parmi ceux demandés. */
  readonly jours: number;
  readonly paliers: readonly Palier[];
}

interface Options {
  readonly carburant?: CarburantCompte | undefined;
  /** Le public de la personne, tel que la fiche l’écrit, quand on le connaît. */
  readonly pour?: string | undefined;
}

const isUsuelle = (ligne: LigneTarif) => !ligne.facultatif && isMensuelle(ligne);

/** Les façons de compter le carburant : condition, ligne de plus. */
function listCarburants(carburant: CarburantCompte | undefined) {
  if (!carburant) return [{ condition: undefined, lignes: [] }];
  const lignes = [{ libelle: carburant.libelle, montant: carburant.par_km, unite: 'km' as const }];
  return carburant.incertain
    ? [
        { condition: 'si le carburant est compris', lignes: [] },
        { condition: 'si le carburant est en plus', lignes },
      ]
    : [{ condition: undefined, lignes }];
}

/**
 * Ce que coûte un mois d’usage, calcul montré, un total par public. L’adhésion annuelle compte pour un douzième ;
 * la caution et ce que l’on paie une seule fois ne sont pas dans le total (listAvances). undefined sans prix
 * comparable (explainSansMois dit pourquoi).
 */
export function estimateMois(
  tarif: Tarif | undefined,
  usage: Usage = MOIS_DE_TRAVAIL,
  { carburant, pour }: Options = {},
): Estimation | undefined {
  if (!tarif) return undefined;
  const usuelles = tarif.lignes.filter(isUsuelle);
  const gratuit = usuelles.length === 0 && tarif.lignes.every(({ montant }) => montant === 0);
  if (usuelles.length === 0 && !gratuit) return undefined;
  const jours = Math.min(
    usage.jours,
    tarif.jours_max_par_an ?? usage.jours,
    tarif.duree_max_jours ?? usage.jours,
  );
  const possibles = gratuit ? [{ pour: undefined, lignes: [] }] : listPaliers(usuelles);
  const siens = possibles.filter((palier) => palier.pour === pour);
  const adhesion: readonly LigneMensuelle[] = tarif.adhesion
    ? [{ libelle: 'Adhésion d’un an', montant: tarif.adhesion, unite: 'an' }]
    : [];
  const paliers = (pour !== undefined && siens.length > 0 ? siens : possibles).flatMap((palier) =>
    listCarburants(carburant).map(({ condition, lignes: duCarburant }): Palier => {
      const lignes = [...(palier.lignes as readonly LigneMensuelle[]), ...adhesion, ...duCarburant].map(
        (ligne) => estimateLigne(ligne, { ...usage, jours }),
      );
      return {
        pour: [palier.pour, condition].filter((mot) => mot !== undefined).join(', ') || undefined,
        total: roundCentimes(lignes.reduce((somme, { montant }) => somme + montant, 0)),
        plafond: palier.lignes.some(({ maximum }) => maximum === true),
        lignes,
      };
    }),
  );
  const totaux = paliers.map(({ total }) => total);
  return {
    bas: Math.min(...totaux),
    haut: Math.max(...totaux),
    plafond: paliers.some(({ plafond }) => plafond),
    jours,
    paliers,
  };
}
