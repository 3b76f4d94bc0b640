import { formatMois } from '../temps/format-mois.ts';
import { addCompteur, type Compteur, isCompteurVide } from './compteur.ts';
import { formatCompteur } from './fichier-compteur.ts';

export type Jonction = { readonly compteur: Compteur } | { readonly refus: string };

const isMeme = (a: Compteur, b: Compteur) => formatCompteur(a) === formatCompteur(b);

/** Au poste d’accueil : rouvrir un fichier par-dessus ce que l’onglet a compté, sans rien compter deux fois. */
export function reopenCompteur(onglet: Compteur | undefined, fichier: Compteur): Jonction {
  if (!onglet || isCompteurVide(onglet) || isMeme(onglet, fichier)) return { compteur: fichier };
  if (onglet.mois !== fichier.mois)
    return {
      refus: `Le compteur ouvert est celui de ${formatMois(onglet.mois)}\u00a0: téléchargez-le et videz-le avant d’ouvrir celui de ${formatMois(fichier.mois)}.`,
    };
  if (onglet.poste === fichier.poste)
    return {
      refus:
        onglet.enregistrement < fichier.enregistrement
          ? 'Ce fichier est plus récent que le compteur ouvert\u00a0: videz le compteur, puis rouvrez le fichier.'
          : 'Ce fichier est déjà ouvert ici.',
    };
  return onglet.enregistrement > 0
    ? {
        refus:
          'Ce fichier vient d’un autre poste. Gardez les deux\u00a0: ils s’additionnent quand on fait le bilan.',
      }
    : { compteur: addCompteur(fichier, onglet) };
}

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
    if (vu && vu.enregistrement === compteur.enregistrement && !isMeme(vu, compteur))
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
