import { compare } from '../text/compare.ts';
import type { Commune } from './commune.ts';
import type { CommuneCherchable } from './find-communes.ts';
import type { Localisation } from './is-in-zone.ts';
import { toDepartement } from './to-departement.ts';

/** Une commune telle que la page la porte : de quoi la trouver par son nom, son code postal ou une position, et la situer dans une zone. */
export interface CommuneEnLigne extends CommuneCherchable, Localisation {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

// Cent communes pèsent 2 ko dans chaque page qui a le champ, pour qui ne s’en sert pas.
const MAX_DANS_LA_PAGE = 60;

/** Trop de communes pour chaque page : elles sont dans un fichier à part, lu quand on entre dans le champ. */
export const hasFichierDeCommunes = ({ communes }: { readonly communes: readonly unknown[] }): boolean =>
  communes.length > MAX_DANS_LA_PAGE;

const toDegres = (degres: number | null) => (degres === null ? '' : String(Math.round(degres * 1000) / 1000));
const parseDegres = (texte: string) => (texte === '' ? null : Number(texte));

function toLigne({ nom, code_insee, codes_postaux, latitude, longitude, population }: Commune): string {
  const centaines = Math.ceil(population / 100);
  return [nom, code_insee, codes_postaux.join(' '), toDegres(latitude), toDegres(longitude), centaines].join(
    '|',
  );
}

/**
 * Sous chaque intercommunalité (« =200026573 », « = » pour les communes sans elle), une ligne par commune :
 * « nom|insee|cp cp|lat|lon|centaines d’habitants ». Le département se lit dans le code INSEE.
 */
export function formatCommunesEnLigne(communes: readonly Commune[]): string {
  const triees = communes.toSorted((a, b) => compare(a.code_insee, b.code_insee));
  return [...Map.groupBy(triees, ({ epci }) => epci ?? '')]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([epci, siennes]) => [`=${epci}`, ...siennes.map(toLigne)])
    .join('\n');
}

/** Relit ce que formatCommunesEnLigne a écrit. */
export function parseCommunesEnLigne(texte: string): readonly CommuneEnLigne[] {
  const communes: CommuneEnLigne[] = [];
  let epci: string | null = null;
  for (const ligne of texte.split('\n')) {
    if (ligne.startsWith('=')) epci = ligne.slice(1) || null;
    const [nom = '', code_insee, codes = '', latitude = '', longitude = '', centaines] = ligne.split('|');
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
    });
  }
  return communes;
}
