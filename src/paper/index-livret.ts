import { loadReferentiel } from '../catalogue/load-referentiel.ts';
import type { OffreServie, Territoire } from '../domain/catalogue/catalogue.ts';
import type { Commune } from '../domain/commune/commune.ts';
import { groupParEpci } from '../domain/commune/group-par-epci.ts';
import { getUnite, isGroupee } from '../domain/couverture/group-couverture.ts';
import { isProche } from '../domain/offre/get-portee.ts';

interface LieuDuLivret {
  readonly nom: string;
  readonly numeros: readonly number[];
}

export interface IndexDuLivret {
  readonly par: ReturnType<typeof getUnite>;
  /** Numéros des offres proches qui servent toutes les communes. */
  readonly partout: readonly number[];
  readonly lieux: readonly LieuDuLivret[];
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
  return {
    par: getUnite(territoire.communes),
    partout: proches.filter(isPartout).map(getNumero),
    lieux: listLieux(territoire).map(({ nom, communes }) => ({
      nom,
      numeros: [...new Set(communes.flatMap(({ code_insee }) => parCommune.get(code_insee) ?? []))].sort(
        (a, b) => a - b,
      ),
    })),
  };
}
