import { compare } from '../text/compare.ts';
import type { Commune } from './commune.ts';
import { formatCommunesEnLigne } from './communes-en-ligne.ts';
import type { DemandeDeCommune } from './demande-de-commune.ts';
import { listCles, toCle } from './to-cle.ts';

/** Un fichier de l’index : les communes dont une clé va de `cle` au fichier suivant. */
export interface PartieIndex {
  readonly cle: string;
  readonly texte: string;
}

/** Ce dont l’index est fait. */
interface Sources {
  readonly communes: ReadonlyMap<string, Commune>;
  readonly autrefois: ReadonlyMap<string, readonly string[]>;
  /** Les codes des communes qu’un guichet sert. */
  readonly servies: ReadonlySet<string>;
}

/** Au plus tant de clés par fichier, sauf clés identiques : 9 ko compressés. */
const CLES_PAR_PARTIE = 400;
/** Un début de nom qui demande plus de fichiers est trop court pour être utile. */
const MAX_PARTIES = 3;
const CODE_ENTIER = 5;

/**
 * Coupe la France en fichiers de même taille, comme les feuilles d’un arbre : la liste de leurs premières clés
 * suffit au navigateur pour savoir lequel lire. Chaque commune est sous ses noms et ses codes postaux.
 */
export function buildIndexCommunes({ communes, autrefois, servies }: Sources): readonly PartieIndex[] {
  const entrees = [...communes.values()]
    .flatMap((commune) => {
      const noms = [commune.nom, ...(autrefois.get(commune.code_insee) ?? [])];
      return [...new Set([...noms.flatMap(listCles), ...commune.codes_postaux])].map((cle) => ({
        cle,
        commune,
      }));
    })
    .sort((a, b) => compare(a.cle, b.cle));
  const parties: { readonly cle: string; readonly siennes: Commune[] }[] = [];
  let precedente = '';
  for (const { cle, commune } of entrees) {
    const derniere = parties.at(-1);
    // Une clé ne se partage jamais entre deux fichiers.
    if (!derniere || (derniere.siennes.length >= CLES_PAR_PARTIE && cle !== precedente))
      parties.push({ cle, siennes: [commune] });
    else derniere.siennes.push(commune);
    precedente = cle;
  }
  return parties.map(({ cle, siennes }) => ({
    cle,
    texte: formatCommunesEnLigne([...new Set(siennes)], { autrefois, servies, decimales: 2 }),
  }));
}

/** Le nom de fichier d’une partie. */
export const toFichier = (cle: string): string => cle.replaceAll(' ', '-');

/** Quels fichiers lire pour un texte. */
export interface PartiesCherchees {
  /** Leurs premières clés. */
  readonly cles: readonly string[];
  /** Faux : le texte est trop court, seul un nom exact s’y trouvera. */
  readonly complet: boolean;
}

/** Les fichiers qui peuvent répondre : un code postal entier d’abord, sinon le nom, sinon le début de code. */
export function findParties(
  cles: readonly string[],
  { mots, code }: Pick<DemandeDeCommune, 'mots' | 'code'>,
): PartiesCherchees {
  const debut = code.length === CODE_ENTIER ? code : toCle(mots) || code;
  if (debut === '') return { cles: [], complet: false };
  const suivante = cles.findIndex((cle) => cle > debut);
  const premier = Math.max(0, (suivante === -1 ? cles.length : suivante) - 1);
  const apres = cles.findIndex((cle, i) => i > premier && cle > debut && !cle.startsWith(debut));
  const trouvees = cles.slice(premier, apres === -1 ? undefined : apres);
  return trouvees.length > MAX_PARTIES
    ? { cles: trouvees.slice(0, 1), complet: false }
    : { cles: trouvees, complet: true };
}
