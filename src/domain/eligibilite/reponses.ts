import type { Parametres } from '../annuaire/criteres.ts';
import { formatLieu, type Lieu, parseLieu } from '../commune/lieu.ts';
import { cleanLien } from '../text/clean-lien.ts';
import { formatParametres } from '../text/format-parametres.ts';
import type { Besoin } from '../vocabulaire/categories.ts';
import type { Situation } from './situation.ts';
import { getForme, type SujetDeQuestion, sujets } from './sujets.ts';

/** Ce que la personne a répondu : dans le fragment de l’adresse, jamais envoyé. */
export interface Reponses {
  readonly besoin?: Besoin;
  readonly situation: Situation & { readonly commune?: Lieu; readonly destination?: Lieu };
  /** Les questions qu’elle a préféré passer. */
  readonly passees: readonly SujetDeQuestion[];
}

export const AUCUNE_REPONSE: Reponses = { situation: {}, passees: [] };
export const AGE_MAX = 120;

/** Les valeurs connues d’une question, dans leur ordre ; ce qui n’en est pas est ignoré. */
function pick(sujet: SujetDeQuestion, valeurs: readonly string[]): readonly string[] {
  const { valeurs: connues = [] } = getForme(sujet);
  return connues.filter((value) => valeurs.includes(value));
}

/** « personne » ne se dit qu’à défaut de quelqu’un. */
function dropContradiction(sujet: SujetDeQuestion, valeurs: readonly string[]): readonly string[] {
  if (sujet !== 'accompagne_par' || valeurs.length < 2) return valeurs;
  return valeurs.filter((valeur) => valeur !== 'personne');
}

function parseValeur(sujet: SujetDeQuestion, textes: readonly string[]): unknown {
  const [texte = ''] = textes;
  // Deux réponses contraires à la même question : la première compte.
  const [valeur] = pick(sujet, [texte]);
  switch (getForme(sujet).type) {
    case 'commune':
      return parseLieu(texte);
    case 'nombre':
      return /^\d{1,3}$/.test(texte) && Number(texte) <= AGE_MAX ? Number(texte) : undefined;
    case 'oui-non':
      return valeur && valeur === 'oui';
    case 'une':
      return valeur;
    case 'plusieurs': {
      const valeurs = dropContradiction(
        sujet,
        pick(
          sujet,
          textes.flatMap((t) => t.split(',')),
        ),
      );
      return valeurs.length > 0 ? valeurs : undefined;
    }
  }
}

/** Lit les réponses d’un fragment ; ce qui n’a pas de sens est ignoré, le reste est gardé. */
export function parseReponses(parametres: Pick<Parametres, 'getAll'>): Reponses {
  const getAll = (nom: string) => parametres.getAll(nom).map(cleanLien);
  const lues = sujets.flatMap((sujet) => {
    const valeur = parseValeur(sujet, getAll(sujet));
    return valeur === undefined || valeur === '' ? [] : [[sujet, valeur] as const];
  });
  const { besoin, ...situation } = Object.fromEntries(lues) as { besoin?: Besoin } & Reponses['situation'];
  const passees = getAll('passer').flatMap((texte) => texte.split(','));
  return {
    ...(besoin && { besoin }),
    situation,
    passees: sujets.filter((sujet) => passees.includes(sujet) && !lues.some(([lu]) => lu === sujet)),
  };
}

/** Une réponse, comme l’adresse l’écrit. */
export function formatValeur(valeur: unknown): string {
  if (Array.isArray(valeur)) return valeur.join(',');
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  return typeof valeur === 'object' ? formatLieu(valeur as Lieu) : String(valeur);
}

/** L’inverse de parseReponses : « besoin=reparer&age=19&passer=permis », ordre fixe, vide sans réponse. */
export function formatReponses({ besoin, situation, passees }: Reponses): string {
  const valeurs: Partial<Record<SujetDeQuestion, unknown>> = { besoin, ...situation };
  const paires = sujets
    .filter((sujet) => valeurs[sujet] !== undefined)
    .map((sujet) => [sujet, formatValeur(valeurs[sujet])] as const);
  return formatParametres(
    [...paires, ...(passees.length > 0 ? [['passer', passees.join(',')] as const] : [])],
    ',',
  );
}

/** Les réponses avec une de plus, de moins (`[]`), ou autrement : mêmes règles qu’une adresse écrite à la main. */
export function setReponse(reponses: Reponses, sujet: SujetDeQuestion, textes: readonly string[]): Reponses {
  const valeur = parseValeur(sujet, textes);
  const { besoin, situation, passees } = reponses;
  const gardees = Object.entries({ besoin, ...situation }).filter(
    ([cle, v]) => cle !== sujet && v !== undefined,
  );
  const { besoin: suivant, ...reste } = Object.fromEntries(
    valeur === undefined ? gardees : [...gardees, [sujet, valeur]],
  ) as { besoin?: Besoin } & Reponses['situation'];
  return {
    ...(suivant && { besoin: suivant }),
    situation: reste,
    passees: passees.filter((passee) => passee !== sujet),
  };
}

/** Combien de questions ont été posées : répondues ou passées. */
export function countReponses({ besoin, situation, passees }: Reponses): number {
  return Object.keys(situation).length + passees.length + (besoin === undefined ? 0 : 1);
}
