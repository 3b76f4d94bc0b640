import { fallbackError } from '../domain/schema/fallback-error.ts';
import { getChamps } from '../domain/schema/get-champs.ts';
import type { Chemin, Erreur } from '../domain/verification/erreurs.ts';
import { explainIssue, type Issue } from '../domain/verification/explain-issue.ts';
import { type Kind, kinds } from './kinds.ts';
import type { DocumentLu } from './parse-document.ts';

type Validation =
  | { readonly donnees: object; readonly erreurs: readonly [] }
  | { readonly donnees: undefined; readonly erreurs: readonly Erreur[] };

const getValeur = (donnees: unknown, chemin: readonly PropertyKey[]): unknown =>
  chemin.reduce<unknown>(
    (valeur, etape) =>
      typeof valeur === 'object' && valeur !== null
        ? (valeur as Record<PropertyKey, unknown>)[etape]
        : undefined,
    donnees,
  );

/** Compare un document lu au schéma de sa sorte. Un même champ n’est signalé qu’une fois. */
export function validateDocument(kind: Kind, fichier: string, document: DocumentLu): Validation {
  if (document.erreurs.length > 0) return { donnees: undefined, erreurs: document.erreurs };
  const { schema } = kinds[kind];
  const donnees = document.donnees ?? {};
  const resultat = schema.safeParse(donnees, { error: (anomalie) => fallbackError(anomalie as Issue) });
  if (resultat.success) return { donnees: resultat.data, erreurs: [] };
  const contexte = {
    fichier,
    valueAt: (chemin: Chemin) => getValeur(donnees, chemin),
    sourceAt: document.sourceAt,
    champsAt: (chemin: Chemin) => getChamps(schema, chemin),
  };
  const vus = new Set<string>();
  const erreurs = resultat.error.issues
    .flatMap((issue) => explainIssue(issue as Issue, contexte))
    .filter(({ chemin }) => !vus.has(chemin.join('/')) && vus.add(chemin.join('/')))
    .map((erreur) => ({ ...erreur, ...document.locate(erreur.chemin) }));
  return { donnees: undefined, erreurs };
}
