import { compare } from '../text/compare.ts';
import type { Commune } from './commune.ts';
import type { CommuneCherchable } from './find-communes.ts';
import type { Localisation } from './is-in-zone.ts';
import { toDepartement } from './to-departement.ts';

/** Une commune telle qu’une page ou l’index la porte : de quoi la trouver par ses noms, son code postal ou une position, et la situer dans une zone. */
export interface CommuneEnLigne extends CommuneCherchable, Localisation {
  readonly autrefois: readonly string[];
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Un guichet la sert, dit l’index de France. */
  readonly servie: boolean;
}

/** Ce que les lignes disent de plus que la commune. */
interface Ajouts {
  readonly autrefois: ReadonlyMap<string, readonly string[]>;
  readonly servies?: ReadonlySet<string>;
  /** Trois pour dire la commune la plus proche d’ici ; deux (un kilomètre) pour mesurer un trajet. */
  readonly decimales?: number;
}

// Cent communes pèsent 2 ko dans chaque page qui a le champ, pour qui ne s’en sert pas.
const MAX_DANS_LA_PAGE = 60;

/** Trop de communes pour chaque page : elles sont dans un fichier à part, lu quand on entre dans le champ. */
export const hasFichierDeCommunes = ({ communes }: { readonly communes: readonly unknown[] }): boolean =>
  communes.length > MAX_DANS_LA_PAGE;

const formatDegres = (degres: number | null, decimales: number) =>
  degres === null ? '' : String(Number(degres.toFixed(decimales)));
const parseDegres = (texte: string) => (texte === '' ? null : Number(texte));

function toLigne(commune: Commune, { autrefois, servies, decimales = 3 }: Ajouts): string {
  const { nom, code_insee, codes_postaux, latitude, longitude, population } = commune;
  return [
    nom,
    code_insee,
    codes_postaux.join(' '),
    formatDegres(latitude, decimales),
    formatDegres(longitude, decimales),
    Math.ceil(population / 100),
    servies?.has(code_insee) ? 1 : '',
    ...(autrefois.get(code_insee) ?? []),
  ]
    .join('|')
    .replace(/\|$/, '');
}

/**
 * Sous chaque intercommunalité (« =200026573 », « = » pour les communes sans elle), une ligne par commune :
 * « nom|insee|cp cp|lat|lon|centaines d’habitants|servie|autrefois|autrefois ». Le département se lit dans le code INSEE.
 */
export function formatCommunesEnLigne(communes: readonly Commune[], ajouts: Ajouts): string {
  const triees = communes.toSorted((a, b) => compare(a.code_insee, b.code_insee));
  return [...Map.groupBy(triees, ({ epci }) => epci ?? '')]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([epci, siennes]) => [`=${epci}`, ...siennes.map((commune) => toLigne(commune, ajouts))])
    .join('\n');
}

/** Relit ce que formatCommunesEnLigne a écrit. */
export function parseCommunesEnLigne(texte: string): readonly CommuneEnLigne[] {
  const communes: CommuneEnLigne[] = [];
  let epci: string | null = null;
  for (const ligne of texte.split('\n')) {
    if (ligne.startsWith('=')) epci = ligne.slice(1) || null;
    const [nom = '', code_insee, codes = '', latitude = '', longitude = '', centaines, servie, ...autrefois] =
      ligne.split('|');
    if (!code_insee) continue;
    communes.push({
      nom,
      code_insee,
      departement: toDepartement(code_insee),
      epci,
      codes_postaux: codes === '' ? [] : codes.split(' '),
      population: Number(centaines) * 100,
      latitude: parseDegres(latitude),
      longitude: parseDegres(longitude),
      servie: servie === '1',
      autrefois,
    });
  }
  return communes;
}
