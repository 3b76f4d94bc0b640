import { formatMois } from '../temps/format-mois.ts';
import { addCompteur, type Compteur } from './compteur.ts';
import { isMemeFichier } from './fichier-compteur.ts';

/** Un mois compté à un ou plusieurs postes. */
export interface MoisCompte {
  readonly compteur: Compteur;
  /** « poste:enregistrement », dans l’ordre. */
  readonly postes: readonly string[];
}

/** Le même poste deux fois : le plus récent de ses fichiers ; deux fichiers différents au même rang se contredisent. */
function selectRecents(
  compteurs: readonly Compteur[],
): ReadonlyMap<string, Compteur> | { readonly refus: string } {
  const parPoste = new Map<string, Compteur>();
  for (const compteur of compteurs) {
    const vu = parPoste.get(compteur.poste);
    if (vu && vu.enregistrement === compteur.enregistrement && !isMemeFichier(vu, compteur))
      return {
        refus: `Deux fichiers différents du poste ${compteur.poste} portent le même numéro (${compteur.enregistrement}) pour ${formatMois(compteur.mois)}\u00a0: ne gardez que le bon.`,
      };
    if (!vu || vu.enregistrement < compteur.enregistrement) parPoste.set(compteur.poste, compteur);
  }
  return parPoste;
}

/** Les fichiers d’un territoire, mois par mois ; les postes d’un même mois s’additionnent. */
export function joinCompteurs(
  compteurs: readonly Compteur[],
): { readonly mois: readonly MoisCompte[] } | { readonly refus: readonly string[] } {
  const mois: MoisCompte[] = [];
  const refus: string[] = [];
  for (const [, siens] of [...Map.groupBy(compteurs, (c) => c.mois)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const recents = selectRecents(siens);
    if ('refus' in recents) {
      refus.push(recents.refus);
      continue;
    }
    const [premier, ...autres] = [...recents.values()].sort((a, b) => (a.poste < b.poste ? -1 : 1));
    if (premier)
      mois.push({
        compteur: autres.reduce(addCompteur, premier),
        postes: [premier, ...autres].map(({ poste, enregistrement }) => `${poste}:${enregistrement}`),
      });
  }
  return refus.length > 0 ? { refus } : { mois };
}
