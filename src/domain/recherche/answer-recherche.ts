import type { FicheCherchable } from './fiche-cherchable.ts';
import { isNuance } from './mots.ts';
import { parseRecherche, type Unite } from './parse-recherche.ts';
import { CHAMPS, type FicheReduite, type Vocabulaire } from './vocabulaire-cherche.ts';

/** Le moteur plein texte : la note de chaque fiche qui a cette racine. */
export type Chercheur = (racine: string) => ReadonlyMap<number, number>;

/** Les fiches qui répondent, par sorte, la plus proche d’abord. */
export interface FichesTrouvees {
  readonly offres: readonly number[];
  readonly guides: readonly number[];
  readonly besoins: readonly number[];
  /** Ce n’est pas tout à fait ce qui est écrit : un mot corrigé, ou des offres qui n’ont pas tous les mots. */
  readonly partielle: boolean;
  /** Les racines à marquer dans un extrait. */
  readonly racines: readonly string[];
  /** Sans offre : les mots qui, seuls, en trouvent. */
  readonly plusLarges: readonly string[];
}

type Notes = ReadonlyMap<number, number>;

// Ce pour quoi une catégorie est faite, puis ce qu’un éditeur a écrit, puis le même mot au détour d’une phrase.
const PRIME_DE_CATEGORIE = 200;
const PRIME_D_EDITEUR = 100;
const MAX_GUIDES = 3;
const MAX_BESOINS = 2;

const countFois = (texte: string, suite: string) => ` ${texte} `.split(` ${suite} `).length - 1;

/** Les fiches qui répondent à un mot ou à une expression, et leur note. */
function rateUnite({ racines }: Unite, vocabulaire: Vocabulaire, search: Chercheur): Notes {
  const suite = racines.join(' ');
  const { expressions, propres, fiches } = vocabulaire;
  // Les mots d’une négation, pris un à un, diraient le contraire.
  const parMot = racines.some(isNuance) ? [] : racines.map(search);
  const notes = new Map<number, number>();
  for (const fiche of fiches) {
    const { id } = fiche;
    const rang = expressions.get(suite)?.get(id);
    const prime =
      rang !== undefined
        ? PRIME_DE_CATEGORIE * (1 + 1 / (1 + rang))
        : propres.get(suite)?.has(id)
          ? PRIME_D_EDITEUR
          : 0;
    const note = parMot.reduce((somme, notesDuMot) => somme + (notesDuMot.get(id) ?? 0), prime);
    if (
      prime > 0 ||
      (racines.length === 1 ? note > 0 : CHAMPS.some((champ) => countFois(fiche[champ], suite) > 0))
    )
      notes.set(id, note);
  }
  return notes;
}

const rank = (notes: Notes): readonly number[] =>
  [...notes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([id]) => id);

/** Les fiches qui ont tout, et la somme de leurs notes. */
const intersect = (parUnite: readonly Notes[], primes?: Notes): Notes =>
  new Map(
    [...(parUnite[0] ?? [])]
      .filter(([id]) => parUnite.every((notes) => notes.has(id)))
      .map(([id]) => [
        id,
        parUnite.reduce((somme, notes) => somme + (notes.get(id) ?? 0), primes?.get(id) ?? 0),
      ]),
  );

/** Les fiches qui ont quelque chose ; une unité de plus vaut mieux que n’importe quelle note. */
function unify(parUnite: readonly Notes[]): Notes {
  const notes = new Map<number, number>();
  for (const siennes of parUnite)
    for (const [id, note] of siennes) notes.set(id, (notes.get(id) ?? 0) + 10_000 + note);
  return notes;
}

/** Un guide vient avant les offres : il doit parler de cela, pas le nommer en passant. */
const isSujet = (fiche: FicheReduite | undefined, unites: readonly Unite[]) =>
  unites.every(({ racines }) => {
    const suite = racines.join(' ');
    return fiche && CHAMPS.some((champ) => countFois(fiche[champ], suite) > (champ === 'texte' ? 1 : 0));
  });

/** Répond à une recherche. Un mot qu’aucune fiche n’a ne ramène rien, sauf à côté d’un mot des gens. */
export function answerRecherche(
  texte: string,
  cherchables: readonly FicheCherchable[],
  vocabulaire: Vocabulaire,
  search: Chercheur,
): FichesTrouvees {
  const { unites, propres, corrigee } = parseRecherche(
    texte,
    vocabulaire,
    (racine) => search(racine).size > 0,
  );
  const notees = unites.map((unite) => ({ unite, notes: rateUnite(unite, vocabulaire, search) }));
  const toutes = notees.map(({ notes }) => notes);
  const dites = notees.filter(({ unite }) => unite.expression);
  const notesDites = dites.map(({ notes }) => notes);
  const primes = new Map<number, number>();
  for (const suite of propres)
    for (const id of vocabulaire.propres.get(suite) ?? []) primes.set(id, PRIME_D_EDITEUR);
  const select = (sorte: FicheCherchable['sorte'], notes: Notes) =>
    rank(notes)
      .filter((id) => cherchables[id]?.sorte === sorte)
      .sort((a, b) => Number(cherchables[b]?.proposee) - Number(cherchables[a]?.proposee));

  const exactes = intersect(toutes, primes);
  const offres = select('offre', exactes);
  const proches = offres.length > 0 ? [] : select('offre', unify(notesDites));
  const guides = select('guide', exactes.size > 0 ? exactes : intersect(notesDites, primes));
  const besoins = select('besoin', intersect(notesDites)).filter((id) =>
    dites.every(({ unite: { racines } }) => vocabulaire.expressions.get(racines.join(' '))?.has(id)),
  );
  const sujets = guides.filter((id) =>
    isSujet(vocabulaire.fiches[id], exactes.size > 0 ? unites : dites.map((d) => d.unite)),
  );
  const faits = sujets.filter((id) => (exactes.get(id) ?? PRIME_D_EDITEUR) >= PRIME_D_EDITEUR);
  return {
    offres: offres.length > 0 ? offres : proches,
    guides: (faits.length > 0 ? faits : sujets).slice(0, MAX_GUIDES),
    besoins: besoins.slice(0, MAX_BESOINS),
    partielle: (corrigee && offres.length > 0) || proches.length > 0,
    racines: unites.flatMap(({ racines }) => racines),
    plusLarges:
      offres.length + proches.length > 0 || unites.length < 2
        ? []
        : notees.filter(({ notes }) => select('offre', notes).length > 0).map(({ unite }) => unite.mots),
  };
}
