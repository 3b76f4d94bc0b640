import type { Offre, OffreServie, Territoire } from '../catalogue/catalogue.ts';
import type { Commune } from '../commune/commune.ts';
import { type Age, getAge } from '../etat/age.ts';
import { getPreuve } from '../etat/get-preuve.ts';
import { type Etat, getEtat } from '../etat/statut.ts';
import { isLarge, isProche } from '../offre/get-portee.ts';
import { listVivantes } from '../offre/is-vivante.ts';
import { type CategorieId, categorieIds } from '../vocabulaire/categories.ts';
import type { Absence } from './couverture.schema.ts';

/**
 * Ce que l’on sait d’une catégorie dans une commune, du plus sûr au moins sûr. Confirmée : une offre proche, prouvée depuis
 * moins de douze mois. Annoncée : une offre proche, d’après une source plus ancienne ou sans date. Interrompue : arrêtée, ou
 * pas encore ouverte. Aucune : quelqu’un s’en est assuré. Non confirmée : une vieille trace, qui ne couvre rien.
 */
export const etatsCouverture = [
  'confirmee',
  'annoncee',
  'interrompue',
  'aucune',
  'non-confirmee',
  'inconnue',
] as const;

export type EtatCouverture = (typeof etatsCouverture)[number];

/** Combien de communes dans chaque état. */
export type CompteDEtats = Readonly<Record<EtatCouverture, number>>;

/** Compte des états. */
export function countEtats(etats: readonly EtatCouverture[]): CompteDEtats {
  const compte = Object.fromEntries(etatsCouverture.map((etat) => [etat, 0])) as Record<
    EtatCouverture,
    number
  >;
  for (const etat of etats) compte[etat] += 1;
  return compte;
}

export interface Cellule {
  readonly categorie: CategorieId;
  readonly etat: EtatCouverture;
  /** Les offres locales ou départementales qui donnent cet état à la commune. */
  readonly offres: readonly Offre[];
  /** Qui s’est assuré qu’il n’y a rien, et quand. */
  readonly absence: Absence | undefined;
}

export interface LigneCouverture {
  readonly commune: Commune;
  readonly cellules: readonly Cellule[];
}

/** Ce qu’une catégorie couvre dans tout le territoire. */
export interface BilanCategorie {
  readonly categorie: CategorieId;
  readonly communes: CompteDEtats;
  /** Habitants des communes où une offre est confirmée. */
  readonly habitants: number;
  /** Offres régionales ou nationales qui servent le territoire : à part, elles sont partout les mêmes. */
  readonly larges: readonly Offre[];
  /** Offres dont la zone reste à vérifier. */
  readonly zoneInconnue: readonly Offre[];
}

export interface Couverture {
  readonly lignes: readonly LigneCouverture[];
  readonly categories: readonly BilanCategorie[];
  readonly habitants: number;
}

type TerritoireCouvert = Pick<Territoire, 'communes' | 'offres' | 'absences'>;

const INTERROMPUES: ReadonlySet<Etat['statut']> = new Set([
  'suspendue',
  'enveloppe-epuisee',
  'en-construction',
  'a-venir',
]);

const PROUVEES: ReadonlySet<Age> = new Set(['recente', 'a-confirmer']);

/** Ce qu’une offre proche vaut pour la couverture un jour donné (AAAA-MM-JJ). */
function getEtatDeLOffre(offre: Offre, aujourdhui: string): EtatCouverture {
  const { statut } = getEtat(offre, aujourdhui);
  if (statut === 'non-confirmee') return 'non-confirmee';
  if (INTERROMPUES.has(statut)) return 'interrompue';
  // Un statut provisoire qui a fini : rien ne dit que l’offre a repris.
  return statut === offre.statut && PROUVEES.has(getAge(getPreuve(offre), aujourdhui))
    ? 'confirmee'
    : 'annoncee';
}

/** Commune × catégorie → offres proches : une passe sur les offres, quel que soit le nombre de communes. */
function indexProches(offres: readonly OffreServie[]): ReadonlyMap<string, readonly Offre[]> {
  const index = new Map<string, Offre[]>();
  for (const { offre, communes_servies } of offres)
    for (const code of communes_servies) {
      const cle = `${code}/${offre.categorie}`;
      const liste = index.get(cle);
      if (liste) liste.push(offre);
      else index.set(cle, [offre]);
    }
  return index;
}

/**
 * Ce qui existe, commune par commune et catégorie par catégorie. Une offre connue l’emporte sur une absence notée
 * avant elle ; sans offre ni absence vérifiée, on ne sait pas.
 */
export function buildCouverture(
  { communes, offres, absences }: TerritoireCouvert,
  aujourdhui: string,
): Couverture {
  const vivantes = listVivantes(offres);
  const proches = indexProches(vivantes.filter(isProche));
  const lignes = communes.map(
    (commune): LigneCouverture => ({
      commune,
      cellules: categorieIds.map((categorie): Cellule => {
        const siennes = proches.get(`${commune.code_insee}/${categorie}`) ?? [];
        const absence = absences.find(
          (a) => a.categorie === categorie && (a.communes?.includes(commune.code_insee) ?? true),
        );
        const sus = siennes.map((offre) => getEtatDeLOffre(offre, aujourdhui));
        const etat =
          etatsCouverture.find((un) => sus.includes(un) || (un === 'aucune' && absence)) ?? 'inconnue';
        return {
          categorie,
          etat,
          offres: siennes.filter((_, rang) => sus[rang] === etat),
          absence: etat === 'aucune' ? absence : undefined,
        };
      }),
    }),
  );
  const categories = categorieIds.map((categorie, rang): BilanCategorie => {
    const sienne = vivantes.filter(({ offre }) => offre.categorie === categorie);
    const getSien = ({ cellules }: LigneCouverture) => cellules[rang]?.etat ?? 'inconnue';
    const confirmees = lignes.filter((ligne) => getSien(ligne) === 'confirmee');
    return {
      categorie,
      communes: countEtats(lignes.map(getSien)),
      habitants: confirmees.reduce((somme, { commune }) => somme + commune.population, 0),
      larges: sienne.filter(isLarge).map(({ offre }) => offre),
      zoneInconnue: sienne.filter(({ portee }) => portee === 'inconnue').map(({ offre }) => offre),
    };
  });
  return { lignes, categories, habitants: communes.reduce((somme, c) => somme + c.population, 0) };
}
