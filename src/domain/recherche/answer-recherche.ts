import type { FicheCherchable } from './fiche-cherchable.ts';
import { isNuance } from './mots.ts';
import { parseRecherche, type Unite } from './parse-recherche.ts';
import { createNoteur, type Noteur } from './rate-racine.ts';
import { CHAMPS, type FicheReduite, reduceFiche } from './reduce-fiche.ts';
import { countFois } from './suite.ts';
import { buildVocabulaire, type Vocabulaire } from './vocabulaire-cherche.ts';

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

/** De quoi répondre : les fiches, leurs mots, leurs notes. */
interface Moteur {
  readonly fiches: readonly FicheReduite[];
  readonly vocabulaire: Vocabulaire;
  readonly rate: Noteur;
}

const hasSuite = ({ racines }: FicheReduite, suite: string) =>
  CHAMPS.some((champ) => countFois(racines[champ], suite) > 0);

/** Les fiches qui répondent à un mot ou à une expression, et leur note. */
function rateUnite({ racines }: Unite, { fiches, vocabulaire, rate }: Moteur): Notes {
  const suite = racines.join(' ');
  const rangs = vocabulaire.expressions.get(suite);
  const propres = vocabulaire.propres.get(suite);
  // Les mots d’une négation, pris un à un, diraient le contraire.
  const parMot = racines.some(isNuance) ? [] : racines.map(rate);
  const notes = new Map<number, number>();
  for (const [id, fiche] of fiches.entries()) {
    const rang = rangs?.get(fiche.racines.vocabulaire);
    const prime =
      rang !== undefined ? PRIME_DE_CATEGORIE * (1 + 1 / (1 + rang)) : propres?.has(id) ? PRIME_D_EDITEUR : 0;
    const note = parMot.reduce((somme, notesDuMot) => somme + (notesDuMot.get(id) ?? 0), prime);
    if (prime > 0 || (racines.length === 1 ? note > 0 : hasSuite(fiche, suite))) notes.set(id, note);
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
    return (
      fiche && CHAMPS.some((champ) => countFois(fiche.racines[champ], suite) > (champ === 'texte' ? 1 : 0))
    );
  });

function answer(texte: string, moteur: Moteur): FichesTrouvees {
  const { fiches, vocabulaire, rate } = moteur;
  const { unites, propres, corrigee } = parseRecherche(texte, vocabulaire, (racine) => rate(racine).size > 0);
  const notees = unites.map((unite) => ({ unite, notes: rateUnite(unite, moteur) }));
  const toutes = notees.map(({ notes }) => notes);
  const dites = notees.filter(({ unite }) => unite.expression);
  const notesDites = dites.map(({ notes }) => notes);
  const primes = new Map<number, number>();
  for (const suite of propres)
    for (const id of vocabulaire.propres.get(suite) ?? []) primes.set(id, PRIME_D_EDITEUR);
  const select = (sorte: FicheReduite['sorte'], notes: Notes) =>
    rank(notes)
      .filter((id) => fiches[id]?.sorte === sorte)
      .sort((a, b) => Number(fiches[b]?.proposee) - Number(fiches[a]?.proposee));

  const exactes = intersect(toutes, primes);
  const offres = select('offre', exactes);
  const proches = offres.length > 0 ? [] : select('offre', unify(notesDites));
  const guides = select('guide', exactes.size > 0 ? exactes : intersect(notesDites, primes));
  const besoins = select('besoin', intersect(notesDites)).filter((id) =>
    dites.every(({ unite: { racines } }) =>
      vocabulaire.expressions.get(racines.join(' '))?.has(fiches[id]?.racines.vocabulaire ?? ''),
    ),
  );
  const sujets = guides.filter((id) =>
    isSujet(fiches[id], exactes.size > 0 ? unites : dites.map((d) => d.unite)),
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

/** Prépare des fiches à répondre. Un mot qu’aucune n’a ne ramène rien, sauf à côté d’un mot des gens. */
export function createChercheur(cherchables: readonly FicheCherchable[]): (texte: string) => FichesTrouvees {
  const fiches = cherchables.map(reduceFiche);
  const moteur = { fiches, vocabulaire: buildVocabulaire(fiches), rate: createNoteur(fiches) };
  return (texte) => answer(texte, moteur);
}
