import type { Offre, OffreServie, Territoire } from '../catalogue/catalogue.ts';
import type { Commune } from '../commune/commune.ts';
import { isLarge, isProche } from '../offre/get-portee.ts';
import { listVivantes } from '../offre/is-vivante.ts';
import { type CategorieId, categorieIds } from '../vocabulaire/categories.ts';
import type { Absence } from './couverture.schema.ts';

/** Servie, par une offre proche ; interrompue : une offre proche existe, mais arrêtée ou pas encore ouverte. */
export type EtatCouverture = 'servie' | 'interrompue' | 'aucune' | 'inconnue';

export interface Cellule {
  readonly categorie: CategorieId;
  readonly etat: EtatCouverture;
  /** Les offres locales ou départementales qui servent la commune, ou qui la serviraient. */
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
  readonly communes: Readonly<Record<EtatCouverture, number>>;
  /** Habitants des communes servies. */
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

const INTERROMPUES: ReadonlySet<Offre['statut']> = new Set([
  'suspendue',
  'enveloppe-epuisee',
  'en-construction',
]);

function getEtatCellule(offres: readonly Offre[], absence: Absence | undefined): EtatCouverture {
  if (offres.some(({ statut }) => !INTERROMPUES.has(statut))) return 'servie';
  if (offres.length > 0) return 'interrompue';
  return absence ? 'aucune' : 'inconnue';
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
export function buildCouverture({ communes, offres, absences }: TerritoireCouvert): Couverture {
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
        const etat = getEtatCellule(siennes, absence);
        return { categorie, etat, offres: siennes, absence: etat === 'aucune' ? absence : undefined };
      }),
    }),
  );
  const categories = categorieIds.map((categorie, rang): BilanCategorie => {
    const sienne = vivantes.filter(({ offre }) => offre.categorie === categorie);
    const comptes = { servie: 0, interrompue: 0, aucune: 0, inconnue: 0 };
    let habitants = 0;
    for (const { commune, cellules } of lignes) {
      const etat = cellules[rang]?.etat ?? 'inconnue';
      comptes[etat] += 1;
      if (etat === 'servie') habitants += commune.population;
    }
    return {
      categorie,
      communes: comptes,
      habitants,
      larges: sienne.filter(isLarge).map(({ offre }) => offre),
      zoneInconnue: sienne.filter(({ portee }) => portee === 'inconnue').map(({ offre }) => offre),
    };
  });
  return { lignes, categories, habitants: communes.reduce((somme, c) => somme + c.population, 0) };
}
