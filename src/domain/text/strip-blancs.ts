const BLOC =
  'address|article|aside|body|caption|details|div|d[dlt]|fieldset|figcaption|figure|footer|form|h[1-6r]|head|header|html|legend|li|link|main|meta|nav|ol|optgroup|option|p|search|section|summary|t(?:able|body|head|[dhr])|ul';
const LU_TEL_QUEL = 'script|style|pre|code|textarea';

// Ce que le navigateur lit tel quel, ou une balise de bloc et les blancs qui la touchent.
const LU_TEL_QUEL_OU_BLOC = new RegExp(
  `<(${LU_TEL_QUEL})\\b[\\s\\S]*?</\\1>|[ \\t\\n]*(</?(?:${BLOC})\\b(?:[^>"]|"[^"]*")*>)[ \\t\\n]*`,
  'g',
);

/** Ôte d’une page les blancs que personne ne voit : ceux qui touchent une balise de bloc. */
export function stripBlancs(html: string): string {
  return html.replace(LU_TEL_QUEL_OU_BLOC, (trouve, _, bloc?: string) => bloc ?? trouve);
}
