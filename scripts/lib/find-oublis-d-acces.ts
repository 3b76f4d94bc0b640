const OUBLIS: Readonly<Record<string, RegExp>> = {
  'un dessin ni caché ni nommé (RGAA 1.2)':
    /<svg\b(?![^>]*(?:aria-hidden="true"|role="img"[^>]*aria-label="[^"]|aria-label="[^"]+"[^>]*role="img"))[^>]*>/g,
  'un tableau sans titre (RGAA 5.4)': /<table\b(?:(?!<caption\b)[\s\S])*?<\/table>/g,
  'un lien qui ouvre une fenêtre (RGAA 13.2)': /<a\b[^>]*\starget=[^>]*>/g,
};

/** Ce qu’un modèle oublie sans que le validateur le voie : un dessin, un tableau, une fenêtre. */
export const findOublisDAcces = (html: string): readonly string[] =>
  Object.entries(OUBLIS).flatMap(([quoi, faute]) =>
    (html.match(faute) ?? []).map((trouve) => `${quoi} : ${trouve.slice(0, 80)}`),
  );
