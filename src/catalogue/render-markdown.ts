import MarkdownIt from 'markdown-it';
import { checkLien } from '../domain/text/check-lien.ts';

// Au-delà, markdown-it laisse tomber le texte en silence ; la vérification refuse bien avant.
const maxNesting = 100;

// Le Markdown des fiches vient d’éditeurs ou d’imports : aucun HTML n’est laissé passer (il est affiché tel quel,
// échappé), les images sont refusées, et un lien ne peut être que http(s), mailto ou tel.
const rendu = new MarkdownIt('commonmark', { html: false })
  .disable(['image', 'html_block', 'html_inline'])
  .set({ maxNesting });

rendu.validateLink = (url) => checkLien(url) === undefined;

// Le titre de la fiche est un h1 et ses rubriques des h2 : le texte commence au niveau 3.
rendu.renderer.rules.heading_open = (jetons, i) => `<h${niveau(jetons[i]?.tag)}>`;
rendu.renderer.rules.heading_close = (jetons, i) => `</h${niveau(jetons[i]?.tag)}>`;

const niveau = (balise: string | undefined) => Math.min(6, Math.max(3, Number(balise?.slice(1) ?? 2) + 1));

/** Rend le Markdown d’une fiche en HTML sûr, sans passer par Astro. */
export function renderMarkdown(markdown: string): string {
  return rendu.render(markdown);
}

// Pour dire ce qui est refusé, il faut le lire : balises, images, tableaux, et les liens tels qu’ils sont écrits.
const enClair = new MarkdownIt('commonmark', { html: true }).enable('table').set({ maxNesting });
enClair.validateLink = () => true;
enClair.normalizeLink = (url) => url;

export type Jeton = ReturnType<typeof parseMarkdown>[number];

/** Les jetons d’un Markdown, avec tout ce que le rendu refuse. */
export function parseEnClair(markdown: string): readonly Jeton[] {
  return enClair.parse(markdown, {});
}

/** Les jetons d’un Markdown, pour qui ne veut pas de HTML. */
export function parseMarkdown(markdown: string) {
  return rendu.parse(markdown, {});
}

/** Le texte nu d’un Markdown, pour la recherche, les exports et la lecture à voix haute. */
export function toPlainText(markdown: string): string {
  return rendu
    .parse(markdown, {})
    .map((jeton) => (jeton.type === 'inline' ? inlineText(jeton.children ?? []) : jeton.content))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const inlineText = (jetons: readonly { readonly type: string; readonly content: string }[]) =>
  jetons.map((jeton) => (jeton.type.endsWith('break') ? ' ' : jeton.content)).join('');
