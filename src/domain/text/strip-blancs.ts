const BLOC =
  'address|article|aside|body|caption|details|div|d[dlt]|fieldset|figcaption|figure|footer|form|h[1-6r]|head|header|html|legend|li|link|main|meta|nav|ol|optgroup|option|p|search|section|summary|t(?:able|body|head|[dhr])|ul';
const LU_TEL_QUEL = 'script|style|pre|code|textarea';

// Ce que le navigateur lit tel quel, ou une balise de bloc et les blancs qui la suivent.
const LU_TEL_QUEL_OU_BLOC = new RegExp(
  `<(?:(${LU_TEL_QUEL})\\b[\\s\\S]*?</\\1>|(/?(?:${BLOC})\\b(?:[^>"]|"[^"]*")*>)[ \\t\\n]*)`,
  'g',
);

const BLANCS = ' \t\n';

/** Ôte d’une page les blancs que personne ne voit : ceux qui touchent une balise de bloc. */
export function stripBlancs(html: string): string {
  let page = '';
  let debut = 0;
  LU_TEL_QUEL_OU_BLOC.lastIndex = 0;
  // Une boucle plutôt que replace : chaque page y passe, et n’a que quelques morceaux à recopier.
  for (let lu = LU_TEL_QUEL_OU_BLOC.exec(html); lu; lu = LU_TEL_QUEL_OU_BLOC.exec(html)) {
    const bloc = lu[2];
    if (bloc === undefined) continue;
    let fin = lu.index;
    while (fin > debut && BLANCS.includes(html[fin - 1] ?? '')) fin -= 1;
    page += `${html.slice(debut, fin)}<${bloc}`;
    debut = LU_TEL_QUEL_OU_BLOC.lastIndex;
  }
  return page + html.slice(debut);
}
