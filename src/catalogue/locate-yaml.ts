import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml';
import type { Chemin } from '../domain/verification/erreurs.ts';

export interface PlaceYaml {
  readonly ligne: number;
  readonly colonne: number;
}

/** Un document YAML dont on sait situer chaque champ et chaque défaut. */
export interface YamlSitue {
  readonly defauts: readonly (PlaceYaml & { readonly code: string; readonly message: string })[];
  /** Ancres, alias, étiquettes : acceptés par YAML, refusés dans le contenu. */
  readonly interdits: readonly PlaceYaml[];
  readonly locate: (chemin: Chemin) => PlaceYaml;
  readonly sourceAt: (chemin: Chemin) => string | undefined;
}

type Contenu = Document.Parsed['contents'];

function findInterdits(document: Document.Parsed): readonly number[] {
  const positions: number[] = [];
  visit(document, {
    Node(_, noeud) {
      const marque = isAlias(noeud) || ('anchor' in noeud && noeud.anchor) || noeud.tag !== undefined;
      if (marque) positions.push(noeud.range?.[0] ?? 0);
    },
  });
  return positions;
}

/** Où s’ouvre le guillemet qu’une erreur, plus loin, dit n’être pas refermé. */
function findGuillemetOuvert(document: Document.Parsed, position: number): number | undefined {
  let trouve: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE_') && range && range[0] < position && position <= range[2])
        trouve = range[0];
    },
  });
  return trouve;
}

/** Le nœud d’un champ : sa clé dans un groupe, son élément dans une liste. */
function findEtape(parent: unknown, etape: string | number): ParsedNode | undefined {
  if (typeof etape === 'number') {
    const element = isSeq(parent) ? parent.items[etape] : undefined;
    return isNode(element) ? (element as ParsedNode) : undefined;
  }
  const paire = isMap(parent)
    ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === etape)
    : undefined;
  return isPair(paire) && isScalar(paire.key) ? (paire.key as ParsedNode) : undefined;
}

function findNoeud(contents: Contenu, chemin: Chemin): unknown {
  let noeud: unknown = contents;
  for (const etape of chemin) {
    if (typeof etape === 'number') noeud = isSeq(noeud) ? noeud.items[etape] : undefined;
    else
      noeud = isMap(noeud)
        ? noeud.items.find((item) => isScalar(item.key) && String(item.key.value) === etape)?.value
        : undefined;
  }
  return noeud;
}

/** Le document, et ses marques interdites ; trop imbriqué pour cet analyseur, il est lu comme vide. */
function analyze(texte: string, lineCounter: LineCounter) {
  const read = (source: string) => {
    const document = parseDocument(source, {
      lineCounter,
      prettyErrors: false,
      schema: 'core',
      logLevel: 'error',
    });
    return { document, interdits: findInterdits(document) };
  };
  try {
    return read(texte);
  } catch (erreur) {
    if (erreur instanceof RangeError) return read('');
    throw erreur;
  }
}

/** Analyse un YAML en gardant les positions ; `decalage` est le nombre de lignes qui le précèdent. */
export function locateYaml(texte: string, decalage: number): YamlSitue {
  const lignes = new LineCounter();
  const { document, interdits } = analyze(texte, lignes);
  const at = (position: number): PlaceYaml => {
    const { line, col } = lignes.linePos(position);
    return { ligne: Math.max(1, line) + decalage, colonne: Math.max(1, col) };
  };
  return {
    defauts: document.errors.map(({ code, message, pos }) => {
      const guillemet = code === 'MISSING_CHAR' ? findGuillemetOuvert(document, pos[0]) : undefined;
      return guillemet === undefined
        ? { code, message, ...at(pos[0]) }
        : { code: 'GUILLEMET', message, ...at(guillemet) };
    }),
    interdits: interdits.map(at),
    locate(chemin) {
      for (let fin = chemin.length; fin > 0; fin--) {
        const etape = chemin[fin - 1];
        const noeud =
          etape === undefined
            ? undefined
            : findEtape(findNoeud(document.contents, chemin.slice(0, fin - 1)), etape);
        if (noeud?.range) return at(noeud.range[0]);
      }
      return { ligne: 1 + decalage, colonne: 1 };
    },
    sourceAt(chemin) {
      const noeud = findNoeud(document.contents, chemin);
      return isScalar(noeud) ? noeud.source : undefined;
    },
  };
}
