import type { Offre, OffreServie, Page, Territoire } from '../catalogue/catalogue.ts';
import { addJours } from '../temps/add-jours.ts';
import { formatDate } from '../temps/format-date.ts';

export const genres = [
  { value: 'actualite', libelle: 'Actualité' },
  { value: 'ouverture', libelle: 'Nouveau' },
  { value: 'reprise', libelle: 'Reprise à vérifier' },
  { value: 'fin', libelle: 'Terminé' },
  { value: 'dissolution', libelle: 'Structure dissoute' },
  { value: 'verification', libelle: 'Fiche vérifiée' },
] as const;

export type Genre = (typeof genres)[number]['value'];

export interface Changement {
  /** Le même d’une construction à l’autre, et d’un territoire à l’autre. */
  readonly id: string;
  /** AAAA-MM-JJ. */
  readonly date: string;
  readonly genre: Genre;
  readonly titre: string;
  readonly resume: string;
  readonly sujet:
    | { readonly genre: 'offre'; readonly id: string }
    | { readonly genre: 'actualite'; readonly id: string }
    | { readonly genre: 'structure'; readonly id: string };
}

type TerritoireDate = Pick<Territoire, 'offres' | 'pages'>;

const toChangement = (offre: Offre, genre: Genre, date: string, resume: string): Changement => ({
  id: `${offre.dossier}/offres/${offre.id}/${genre}/${date}`,
  date,
  genre,
  titre: offre.nom,
  resume,
  sujet: { genre: 'offre', id: offre.id },
});

/** Ce que les dates d’une offre disent de son passé. */
function listDeLOffre(offre: Offre): readonly Changement[] {
  const { valide_du, valide_au, statut, statut_jusqu_au, verifie_le, verifie_par, resume } = offre;
  const changements: Changement[] = [];
  if (valide_du) changements.push(toChangement(offre, 'ouverture', valide_du, resume));
  if (valide_au) {
    const suite = offre.remplacee_par ? 'La fiche dit ce qui la remplace.' : 'La fiche reste lisible.';
    changements.push(
      toChangement(offre, 'fin', addJours(valide_au, 1), `Dernier jour : ${formatDate(valide_au)}. ${suite}`),
    );
  }
  if (statut_jusqu_au && statut !== 'terminee' && statut !== 'ouverte')
    changements.push(toChangement(offre, 'reprise', addJours(statut_jusqu_au, 1), resume));
  // La date d’une source n’est pas une vérification : rien n’a changé.
  if (verifie_le && verifie_par)
    changements.push(
      toChangement(offre, 'verification', verifie_le, `Vérifiée le ${formatDate(verifie_le)}. ${resume}`),
    );
  return changements;
}

/** Chaque structure dissoute une fois, quel que soit le nombre de ses offres. */
function listDesStructures(offres: readonly OffreServie[]): readonly Changement[] {
  const structures = new Map(offres.map(({ structure }) => [structure.id, structure]));
  return [...structures.values()].flatMap(({ dossier, id, nom, dissoute_le }): readonly Changement[] =>
    dissoute_le === undefined
      ? []
      : [
          {
            id: `${dossier}/structures/${id}/dissolution/${dissoute_le}`,
            date: dissoute_le,
            genre: 'dissolution',
            titre: nom,
            resume: `Dissolution au ${formatDate(dissoute_le)}. La fiche de chacune de ses offres le dit.`,
            sujet: { genre: 'structure', id },
          },
        ],
  );
}

const listDesPages = (pages: readonly Page[]): readonly Changement[] =>
  pages.flatMap(({ rubrique, dossier, id, titre, resume, date }) =>
    rubrique === 'actualites' && date
      ? [
          {
            id: `${dossier}/actualites/${id}`,
            date,
            genre: 'actualite' as const,
            titre,
            resume,
            sujet: { genre: 'actualite' as const, id },
          },
        ]
      : [],
  );

const RANGS = new Map<Genre, number>(genres.map(({ value }, rang) => [value, rang]));

const compare = (a: Changement, b: Changement) =>
  (a.date === b.date ? 0 : a.date < b.date ? 1 : -1) ||
  (RANGS.get(a.genre) ?? 0) - (RANGS.get(b.genre) ?? 0) ||
  (a.id < b.id ? -1 : 1);

/** Tout ce qui a changé jusqu’à aujourd’hui, le plus récent d’abord ; ce qui est daté de demain n’a pas encore changé. */
export function listChangements(
  { offres, pages }: TerritoireDate,
  aujourdhui: string,
): readonly Changement[] {
  return [
    ...offres.flatMap(({ offre }) => listDeLOffre(offre)),
    ...listDesStructures(offres),
    ...listDesPages(pages),
  ]
    .filter(({ date }) => date <= aujourdhui)
    .sort(compare);
}

/** Les changements de plusieurs territoires, chacun une seule fois : une offre les sert souvent ensemble. */
export function mergeChangements<T extends Changement>(listes: readonly (readonly T[])[]): readonly T[] {
  const uniques = new Map<string, T>();
  for (const changement of listes.flat())
    if (!uniques.has(changement.id)) uniques.set(changement.id, changement);
  return [...uniques.values()].sort(compare);
}
