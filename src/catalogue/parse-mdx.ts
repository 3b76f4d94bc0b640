import { type MdastNode, mdxToMdast } from 'satteri';
import type { ContenuMdx, Interdit, Place, UsageDeComposant } from '../domain/redaction/contenu-mdx.ts';

interface Noeud {
  readonly type: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly value?: string;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
  readonly children?: readonly Noeud[];
}

const LIEN_PERMIS = /^(?:https?:\/\/|mailto:|tel:|#|\/(?!\/)|\.{1,2}\/|[^:]*$)/i;
const IMAGE_PERMISE = /^(?:\/(?!\/)|\.{1,2}\/|[^:/][^:]*$)/;

// L’analyseur est celui de la construction (@astrojs/mdx) ; ses messages sont en anglais.
const EXPLICATIONS: readonly (readonly [RegExp, (trouve: RegExpExecArray) => string])[] = [
  [/closing tag for `<([^>`]+)>`/, ([, nom]) => `<${nom}> n’est pas refermé : ajoutez </${nom}> plus bas.`],
  [
    /[Uu]nexpected closing (?:slash|tag)/,
    () => 'Cette balise se referme sans avoir été ouverte : enlevez-la, ou ajoutez son ouverture plus haut.',
  ],
  [/character `!`/, () => 'Les commentaires <!-- … --> ne sont pas acceptés : enlevez-les.'],
  [
    /corresponding closing brace|parse expression|unexpected.*brace/i,
    () => 'Le signe « { » ouvre du code, qui n’est pas accepté : enlevez les accolades.',
  ],
  [
    /parse esm/,
    () => 'Un texte ne peut ni importer ni exporter : enlevez cette ligne. Les composants sont déjà connus.',
  ],
  [
    /create a link in MDX|before name|expected a valid JSX tag/,
    () =>
      'Le signe « < » ouvre ici un composant mal écrit. Un composant s’écrit <Offre id="…" /> ; un lien [texte](https://…) ; « moins de » s’écrit en toutes lettres.',
  ],
];

function explain(message: string): Place & { readonly message: string } {
  const [, ligne = '1', colonne = '1', reste = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  let phrase = 'Ce texte ne se lit pas : vérifiez les balises <…> et les accolades de cette ligne.';
  for (const [motif, ecrire] of EXPLICATIONS) {
    const trouve = motif.exec(reste);
    if (trouve) {
      phrase = ecrire(trouve);
      break;
    }
  }
  return { ligne: Number(ligne), colonne: Number(colonne), message: phrase };
}

function readUsage(noeud: Noeud, place: Place): UsageDeComposant {
  const attributs: Record<string, string> = {};
  const attributsInvalides: string[] = [];
  for (const { type, name, value } of noeud.attributes ?? []) {
    if (type === 'mdxJsxAttribute' && name !== undefined && typeof value === 'string')
      attributs[name] = value;
    else attributsInvalides.push(name ?? '…');
  }
  return { ...place, nom: noeud.name ?? '', attributs, attributsInvalides };
}

function readInterdit(noeud: Noeud, place: Place): Interdit | undefined {
  const { type, name, url = '', value = '' } = noeud;
  const texte = value.trim().split('\n')[0] ?? '';
  switch (type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { ...place, genre: 'expression', texte };
    case 'mdxjsEsm':
      return { ...place, genre: 'module', texte };
    case 'html':
      return { ...place, genre: 'balise', texte };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return /^[A-Z]/.test(name ?? '') ? undefined : { ...place, genre: 'balise', texte: `<${name ?? ''}>` };
    case 'link':
    case 'definition':
      return LIEN_PERMIS.test(url.trim()) ? undefined : { ...place, genre: 'lien', url };
    case 'image':
      return IMAGE_PERMISE.test(url.trim()) ? undefined : { ...place, genre: 'image', url };
    default:
      return undefined;
  }
}

/** Lit le corps d’une page MDX sans jamais lever d’erreur ; les places comptent depuis `premiereLigne`. */
export function parseMdx(corps: string, premiereLigne: number): ContenuMdx {
  const decale = ({ ligne, colonne }: Place): Place => ({ ligne: ligne + premiereLigne - 1, colonne });
  let racine: MdastNode;
  try {
    racine = mdxToMdast(corps, { features: { frontmatter: false } });
  } catch (erreur) {
    const expliquee = explain(erreur instanceof Error ? erreur.message : String(erreur));
    return { composants: [], interdits: [], erreur: { ...expliquee, ...decale(expliquee) } };
  }
  const composants: UsageDeComposant[] = [];
  const interdits: Interdit[] = [];
  const visit = (noeud: Noeud) => {
    const debut = noeud.position?.start;
    const place = decale({ ligne: debut?.line ?? 1, colonne: debut?.column ?? 1 });
    const interdit = readInterdit(noeud, place);
    if (interdit) interdits.push(interdit);
    else if (noeud.type.startsWith('mdxJsx')) composants.push(readUsage(noeud, place));
    for (const enfant of noeud.children ?? []) visit(enfant);
  };
  visit(racine as Noeud);
  return { composants, interdits };
}
