import type { Commune } from './commune.ts';
import type { CommuneCherchable } from './find-communes.ts';

/** Une commune telle que la page la porte : de quoi la trouver par son nom, son code postal ou une position. */
export interface CommuneEnLigne extends CommuneCherchable {
  readonly code_insee: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

const MAX_DANS_LA_PAGE = 250;

/** Trop de communes pour chaque page : elles sont dans un fichier à part, lu quand on entre dans le champ. */
export const hasFichierDeCommunes = ({ communes }: { readonly communes: readonly unknown[] }): boolean =>
  communes.length > MAX_DANS_LA_PAGE;

const toDegres = (degres: number | null) => (degres === null ? '' : String(Math.round(degres * 1000) / 1000));

/** Une ligne par commune, « nom|insee|cp cp|lat|lon », les plus peuplées d’abord : l’ordre dit la population. */
export function formatCommunesEnLigne(communes: readonly Commune[]): string {
  return [...communes]
    .sort((a, b) => b.population - a.population || (a.code_insee < b.code_insee ? -1 : 1))
    .map((c) =>
      [c.nom, c.code_insee, c.codes_postaux.join(' '), toDegres(c.latitude), toDegres(c.longitude)].join('|'),
    )
    .join('\n');
}

export function parseCommunesEnLigne(texte: string): readonly CommuneEnLigne[] {
  const lignes = texte.split('\n').filter((ligne) => ligne.includes('|'));
  return lignes.map((ligne, rang) => {
    const [nom = '', code_insee = '', codes = '', latitude = '', longitude = ''] = ligne.split('|');
    return {
      nom,
      code_insee,
      codes_postaux: codes === '' ? [] : codes.split(' '),
      population: lignes.length - rang,
      latitude: latitude === '' ? null : Number(latitude),
      longitude: longitude === '' ? null : Number(longitude),
    };
  });
}
