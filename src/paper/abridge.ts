import { type Ecrit, toTexte } from '../domain/fiche/bloc.ts';
import type { DonneesFiche } from './build-fiche.ts';
import type { BlocImprime, Feuille, SectionImprimee, Titree } from './feuille.ts';
import { printBlocs } from './print-blocs.ts';

/** Ce qu’une fiche garde à chaque niveau : caractères par paragraphe, lignes par liste, paragraphes par rubrique. */
const BUDGETS = [
  undefined,
  // Le premier niveau resserre seulement la mise en page (modeles/fiche.typ).
  undefined,
  { signes: 900, points: 12, blocs: 12 },
  { signes: 420, points: 7, blocs: 6 },
  { signes: 220, points: 4, blocs: 4 },
] as const;

type Budget = NonNullable<(typeof BUDGETS)[number]>;

const SUITE = printBlocs(
  toTexte('La suite est sur la page de la fiche (adresse et code à scanner en première page).', 'discret'),
);

function cutEcrits(ecrits: readonly Ecrit[], max: number): readonly Ecrit[] {
  let reste = max;
  return ecrits.flatMap((ecrit) => {
    if (reste <= 0) return [];
    const t = ecrit.t.length <= reste ? ecrit.t : `${ecrit.t.slice(0, reste).trimEnd()}…`;
    reste -= ecrit.t.length;
    return [{ ...ecrit, t }];
  });
}

function cutBloc(bloc: BlocImprime, { signes, points }: Budget): BlocImprime {
  switch (bloc.genre) {
    case 'prix':
      return { ...bloc, lignes: bloc.lignes.slice(0, points) };
    case 'liste':
      return { ...bloc, points: bloc.points.slice(0, points).map((p) => cutEcrits(p, signes)) };
    default:
      return { ...bloc, ecrits: cutEcrits(bloc.ecrits, signes) };
  }
}

function cutSection(section: SectionImprimee, budget: Budget): SectionImprimee {
  const blocs = section.blocs.slice(0, budget.blocs).map((bloc) => cutBloc(bloc, budget));
  const coupee =
    blocs.length < section.blocs.length || JSON.stringify(blocs) !== JSON.stringify(section.blocs);
  return { ...section, blocs: coupee ? [...blocs, ...SUITE] : blocs };
}

/** Une fiche plus courte, qui dit où lire la suite. */
function abridgeFiche(donnees: DonneesFiche, niveau: number): DonneesFiche {
  const budget = BUDGETS[niveau];
  if (!budget) return donnees;
  const cut = (section: SectionImprimee) => cutSection(section, budget);
  return {
    ...donnees,
    essentiel: donnees.essentiel.map(cut),
    contact: donnees.contact.map(cut),
    details: donnees.details.map(cut),
  };
}

const isFiche = (feuille: Feuille): feuille is Feuille<DonneesFiche> => feuille.modele === 'fiche';

/** Les données d’une feuille à un niveau d’abrègement ; 0 dit tout. Les autres modèles s’abrègent d’eux-mêmes. */
export function abridge(feuille: Feuille, niveau: number): Titree {
  return isFiche(feuille) ? abridgeFiche(feuille.donnees, niveau) : feuille.donnees;
}
