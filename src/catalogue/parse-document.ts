import { CORE_SCHEMA, load } from 'js-yaml';
import type { Chemin, Erreur } from '../domain/verification/erreurs.ts';
import { explainYaml } from './explain-yaml.ts';
import { lazy } from './lazy.ts';
import { locateYaml, type YamlSitue } from './locate-yaml.ts';
import { type Decoupe, splitEntete } from './split-entete.ts';

/** Un fichier YAML, ou Markdown à en-tête YAML, avec de quoi situer chaque champ. */
export interface DocumentLu {
  readonly donnees: unknown;
  readonly entete: string;
  /** Nombre de lignes avant l’en-tête. */
  readonly decalage: number;
  readonly corps: string;
  /** Ligne où commence le corps, à partir de 1. */
  readonly ligneDuCorps: number;
  readonly erreurs: readonly Erreur[];
  /** Ligne et colonne d’un champ, ou de son plus proche parent présent ; à partir de 1. */
  readonly locate: (chemin: Chemin) => { readonly ligne: number; readonly colonne: number };
  /** La valeur telle qu’elle est tapée : « 01000 » et non 1000. */
  readonly sourceAt: (chemin: Chemin) => string | undefined;
}

/** Un signe & * ou ! en tête de valeur : peut-être une ancre, un alias ou une étiquette, à vérifier. */
const SUSPECT = /(?:^|[\s[{,:-])[&*!]\S/m;

/**
 * Lit un document sans jamais lever d’erreur : ce qui ne va pas est dans `erreurs`.
 * La lecture rapide (js-yaml) suffit à la construction ; les positions (yaml, dix fois plus lent) ne sont
 * calculées que pour expliquer une erreur.
 */
export function parseDocument(fichier: string, texte: string): DocumentLu {
  const decoupe: Decoupe = /\.mdx?$/.test(fichier)
    ? splitEntete(texte)
    : { entete: texte, corps: '', decalage: 0, ligneDuCorps: 1 };
  const situe = lazy((): YamlSitue => locateYaml(decoupe.entete, decoupe.decalage));
  const erreur = (message: string, ligne: number, colonne: number): Erreur => ({
    code: 'yaml-invalide',
    fichier,
    chemin: [],
    message,
    ligne,
    colonne,
  });

  let donnees: unknown;
  let erreurs: readonly Erreur[] = [];
  if (decoupe.defaut) erreurs = [erreur(decoupe.defaut.message, decoupe.defaut.ligne, 1)];
  else {
    const refuse = (exception: unknown) =>
      explainYaml(situe(), exception, decoupe.decalage).map((e) => erreur(e.message, e.ligne, e.colonne));
    try {
      // js-yaml partage ce qu’un alias répète, et s’arrête à cent niveaux : le lire d’abord ne coûte rien.
      const lues = load(decoupe.entete, { schema: CORE_SCHEMA });
      if (SUSPECT.test(decoupe.entete) && situe().interdits.length > 0) erreurs = refuse(undefined);
      else donnees = lues;
    } catch (exception) {
      erreurs = refuse(exception);
    }
  }
  return {
    donnees,
    entete: decoupe.entete,
    decalage: decoupe.decalage,
    corps: decoupe.corps,
    ligneDuCorps: decoupe.ligneDuCorps,
    erreurs,
    locate: (chemin) => situe().locate(chemin),
    sourceAt: (chemin) => situe().sourceAt(chemin),
  };
}
