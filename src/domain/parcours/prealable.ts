import type { OffreEnBref } from '../offre/to-offre-en-bref.ts';
import type { Besoin } from '../vocabulaire/categories.ts';
import type { Chemin } from './chemin.ts';

/** Ce qui, d’une offre, décide de sa place dans un parcours. */
export interface OffrePlacee {
  readonly categorie: string;
  readonly besoins: readonly Besoin[];
  readonly conditions?: OffreEnBref['conditions'];
}

// Dans une même étape du chemin : de quoi se déplacer tout de suite, le permis, puis ce qui le demande.
const RANGS: Readonly<Record<Besoin, number>> = {
  'etre-accompagne': 0,
  'se-deplacer': 2,
  'passer-le-permis': 4,
  'avoir-un-vehicule': 6,
  reparer: 8,
  // Une aide dont on ne sait pas ce qu’elle paie.
  financer: 3,
};

/** Ce qu’une aide paie, et qui se demande donc après elle. */
const PAYABLES: readonly Besoin[] = ['passer-le-permis', 'avoir-un-vehicule', 'reparer'];

const getEtape = ({ categorie }: OffrePlacee, chemin: Chemin) => chemin[categorie] ?? 0;

const listPayes = ({ besoins: [principal, ...autres] }: OffrePlacee) =>
  principal === 'financer' ? autres.filter((besoin) => PAYABLES.includes(besoin)) : [];

/** Le permis B ; une offre sans condition dite le demande quand elle confie une voiture. */
const needsPermis = ({ categorie, besoins: [principal], conditions }: OffrePlacee) =>
  (conditions?.permis ?? (categorie === 'location-deux-roues' ? 'am' : 'b')) === 'b' &&
  principal === 'avoir-un-vehicule';

/** La place conseillée d’une offre : plus elle est grande, plus l’offre vient tard. */
export function getPlace(offre: OffrePlacee, chemin: Chemin): number {
  const payes = listPayes(offre).map((besoin) => RANGS[besoin] - 1);
  const rang = Math.min(...(payes.length > 0 ? payes : [RANGS[offre.besoins[0] ?? 'etre-accompagne']]));
  return getEtape(offre, chemin) * 10 + rang;
}

/** Pourquoi une étape vient avant une autre. */
export type Prealable = 'permis' | 'aide' | 'apprendre';

/** Pourquoi `autre` doit venir avant `offre` ; undefined quand rien ne l’impose. */
export function findPrealable(offre: OffrePlacee, autre: OffrePlacee, chemin: Chemin): Prealable | undefined {
  const [principal] = offre.besoins;
  const [etape, avant] = [getEtape(offre, chemin), getEtape(autre, chemin)];
  if (needsPermis(offre) && autre.besoins[0] === 'passer-le-permis') return 'permis';
  if (principal && etape >= avant && listPayes(autre).includes(principal)) return 'aide';
  return etape === 3 && avant < 2 ? 'apprendre' : undefined;
}
