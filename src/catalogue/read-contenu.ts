import {
  type ContenuMdx,
  type Defaut,
  type Interdit,
  NIVEAUX_MAX,
  type Place,
  type UsageDeComposant,
  type UsageDImage,
} from '../domain/redaction/contenu-mdx.ts';
import { isAdresseImage } from '../domain/redaction/images.ts';
import { findCaractereInterdit } from '../domain/text/caracteres-interdits.ts';
import { checkLien } from '../domain/text/check-lien.ts';

/** Ce dont on se sert d’un nœud, celui de l’analyseur ou celui du compilateur. */
export interface Noeud {
  readonly type: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly value?: string;
  readonly alt?: string | null;
  readonly title?: string | null;
  readonly depth?: number;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
  readonly children?: readonly Noeud[];
}

/** Ce qu’un texte peut contenir, et rien d’autre : un type que l’analyseur inventerait demain n’y est pas. */
const PERMIS: ReadonlySet<string> = new Set(
  `root paragraph text heading list listItem strong emphasis delete inlineCode code blockquote thematicBreak break
  link linkReference definition image table tableRow tableCell footnoteReference footnoteDefinition`.split(
    /\s+/,
  ),
);

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

const isComposant = ({ type, name }: Noeud) => type.startsWith('mdxJsx') && /^[A-Z]/.test(name ?? '');

function findDefaut(noeud: Noeud): Defaut | undefined {
  const { type, name, url = '', value = '', depth } = noeud;
  switch (type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { genre: 'expression' };
    case 'mdxjsEsm':
      return { genre: 'module' };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return isComposant(noeud) ? undefined : { genre: 'balise', texte: `<${name ?? ''}>` };
    case 'link':
    case 'definition':
      return checkLien(url) === undefined ? undefined : { genre: 'lien', url };
    case 'image':
      return isAdresseImage(url) ? undefined : { genre: 'image', url };
    case 'imageReference':
      return { genre: 'image-par-renvoi' };
    case 'heading':
      return depth === 1 ? { genre: 'titre' } : undefined;
    default:
      return PERMIS.has(type) ? undefined : { genre: 'balise', texte: value.trim().split('\n')[0] ?? '' };
  }
}

/** Un caractère invisible que rien ne montre dans le fichier : « &#x202E; ». */
function findCache({ value, alt, title, url, attributes = [] }: Noeud): Defaut | undefined {
  const textes = [value, alt, title, url, ...attributes.map((attribut) => attribut.value)];
  const trouve = findCaractereInterdit(textes.filter((texte) => typeof texte === 'string').join('\n'));
  return trouve && { genre: 'caractere', nom: trouve.nom };
}

/** Ce qu’un arbre Markdown contient, `decalage` lignes plus bas dans le fichier ; sans récursion, si profond qu’il soit. */
export function readContenu(racine: Noeud, decalage: number): ContenuMdx {
  const composants: UsageDeComposant[] = [];
  const images: UsageDImage[] = [];
  const interdits: Interdit[] = [];
  const pile: { readonly noeud: Noeud; readonly niveau: number }[] = [{ noeud: racine, niveau: 0 }];
  for (let haut = pile.pop(); haut; haut = pile.pop()) {
    const { noeud, niveau } = haut;
    const debut = noeud.position?.start;
    const place = { ligne: (debut?.line ?? 1) + decalage, colonne: debut?.column ?? 1 };
    if (niveau > NIVEAUX_MAX) return { composants, images, interdits: [{ ...place, genre: 'imbrication' }] };
    const defaut = findDefaut(noeud) ?? findCache(noeud);
    if (defaut) interdits.push({ ...place, ...defaut });
    else if (isComposant(noeud)) composants.push(readUsage(noeud, place));
    else if (noeud.type === 'image')
      images.push({ ...place, url: noeud.url ?? '', description: noeud.alt ?? '' });
    for (const enfant of (noeud.children ?? []).toReversed())
      pile.push({ noeud: enfant, niveau: niveau + 1 });
  }
  return { composants, images, interdits };
}
