import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Saisie } from '../domain/catalogue/catalogue.ts';
import { toVisible } from '../domain/text/caracteres-interdits.ts';
import { compare } from '../domain/text/compare.ts';
import { toTypographie } from '../domain/text/to-typographie.ts';
import { checkCatalogue } from '../domain/verification/check-catalogue.ts';
import type { Erreur } from '../domain/verification/erreurs.ts';
import { refuse } from './check-fichier.ts';
import { toSaisie } from './kinds.ts';
import { loadReferentiel } from './load-referentiel.ts';
import { makeContexte } from './make-contexte.ts';
import { readSaisie } from './read-saisie.ts';

export interface Verification {
  /** Dans l’ordre des fichiers, puis des lignes. */
  readonly erreurs: readonly Erreur[];
  readonly saisie: Saisie;
}

const byPlace = (a: Erreur, b: Erreur) =>
  compare(a.fichier, b.fichier) ||
  a.ligne - b.ligne ||
  a.colonne - b.colonne ||
  compare(a.message, b.message);

/** Ce qu’un nom de fichier ou une valeur cache ne doit agir ni sur un terminal, ni sur un lecteur de rapports. */
const toLisible = (erreur: Erreur): Erreur => ({
  ...erreur,
  fichier: toVisible(erreur.fichier),
  message: toVisible(toTypographie(erreur.message)),
});

function refuseDossier(racine: string): Erreur | undefined {
  const etat = statSync(racine, { throwIfNoEntry: false });
  if (etat?.isDirectory()) return undefined;
  const defaut = etat ? 'n’est pas un dossier' : 'n’existe pas';
  return refuse(
    '.',
    'fichier-manquant',
    `Le dossier de contenu « ${racine} » ${defaut}. Vérifiez GUICHET_CONTENT.`,
  );
}

/**
 * Lit et vérifie tout un dossier de contenu : toutes les erreurs de tous les fichiers à la fois.
 * `aujourdhui` s’écrit AAAA-MM-JJ. Ne lève pas d’erreur pour un contenu fautif, absent ou vide.
 */
export function verifyContent(racine: string, options: { readonly aujourdhui: string }): Verification {
  const dossier = resolve(racine);
  const refus = refuseDossier(dossier);
  if (refus) return { erreurs: [toLisible(refus)], saisie: toSaisie([]) };
  const { saisie, erreurs, locate } = readSaisie(dossier);
  const contexte = makeContexte(loadReferentiel(), options.aujourdhui);
  const croisees = checkCatalogue(saisie, contexte).map(locate);
  return { erreurs: [...erreurs, ...croisees].map(toLisible).sort(byPlace), saisie };
}
