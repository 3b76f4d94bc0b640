import { loadReferentiel } from '../catalogue/load-referentiel.ts';
import type { OffreServie, Territoire } from '../domain/catalogue/catalogue.ts';
import type { Commune } from '../domain/commune/commune.ts';
import { groupParEpci } from '../domain/commune/group-par-epci.ts';
import { getUnite, isGroupee } from '../domain/couverture/group-couverture.ts';
import { isProche } from '../domain/offre/get-portee.ts';
import { formatQuantite } from '../domain/text/format-quantite.ts';

interface LieuDuLivret {
  readonly nom: string;
  readonly numeros: readonly number[];
}

export interface IndexDuLivret {
  readonly par: ReturnType<typeof getUnite>;
  /** Numéros des offres proches qui servent toutes les communes. */
  readonly partout: readonly number[];
  readonly lieux: readonly LieuDuLivret[];
  /** Ce qui vaut pour tous les autres lieux, dit une fois ; vide s’il n’y en a pas. */
  readonly reste: string;
}

interface Lieu {
  readonly nom: string;
  readonly communes: readonly Commune[];
}

/** Par commune, ou par intercommunalité quand il y en a trop pour un livret. */
function listLieux({ communes }: Territoire): readonly Lieu[] {
  if (!isGroupee(communes)) return communes.map((commune) => ({ nom: commune.nom, communes: [commune] }));
  return groupParEpci(communes, ({ epci }) => epci, loadReferentiel().epcis).map(({ nom, siens }) => ({
    nom,
    communes: siens,
  }));
}

/** Cent communes sans rien de plus se disent en une phrase, pas en cent noms. */
function describeReste(
  nombre: number,
  autres: boolean,
  { par, partout }: { readonly par: IndexDuLivret['par']; readonly partout: boolean },
): string {
  if (nombre === 0) return '';
  const lieux = formatQuantite(
    nombre,
    `${autres ? 'autre ' : ''}${par}`,
    `${autres ? 'autres ' : ''}${par}s`,
  );
  const debut = nombre > 1 ? `Dans les ${lieux}` : `Dans ${lieux}`;
  return `${debut}, ${partout ? 'rien de plus n’est connu' : 'aucune solution proche n’est connue'}. Cela ne veut pas dire qu’il n’y a rien\u00a0: demandez.`;
}

/** Quelles offres proches servent chaque lieu ; celles qui servent tout le territoire sont dites une fois. */
export function indexLivret(
  territoire: Territoire,
  servies: readonly OffreServie[],
  numeros: ReadonlyMap<string, number>,
): IndexDuLivret {
  const proches = servies.filter(isProche);
  const isPartout = ({ communes_servies }: OffreServie) =>
    communes_servies.length === territoire.communes.length;
  const getNumero = ({ offre }: OffreServie) => numeros.get(offre.id) ?? 0;
  const parCommune = new Map<string, number[]>();
  for (const servie of proches.filter((s) => !isPartout(s)))
    for (const code of servie.communes_servies) {
      const liste = parCommune.get(code);
      if (liste) liste.push(getNumero(servie));
      else parCommune.set(code, [getNumero(servie)]);
    }
  const lieux = listLieux(territoire).map(({ nom, communes }) => ({
    nom,
    numeros: [...new Set(communes.flatMap(({ code_insee }) => parCommune.get(code_insee) ?? []))].sort(
      (a, b) => a - b,
    ),
  }));
  const avec = lieux.filter(({ numeros: siens }) => siens.length > 0);
  const partout = proches.filter(isPartout).map(getNumero);
  const par = getUnite(territoire.communes);
  return {
    par,
    partout,
    lieux: avec,
    reste: describeReste(lieux.length - avec.length, avec.length > 0, { par, partout: partout.length > 0 }),
  };
}
