import type { AideDemandee, Fourchette } from './aide-financable.ts';

/** Une demande et ce qu’elle peut verser. */
export interface Chiffree extends AideDemandee {
  readonly somme: Fourchette;
}

/** Une aide laissée de côté, et celles, gardées, avec qui elle ne s’ajoute pas. */
export interface Ecartee {
  readonly aide: AideDemandee['aide'];
  readonly pour: readonly AideDemandee['aide'][];
}

const isExclue = ({ aide: a }: AideDemandee, { aide: b }: AideDemandee) =>
  a.sauf.includes(b.id) || b.sauf.includes(a.id);

/** Ce qui est sûr d’abord, puis ce que l’on peut espérer : une somme inconnue ne pèse rien. */
const weigh = (liste: readonly Chiffree[]): readonly [number, number] => [
  liste.reduce((total, { suite, somme }) => total + (suite === 'accordee' ? somme.bas : 0), 0),
  liste.reduce((total, { somme }) => total + (somme.haut ?? somme.bas), 0),
];

const isMieux = (a: readonly Chiffree[], b: readonly Chiffree[]) => {
  const [sur, espere] = weigh(a);
  const [surB, espereB] = weigh(b);
  return sur > surB || (sur === surB && espere > espereB);
};

function findMeilleure(liste: readonly Chiffree[]): readonly Chiffree[] {
  const disputee = liste.find((a) => liste.some((b) => a !== b && isExclue(a, b)));
  if (!disputee) return liste;
  const avec = findMeilleure(liste.filter((autre) => autre === disputee || !isExclue(disputee, autre)));
  const sans = findMeilleure(liste.filter((autre) => autre !== disputee));
  return isMieux(sans, avec) ? sans : avec;
}

/** Parmi des aides demandées, celles qui s’ajoutent et valent le plus ensemble, et ce qui reste de côté. */
export function selectCumulables(demandees: readonly Chiffree[]): {
  readonly gardees: readonly Chiffree[];
  readonly ecartees: readonly Ecartee[];
} {
  const gardees = findMeilleure(demandees);
  return {
    gardees,
    ecartees: demandees
      .filter((demande) => !gardees.includes(demande))
      .map((demande) => ({
        aide: demande.aide,
        pour: gardees.filter((gardee) => isExclue(demande, gardee)).map(({ aide }) => aide),
      })),
  };
}
