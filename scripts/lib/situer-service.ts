import type { Commune, CommuneAncienne } from '../../src/domain/commune/commune.ts';
import { toCle } from '../../src/domain/commune/to-cle.ts';

/** Ce qu’un annuaire dit du lieu d’un service ; `code_insee` peut manquer. */
interface AdresseLue {
  readonly nom: string;
  readonly commune: string;
  readonly code_postal: string;
  readonly code_insee: string;
}

/** Où un service se rattache. */
interface Situe {
  readonly code_insee: string;
  /** La commune d’autrefois dont il porte le nom ; vide : celle d’aujourd’hui. */
  readonly lieu: string;
}

/** Trouve la commune d’aujourd’hui d’un service, par son code, sinon par son nom et son code postal. */
export function createSituer(communes: ReadonlyMap<string, Commune>, anciennes: readonly CommuneAncienne[]) {
  const codesActuels = new Map(anciennes.map(({ code_insee, code_actuel }) => [code_insee, code_actuel]));
  const parNom = Map.groupBy(
    [
      ...[...communes.values()].map(({ nom, code_insee }) => ({ cle: toCle(nom), code_insee, lieu: '' })),
      ...anciennes.map(({ nom, code_actuel }) => ({ cle: toCle(nom), code_insee: code_actuel, lieu: nom })),
    ],
    ({ cle }) => cle,
  );
  const parCodePostal = Map.groupBy(
    [...communes.values()].flatMap((commune) => commune.codes_postaux.map((code) => ({ code, commune }))),
    ({ code }) => code,
  );

  return ({ nom, commune, code_postal, code_insee: code }: AdresseLue): Situe | undefined => {
    const noms = [nom.split(' - ').at(-1) ?? '', commune].map((un) => un.replace(/ \(.*| cedex.*/i, ''));
    const homonymes = noms.flatMap((un) => parNom.get(toCle(un)) ?? []);
    const code_insee = codesActuels.get(code) ?? code;
    if (communes.has(code_insee))
      return { code_insee, lieu: homonymes.find((une) => une.code_insee === code_insee)?.lieu ?? '' };
    const sienne = homonymes.find((une) => communes.get(une.code_insee)?.codes_postaux.includes(code_postal));
    if (sienne) return sienne;
    // « Dole Cedex 39107 » : le département suffit à un nom qu’une seule de ses communes porte.
    const voisines = homonymes.filter((une) => une.code_insee.startsWith(code_postal.slice(0, 2)));
    const [voisine] = voisines;
    if (voisine) return voisines.every((une) => une.code_insee === voisine.code_insee) ? voisine : undefined;
    // « Orbagna » est aujourd’hui dans « Beaufort-Orbagna ».
    const composees = (parCodePostal.get(code_postal) ?? []).filter((une) =>
      noms.some((un) => ` ${toCle(une.commune.nom)} `.includes(` ${toCle(un)} `)),
    );
    const [composee] = composees;
    return composee && composees.length === 1
      ? { code_insee: composee.commune.code_insee, lieu: noms[0] ?? '' }
      : undefined;
  };
}
