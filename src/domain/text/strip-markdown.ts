/** Le texte d’un Markdown ou d’un MDX, sans balises ni signes de mise en forme, sur une ligne par paragraphe. */
export function stripMarkdown(markdown: string): string {
  return markdown
    .replace(/^(```|~~~).*$/gm, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<\/?[A-Za-z][^<>]*>/g, ' ')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d{1,3}[.)])[ \t]+/gm, '')
    .replace(/^[ \t]*[-=|: ]{3,}$/gm, ' ')
    .replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, '')
    .replace(/[`|]/g, ' ')
    .replace(/\\([\\`*_{}[\]()#+\-.!>])/g, '$1')
    .replace(/[ \t\u00a0\u202f]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}
