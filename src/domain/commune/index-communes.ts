import type { Commune, CommuneAncienne } from './commune.ts';
import { type CommuneCherchable, toCle } from './find-communes.ts';
import { toDepartement } from './to-departement.ts';

/** Une commune de France telle qu’un fichier de l’index la porte. */
export interface CommuneIndexee extends CommuneCherchable {
  readonly code_insee: string;
  readonly departement: string;
  readonly epci: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Le nom d’aujourd’hui, quand `nom` est celui d’une commune qui a fusionné. */
  readonly nom_actuel?: string;
}

/** Un fichier de l’index : les communes dont une clé va de `cle` au fichier suivant. */
export interface PartieIndex {
  readonly cle: string;
  readonly texte: string;
}

interface Entree {
  readonly cle: string;
  readonly ligne: string;
}

/** Au plus tant de lignes par fichier, sauf clés identiques : 9 ko compressés. */
const LIGNES_PAR_PARTIE = 400;
/** Un début de nom qui demande plus de fichiers est trop court pour être utile. */
const MAX_PARTIES = 3;

const toLigne = (commune: Commune, ancien?: string) => {
  const { code_insee, nom, codes_postaux, epci, population, latitude, longitude } = commune;
  return [
    code_insee,
    ancien ?? nom,
    codes_postaux.join(' '),
    epci ?? '',
    Math.ceil(population / 100),
    // Un kilomètre près : de quoi mesurer un trajet.
    latitude?.toFixed(2) ?? '',
    longitude?.toFixed(2) ?? '',
    ...(ancien ? [nom] : []),
  ].join('|');
};

const parseDegres = (texte: string) => (texte === '' ? null : Number(texte));

const compare = (a: Entree, b: Entree) =>
  a.cle < b.cle ? -1 : a.cle > b.cle ? 1 : a.ligne < b.ligne ? -1 : 1;

/** Chaque commune sous son nom et ses codes postaux, les noms d’autrefois sous le leur. */
function listEntrees(
  communes: ReadonlyMap<string, Commune>,
  anciennes: readonly CommuneAncienne[],
): readonly Entree[] {
  const actuelles = [...communes.values()].flatMap((commune) => {
    const ligne = toLigne(commune);
    return [toCle(commune.nom), ...commune.codes_postaux].map((cle) => ({ cle, ligne }));
  });
  const autrefois = anciennes.flatMap(({ nom, code_actuel }) => {
    const commune = communes.get(code_actuel);
    return commune && toCle(nom) !== toCle(commune.nom)
      ? [{ cle: toCle(nom), ligne: toLigne(commune, nom) }]
      : [];
  });
  return [...actuelles, ...autrefois].sort(compare);
}

/**
 * Coupe la France en fichiers de même taille, comme les feuilles d’un arbre : la liste de leurs premières clés
 * suffit au navigateur pour savoir lequel lire.
 */
export function buildIndexCommunes(
  communes: ReadonlyMap<string, Commune>,
  anciennes: readonly CommuneAncienne[],
): readonly PartieIndex[] {
  const parties: { cle: string; lignes: string[] }[] = [];
  let precedente = '';
  for (const { cle, ligne } of listEntrees(communes, anciennes)) {
    const derniere = parties.at(-1);
    // Une clé ne se partage jamais entre deux fichiers.
    if (!derniere || (derniere.lignes.length >= LIGNES_PAR_PARTIE && cle !== precedente))
      parties.push({ cle, lignes: [ligne] });
    else derniere.lignes.push(ligne);
    precedente = cle;
  }
  return parties.map(({ cle, lignes }) => ({ cle, texte: [...new Set(lignes)].join('\n') }));
}

/** Le nom de fichier d’une partie. */
export const toFichier = (cle: string): string => cle.replaceAll(' ', '-');

export function parsePartie(texte: string): readonly CommuneIndexee[] {
  return texte
    .split('\n')
    .filter((ligne) => ligne.includes('|'))
    .map((ligne) => {
      const [code_insee = '', nom = '', codes = '', epci = '', population = '', ...fin] = ligne.split('|');
      const [latitude = '', longitude = '', nom_actuel] = fin;
      return {
        code_insee,
        nom,
        codes_postaux: codes === '' ? [] : codes.split(' '),
        departement: toDepartement(code_insee),
        epci: epci || null,
        population: Number(population) * 100,
        latitude: parseDegres(latitude),
        longitude: parseDegres(longitude),
        ...(nom_actuel !== undefined && { nom_actuel }),
      };
    });
}

/** Quels fichiers lire pour un texte. */
export interface PartiesCherchees {
  /** Leurs premières clés. */
  readonly cles: readonly string[];
  /** Faux : le texte est trop court, seul un nom exact s’y trouvera. */
  readonly complet: boolean;
}

/** Les fichiers qui peuvent contenir ce que la personne écrit : le nom d’abord, sinon le code postal. */
export function findParties(cles: readonly string[], texte: string): PartiesCherchees {
  const nom = toCle(texte.replace(/\b\d\w*/g, ' '));
  const debut = nom || (/\d{1,5}/.exec(texte)?.[0] ?? '');
  if (debut === '') return { cles: [], complet: false };
  const suivante = cles.findIndex((cle) => cle > debut);
  const premier = Math.max(0, (suivante === -1 ? cles.length : suivante) - 1);
  const apres = cles.findIndex((cle, i) => i > premier && cle > debut && !cle.startsWith(debut));
  const trouvees = cles.slice(premier, apres === -1 ? undefined : apres);
  return trouvees.length > MAX_PARTIES
    ? { cles: trouvees.slice(0, 1), complet: false }
    : { cles: trouvees, complet: true };
}
