import type { Commune } from './commune.ts';

const toDegres = (texte: string) => (texte === '' ? null : Number(texte));
const toCodes = (texte: string) => (texte.length === 5 ? [texte] : texte === '' ? [] : texte.split(' '));

/**
 * Lit communes.tsv : une ligne de titres, puis une commune de dix colonnes par ligne, dans l’ordre des codes.
 * Avance de tabulation en tabulation : deux fois plus rapide que de découper chaque ligne.
 */
export function parseCommunes(texte: string): Map<string, Commune> {
  const communes = new Map<string, Commune>();
  let position = texte.indexOf('\n') + 1;
  const readUntil = (separateur: '\t' | '\n'): string => {
    const trouve = texte.indexOf(separateur, position);
    const fin = trouve === -1 ? texte.length : trouve;
    const cellule = texte.slice(position, fin);
    position = fin + 1;
    return cellule;
  };
  while (position < texte.length) {
    const commune: Commune = {
      code_insee: readUntil('\t'),
      nom: readUntil('\t'),
      codes_postaux: toCodes(readUntil('\t')),
      departement: readUntil('\t'),
      region: readUntil('\t'),
      epci: readUntil('\t') || null,
      population: Number(readUntil('\t')),
      latitude: toDegres(readUntil('\t')),
      longitude: toDegres(readUntil('\t')),
    };
    readUntil('\n');
    communes.set(commune.code_insee, commune);
  }
  return communes;
}
