import { CORE_SCHEMA, load } from 'js-yaml';
import { isPair, isScalar, LineCounter, parseDocument as parseYaml } from 'yaml';
import type { Chemin, Erreur } from '../domain/catalogue/erreurs.ts';

/** Un fichier YAML, ou Markdown à en-tête YAML, avec de quoi situer chaque champ. */
export interface DocumentLu {
  readonly donnees: unknown;
  readonly corps: string;
  /** Ligne où commence le corps, à partir de 1. */
  readonly ligneDuCorps: number;
  readonly erreurs: readonly Erreur[];
  /** Ligne et colonne d’un champ, ou de son plus proche parent présent ; à partir de 1. */
  locate(chemin: Chemin): { readonly ligne: number; readonly colonne: number };
  /** La valeur telle qu’elle est tapée : « 01000 » et non 1000. */
  sourceAt(chemin: Chemin): string | undefined;
}

interface Decoupe {
  readonly entete: string;
  readonly corps: string;
  readonly decalage: number;
  readonly ligneDuCorps: number;
}

function split(texte: string, aUnCorps: boolean): Decoupe {
  if (!aUnCorps) return { entete: texte, corps: '', decalage: 0, ligneDuCorps: 1 };
  const debut = /^\uFEFF?---[ \t]*\n/.exec(texte);
  const fin = debut ? /^---[ \t]*$/m.exec(texte.slice(debut[0].length)) : null;
  if (!debut || !fin) return { entete: '', corps: texte, decalage: 0, ligneDuCorps: 1 };
  const entete = texte.slice(debut[0].length, debut[0].length + fin.index);
  return {
    entete,
    corps: texte.slice(debut[0].length + fin.index + fin[0].length).replace(/^\n/, ''),
    decalage: 1,
    ligneDuCorps: entete.split('\n').length + 2,
  };
}

const traduction: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Ce champ est écrit deux fois : gardez-en un.',
  TAB_AS_INDENT: 'Remplacez la tabulation par des espaces.',
  BAD_INDENT: 'Alignez ce champ avec les autres : même nombre d’espaces au début de la ligne.',
  MISSING_CHAR: 'Il manque un signe : deux-points, guillemet ou crochet fermant.',
  UNEXPECTED_TOKEN: 'Un signe est de trop, ou une valeur contient « : » sans guillemets.',
  BLOCK_AS_IMPLICIT_KEY: 'Une valeur contient « : » : mettez-la entre guillemets.',
  MULTILINE_IMPLICIT_KEY: 'Une ligne n’a pas la forme « champ: valeur ».',
};

/** Les erreurs de forme, avec leur place : on ne les cherche que dans un document que la lecture rapide refuse. */
function findErreurs(fichier: string, situe: Situe): readonly Erreur[] {
  const erreur = (message: string, position: number): Erreur => ({
    code: 'yaml-invalide',
    fichier,
    chemin: [],
    message,
    ...situe.at(position),
  });
  const erreurs = situe.document.errors.map((e) =>
    erreur(traduction[e.code] ?? 'Cette ligne n’a pas la forme « champ: valeur ».', e.pos[0]),
  );
  if (erreurs.length > 0) return erreurs;
  return [erreur('Les ancres et alias YAML (& et *), les étiquettes (!) et les documents multiples ne sont pas acceptés : recopiez la valeur.', 0)];
}

interface Situe {
  readonly document: ReturnType<typeof parseYaml>;
  at(position: number): { ligne: number; colonne: number };
}

function situate(entete: string, decalage: number): Situe {
  const lignes = new LineCounter();
  const document = parseYaml(entete, { lineCounter: lignes, prettyErrors: false });
  return {
    document,
    at(position) {
      const { line, col } = lignes.linePos(position);
      return { ligne: Math.max(1, line) + decalage, colonne: Math.max(1, col) };
    },
  };
}

const lazy = <T>(make: () => T) => {
  let valeur: { readonly v: T } | undefined;
  return () => (valeur ??= { v: make() }).v;
};

function findKey(parent: unknown, cle: string | number): { range?: readonly number[] | null } | undefined {
  const items = parent && typeof parent === 'object' && 'items' in parent ? (parent.items as readonly unknown[]) : [];
  if (typeof cle === 'number') return items[cle] as { range?: readonly number[] } | undefined;
  const paire = items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === cle);
  return isPair(paire) && isScalar(paire.key) ? paire.key : undefined;
}

const ANCRE = /^\s*(?:- )*(?:[\w-]+:\s*)?[&*!][\w!]/m;

/**
 * Lit un document sans jamais lever d’erreur : ce qui ne va pas est dans `erreurs`.
 * La lecture rapide (js-yaml) suffit à la construction ; les positions (yaml, dix fois plus lent) ne sont
 * calculées que pour expliquer une erreur.
 */
export function parseDocument(fichier: string, texte: string): DocumentLu {
  const { entete, corps, decalage, ligneDuCorps } = split(texte, /\.mdx?$/.test(fichier));
  const situe = lazy(() => situate(entete, decalage));
  let donnees: unknown;
  let erreurs: readonly Erreur[] = [];
  try {
    if (ANCRE.test(entete)) throw new Error('ancre');
    donnees = load(entete, { schema: CORE_SCHEMA });
  } catch {
    erreurs = findErreurs(fichier, situe());
  }
  return {
    donnees,
    corps,
    ligneDuCorps,
    erreurs,
    locate(chemin) {
      for (let fin = chemin.length; fin > 0; fin--) {
        const etape = chemin[fin - 1];
        const parent = fin === 1 ? situe().document.contents : situe().document.getIn(chemin.slice(0, fin - 1), true);
        const range = etape === undefined ? undefined : findKey(parent, etape)?.range;
        if (range?.[0] !== undefined) return situe().at(range[0]);
      }
      return { ligne: 1 + decalage, colonne: 1 };
    },
    sourceAt(chemin) {
      const noeud = situe().document.getIn(chemin, true);
      return isScalar(noeud) ? noeud.source : undefined;
    },
  };
}
