import { type Candidat, findNearest } from '../text/find-nearest.ts';
import { categories } from '../vocabulaire/categories.ts';
import { ALIAS_DE_CHAMPS } from './alias-de-champs.ts';
import { cite, citeChamp } from './cite.ts';
import type { Chemin, CodeErreur, ErreurDeChamp } from './erreurs.ts';

/** La partie d’une anomalie zod dont on se sert. */
export interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: unknown;
  readonly format?: unknown;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly params?: { readonly code?: CodeErreur };
}

/** Ce qu’il faut savoir du fichier pour expliquer une anomalie. */
export interface Contexte {
  readonly fichier: string;
  /** La valeur lue à un endroit ; undefined si le champ est absent. */
  readonly valueAt: (chemin: Chemin) => unknown;
  /** Le texte tel que l’éditeur l’a tapé, avant interprétation par YAML. */
  readonly sourceAt: (chemin: Chemin) => string | undefined;
  /** Les champs acceptés à un endroit du schéma. */
  readonly champsAt: (chemin: Chemin) => readonly string[];
}

interface Explication {
  readonly code: CodeErreur;
  readonly message: string;
}

const CATEGORIES: readonly Candidat[] = categories.map((c) => ({
  value: c.value,
  alias: [c.libelle, c.libelle_pro, ...c.synonymes],
}));

function nameNature(valeur: unknown): string {
  if (Array.isArray(valeur)) return 'une liste';
  switch (typeof valeur) {
    case 'object':
      return 'un groupe de champs';
    case 'number':
      return 'un nombre';
    case 'boolean':
      return 'un oui ou non';
    default:
      return 'un texte';
  }
}

const isVide = (valeur: unknown) =>
  valeur === undefined || valeur === null || valeur === '' || (Array.isArray(valeur) && valeur.length === 0);

const OUI_NON: Readonly<Record<string, string>> = {
  oui: 'true',
  vrai: 'true',
  yes: 'true',
  non: 'false',
  faux: 'false',
  no: 'false',
};

/** Ce qu’il faudrait taper à la place d’un texte, quand on le devine : 6.50, true, [jeunes]. */
function guessEcriture(expected: unknown, valeur: unknown): string | undefined {
  if (typeof valeur !== 'string') return undefined;
  if (expected === 'boolean') return OUI_NON[valeur.trim().toLowerCase()];
  if (expected === 'array') return /^[\w-]+(?:\s*,\s*[\w-]+)*$/.test(valeur) ? `[${valeur}]` : undefined;
  const nombre = /^(\d+)(?:[.,](\d+))?(?:€|euros?|%|km|jours?|min)?$/i.exec(valeur.replace(/\s/g, ''));
  if (!nombre || (expected !== 'number' && expected !== 'int')) return undefined;
  return nombre[2] ? `${nombre[1]}.${nombre[2]}` : nombre[1];
}

function explainType(issue: Issue, chemin: Chemin, contexte: Contexte, valeur: unknown): Explication {
  if (chemin.length === 0)
    return {
      code: 'yaml-invalide',
      message: `Ce fichier contient ${nameNature(valeur)} : écrivez des champs, un par ligne, « champ: valeur ».`,
    };
  if (issue.expected === 'string' && (typeof valeur === 'number' || typeof valeur === 'boolean'))
    return {
      code: 'guillemets-manquants',
      message: `${citeChamp(chemin)} est lu comme ${nameNature(valeur)} : mettez la valeur entre guillemets, "${contexte.sourceAt(chemin) ?? valeur}". ${issue.message}`,
    };
  const ecriture = guessEcriture(issue.expected, valeur);
  const suite = ecriture === undefined ? '' : `Écrivez ${ecriture}, sans guillemets. `;
  return {
    code: 'valeur-invalide',
    message: `${citeChamp(chemin)} contient ${nameNature(valeur)}. ${suite}${issue.message}`,
  };
}

function explainValeur(issue: Issue, chemin: Chemin, valeur: unknown): Explication {
  const champ = chemin.findLast((etape) => typeof etape === 'string');
  const candidats =
    champ === 'categorie' ? CATEGORIES : (issue.values ?? []).map((value) => ({ value: String(value) }));
  const proche = findNearest(String(valeur), candidats);
  const suite = proche ? `Vouliez-vous écrire « ${proche} » ? ` : '';
  return {
    code: 'valeur-inconnue',
    message: `${cite(valeur)} n’est pas une valeur de ${citeChamp(chemin)}. ${suite}${issue.message}`,
  };
}

function explain(issue: Issue, chemin: Chemin, contexte: Contexte): Explication {
  const valeur = contexte.valueAt(chemin);
  const manque = {
    code: 'champ-manquant',
    message: `Le champ ${citeChamp(chemin)} manque ou reste vide. ${issue.message}`,
  } as const;
  const { code } = issue;
  if (code === 'invalid_type')
    return chemin.length > 0 && isVide(valeur) ? manque : explainType(issue, chemin, contexte, valeur);
  if (isVide(valeur)) return manque;
  if (code === 'invalid_value') return explainValeur(issue, chemin, valeur);
  if (code === 'too_big' && typeof valeur === 'string')
    return {
      code: 'texte-trop-long',
      message: `${citeChamp(chemin)} compte ${valeur.length} caractères. ${issue.message}`,
    };
  if (typeof valeur === 'number' && (code === 'too_big' || code === 'too_small')) {
    const borne = code === 'too_big' ? `dépasse ${issue.maximum}` : `est plus petit que ${issue.minimum}`;
    return {
      code: 'valeur-invalide',
      message: `${citeChamp(chemin)} : ${valeur} ${borne}. ${issue.message}`,
    };
  }
  if (issue.format === 'url' || issue.params?.code === 'lien-invalide')
    return { code: 'lien-invalide', message: `${cite(valeur)} n’est pas un lien accepté. ${issue.message}` };
  return {
    code: issue.params?.code ?? 'valeur-invalide',
    message: `${citeChamp(chemin)} : ${cite(valeur)} ne convient pas. ${issue.message}`,
  };
}

function explainInconnus(issue: Issue, chemin: Chemin, contexte: Contexte): readonly ErreurDeChamp[] {
  const champs = contexte.champsAt(chemin);
  const candidats = champs.map((value) => ({ value, alias: ALIAS_DE_CHAMPS[value] ?? [] }));
  return (issue.keys ?? []).map((cle) => {
    const proche = findNearest(cle, candidats);
    const suite = proche
      ? `Vouliez-vous écrire « ${proche} » ?`
      : `Champs acceptés ici : ${champs.join(', ')}.`;
    return {
      code: 'champ-inconnu',
      fichier: contexte.fichier,
      chemin: [...chemin, cle],
      message: `Le champ ${cite(cle)} n’existe pas ici. ${suite}`,
    };
  });
}

/** Traduit une anomalie zod en erreurs françaises, une par champ fautif. */
export function explainIssue(issue: Issue, contexte: Contexte): readonly ErreurDeChamp[] {
  const chemin = issue.path.filter((etape) => typeof etape !== 'symbol');
  if (issue.code === 'unrecognized_keys') return explainInconnus(issue, chemin, contexte);
  return [{ fichier: contexte.fichier, chemin, ...explain(issue, chemin, contexte) }];
}
