import { countFautes } from '../text/count-fautes.ts';
import { findUsuelle, renameAncien } from './langue-parlee.ts';
import { isNuance, listMotsUtiles, toRacine } from './mots.ts';
import type { Vocabulaire } from './vocabulaire-cherche.ts';

/** Un mot, ou une expression connue, d’une recherche. */
export interface Unite {
  /** Ce qui est écrit. */
  readonly mots: string;
  readonly racines: readonly string[];
  /** Le vocabulaire des catégories le dit tel quel. */
  readonly expression: boolean;
  /** Aucune fiche ne l’a. */
  readonly inconnue: boolean;
}

export interface RechercheLue {
  readonly unites: readonly Unite[];
  /** Les suites de mots que des éditeurs ont écrites. */
  readonly propres: readonly string[];
  /** Un mot a été compris sous une autre forme que celle qui est écrite. */
  readonly corrigee: boolean;
}

/** Si une fiche a cette racine. */
type Connue = (racine: string) => boolean;

const LONGUEUR_SOUDEE = 5;
const EXPRESSION_MAX = 5;
const COMPLETABLE = 4;

/** Soude ce qui s’écrit d’un mot : « bla bla car » → « blablacar », « b s r » → « bsr ». */
function joinMots(mots: readonly string[], isConnue: Connue): readonly string[] {
  const soudes: string[] = [];
  for (let i = 0; i < mots.length; ) {
    const pris = [4, 3, 2].find((combien) => {
      const morceaux = mots.slice(i, i + combien);
      const soude = morceaux.join('');
      return (
        morceaux.length === combien &&
        !morceaux.some(isNuance) &&
        (soude.length >= LONGUEUR_SOUDEE || soude.length === combien) &&
        isConnue(toRacine(soude))
      );
    });
    soudes.push(mots.slice(i, i + (pris ?? 1)).join(''));
    i += pris ?? 1;
  }
  return soudes;
}

/** Sépare une expression écrite d’un mot : « veloelectrique », « permisb ». */
function cutColle(mot: string, { expressions }: Vocabulaire, isConnue: Connue): readonly string[] {
  if (mot.length < LONGUEUR_SOUDEE || isConnue(toRacine(mot))) return [mot];
  for (let i = 2; i < mot.length; i++) {
    const morceaux = [mot.slice(0, i), mot.slice(i)];
    if (expressions.has(morceaux.map(toRacine).join(' '))) return morceaux;
  }
  return [mot];
}

/** Combien de fautes de frappe un mot supporte : aucune s’il est court, un autre mot serait trop près. */
const countFautesPermises = (mot: string) => (mot.length < 5 ? 0 : mot.length < 9 ? 1 : 2);

/** Le mot usuel que l’on a sans doute voulu écrire, ou que l’on est en train d’écrire. */
function findVoulu(mot: string, vocabulaire: Vocabulaire, dernier: boolean): string | undefined {
  const racine = toRacine(mot);
  const permises = countFautesPermises(mot);
  let meilleure: { readonly racine: string; readonly note: number } | undefined;
  for (const [autre, fois] of vocabulaire.getUsuelles()) {
    if (autre[0] !== racine[0] || autre.length < 3) continue;
    const fautes =
      dernier && mot.length >= COMPLETABLE && autre.startsWith(mot)
        ? 0
        : Math.abs(autre.length - racine.length) > permises
          ? Number.POSITIVE_INFINITY
          : countFautes(racine, autre);
    if (fautes > permises) continue;
    // Moins de fautes d’abord, puis le mot le plus répandu.
    const note = fautes - fois / 1e6;
    if (!meilleure || note < meilleure.note) meilleure = { racine: autre, note };
  }
  return meilleure?.racine;
}

/** Une racine que les fiches connaissent : celle du mot, sinon celle que l’on a voulu écrire. */
function recognize(
  mot: string,
  vocabulaire: Vocabulaire,
  isConnue: Connue,
  dernier: boolean,
): string | undefined {
  const racine = toRacine(mot);
  if (isNuance(mot) || isConnue(racine)) return racine;
  // « lhopital », sans l’apostrophe.
  const sansArticle = toRacine(mot.replace(/^(?:[dlmns]|qu)(?=[aeiouyh])/, ''));
  if (isConnue(sansArticle)) return sansArticle;
  return findUsuelle(mot) ?? findVoulu(mot, vocabulaire, dernier);
}

/** Les suites de deux racines et plus. */
const listSuites = (racines: readonly string[]): readonly string[] =>
  racines.flatMap((_, debut) =>
    racines
      .slice(debut + 1, debut + EXPRESSION_MAX)
      .map((_, i) => racines.slice(debut, debut + i + 2).join(' ')),
  );

/** Lit ce que quelqu’un a écrit avec les mots que les fiches connaissent. */
export function parseRecherche(texte: string, vocabulaire: Vocabulaire, isConnue: Connue): RechercheLue {
  const mots = joinMots(listMotsUtiles(renameAncien(texte)), isConnue).flatMap((mot) =>
    cutColle(mot, vocabulaire, isConnue),
  );
  const connues = mots.map((mot, i) => recognize(mot, vocabulaire, isConnue, i === mots.length - 1));
  const racines = mots.map((mot, i) => connues[i] ?? toRacine(mot));
  const { expressions, propres } = vocabulaire;
  const isUnite = (suite: readonly string[]) => expressions.has(suite.join(' '));
  const unites: Unite[] = [];
  for (let i = 0; i < racines.length; ) {
    let longueur = Math.min(EXPRESSION_MAX, racines.length - i);
    while (longueur > 1 && !isUnite(racines.slice(i, i + longueur))) longueur--;
    const prises = racines.slice(i, i + longueur);
    const expression = isUnite(prises);
    if (expression || !prises.every(isNuance))
      unites.push({
        mots: mots.slice(i, i + longueur).join(' '),
        racines: prises,
        expression,
        inconnue: !expression && connues[i] === undefined,
      });
    i += longueur;
  }
  return {
    unites,
    propres: [...new Set(listSuites(racines))].filter((suite) => propres.has(suite)),
    corrigee: mots.some((mot, i) => connues[i] !== undefined && connues[i] !== toRacine(mot)),
  };
}
