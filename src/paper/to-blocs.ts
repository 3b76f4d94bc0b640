import { parseMarkdown } from '../catalogue/render-markdown.ts';
import { type Bloc, type Ecrit, toEcrits } from '../domain/fiche/bloc.ts';

type Jeton = ReturnType<typeof parseMarkdown>[number];

function parseLigne(jetons: readonly Jeton[]): readonly Ecrit[] {
  const ecrits: Ecrit[] = [];
  let gras = false;
  let url: string | undefined;
  for (const jeton of jetons) {
    const { type, content } = jeton;
    if (type === 'strong_open' || type === 'strong_close') gras = type === 'strong_open';
    else if (type === 'link_open') url = String(jeton.attrGet('href'));
    else if (type === 'link_close') url = undefined;
    else {
      const t = type.endsWith('break') ? ' ' : content;
      if (t !== '') ecrits.push({ t, ...(gras && { gras }), ...(url !== undefined && { url }) });
    }
  }
  return ecrits;
}

/** Le Markdown d’une fiche en blocs : titres, paragraphes et listes ; une citation devient un paragraphe. */
export function toBlocs(markdown: string): readonly Bloc[] {
  const blocs: Bloc[] = [];
  const listes: { signe: 'rang' | 'tiret'; points: (readonly Ecrit[])[] }[] = [];
  let titre = false;
  for (const { type, children, content } of parseMarkdown(markdown)) {
    if (type === 'heading_open') titre = true;
    else if (type === 'heading_close') titre = false;
    else if (type === 'bullet_list_open' || type === 'ordered_list_open')
      listes.push({ signe: type === 'bullet_list_open' ? 'tiret' : 'rang', points: [] });
    else if (type === 'bullet_list_close' || type === 'ordered_list_close') {
      const liste = listes.pop();
      if (liste) blocs.push({ genre: 'liste', ...liste });
    } else if (type === 'inline' || type === 'code_block' || type === 'fence') {
      const ecrits = children ? parseLigne(children) : toEcrits(content);
      const liste = listes.at(-1);
      if (ecrits.length === 0) continue;
      if (liste) liste.points.push(ecrits);
      else blocs.push(titre ? { genre: 'titre', ecrits } : { genre: 'texte', ecrits });
    }
  }
  return blocs;
}
