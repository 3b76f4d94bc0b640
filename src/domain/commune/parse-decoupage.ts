import type { Commune, CommuneAncienne, Departement, Epci, Region } from './commune.ts';

const readLignes = (texte: string): readonly (readonly string[])[] =>
  texte
    .split('\n')
    .slice(1)
    .filter((ligne) => ligne !== '')
    .map((ligne) => ligne.split('\t'));

/** Lit communes-anciennes.tsv ; le nom actuel vient des communes. */
export function parseAnciennes(
  texte: string,
  communes: ReadonlyMap<string, Commune>,
): readonly CommuneAncienne[] {
  return readLignes(texte).map(([code_insee = '', nom = '', code_actuel = '']) => ({
    code_insee,
    nom,
    code_actuel,
    nom_actuel: communes.get(code_actuel)?.nom ?? '',
  }));
}

/** Lit epcis.tsv. */
export function parseEpcis(texte: string): Map<string, Epci> {
  return new Map(
    readLignes(texte).map(([siren = '', nom = '', codes = '']) => [
      siren,
      { siren, nom, communes: codes.split(' ') },
    ]),
  );
}

/** Lit departements.tsv. */
export function parseDepartements(texte: string): Map<string, Departement> {
  return new Map(
    readLignes(texte).map(([code = '', nom = '', region = '']) => [code, { code, nom, region }]),
  );
}

/** Lit regions.tsv. */
export function parseRegions(texte: string): Map<string, Region> {
  return new Map(readLignes(texte).map(([code = '', nom = '']) => [code, { code, nom }]));
}
