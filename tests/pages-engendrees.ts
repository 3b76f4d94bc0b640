import fc from './hasard.ts';

// Des pages MDX comme un éditeur pressé, ou malveillant, peut en écrire : bonnes, douteuses, fautives.

/** Le plus souvent une bonne écriture, parfois une fautive : assez de pages passent pour que l’essai prouve. */
const surtout = (bonnes: readonly string[], fautives: readonly string[]) =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...bonnes) },
    { weight: 1, arbitrary: fc.constantFrom(...fautives) },
  );

const MOTS = [
  'Appelez',
  'le',
  'guichet',
  'été',
  'œuf',
  '18',
  '5 €',
  '«',
  '»',
  'n’est',
  '%',
  '&',
  '&amp;',
  '>',
];
const SIGNES = [
  '\\{',
  '\\}',
  '\\<',
  '`{x}`',
  '`<b>`',
  '*',
  '_',
  '~~x~~',
  '[',
  ']',
  '![',
  '|',
  '#',
  '---',
  '+++',
];
const PONCTUATION = ['"', "'", '\\', '...', '**gras**', '_ici_', '[x]', '3. ', '- '];
const CODE = ['{', '}', '{x}', '{/* x */}', '<b>', '</b>', '<br>', '<!-- x -->', '<', '<25'];
const CACHES = ['\u200b', '\u2028', '\u0007', '&#x202E;'];

const mot = fc.oneof(
  { weight: 200, arbitrary: fc.constantFrom(...MOTS) },
  { weight: 60, arbitrary: fc.constantFrom(...SIGNES, ...PONCTUATION) },
  { weight: 1, arbitrary: fc.constantFrom(...CODE, ...CACHES) },
);
const phrase = fc.array(mot, { minLength: 1, maxLength: 8 }).map((mots) => mots.join(' '));
const liste = (puce: (rang: number) => string) =>
  fc
    .array(phrase, { minLength: 1, maxLength: 4 })
    .map((textes) => textes.map((texte, i) => `${puce(i)} ${texte}`).join('\n'));

const lien = surtout(
  ['https://exemple.fr/a?b=%', '/donnees/', '../offres/', '#bas', 'mailto:a@b.fr', 'tel:3949'],
  ['https://a@b.fr', 'x', 'http://', '<https://a.fr/b c>', 'javascript:alert(1)'],
);
const image = surtout(
  ['../images/gare.png', '../../../commun/images/logo.png'],
  ['gare.png', '../images/absente.png', '../images/gare.png?raw', 'https://a.fr/x.png', '%', 'astro'],
);
const composant = surtout(
  [
    '<Offre id="reparation" />',
    '<ListeOffres categorie="garage-solidaire" />',
    '<Appeler />',
    '<Avis type="attention" titre="Avant &amp; après">\n\nAttention.\n\n</Avis>',
    '<Etapes>\n\n1. Un\n2. Deux\n\n</Etapes>',
    '<EnBref>\n\n- Un <Appeler />\n\n</EnBref>',
    '<Avis>Sur une ligne.</Avis>',
  ],
  [
    '<Offre id="absente" />',
    '<Avis couleur="x">y</Avis>',
    '<Avis titre={1}>y</Avis>',
    '<Avis>',
    '<Script />',
  ],
);
const seul = surtout(
  ['---', '```\n{x} <b>\n```', '~~~js\nimport x from "x"\n~~~', '    retrait', '\\# x', '## Titre'],
  ['# Titre', 'import x from "x"', 'export const x = 1', '---\ntitre: x\n---', '+++\nx = 1\n+++'],
);

const bloc = fc.oneof(
  { weight: 5, arbitrary: phrase },
  { weight: 3, arbitrary: liste(() => '-') },
  { weight: 1, arbitrary: liste((rang) => `${rang + 1}.`) },
  { weight: 2, arbitrary: liste(() => '>') },
  { weight: 1, arbitrary: phrase.map((texte) => `${texte}\n---`) },
  { weight: 1, arbitrary: phrase.map((texte) => `| ${texte} | b |\n|---|---|\n| c | d |`) },
  { weight: 1, arbitrary: phrase.map((texte) => `Une note[^1].\n\n[^1]: ${texte}`) },
  { weight: 1, arbitrary: fc.tuple(phrase, lien).map(([texte, l]) => `[${texte}][r]\n\n[r]: ${l}`) },
  { weight: 1, arbitrary: fc.nat(40).map((niveaux) => `${'> '.repeat(niveaux)}profond`) },
  { weight: 3, arbitrary: fc.tuple(phrase, lien).map(([texte, l]) => `[${texte}](${l})`) },
  { weight: 2, arbitrary: fc.tuple(phrase, image).map(([texte, i]) => `![${texte}](${i})`) },
  { weight: 3, arbitrary: composant },
  { weight: 2, arbitrary: seul },
);

const entete = fc
  .record({
    titre: surtout(
      ['Une page', '"Été : tout"', 'Page « x »', "'L''aide'", '>-\n  Un titre\n  replié'],
      ['', 'a: b', '3'],
    ),
    resume: surtout(['Un résumé.', 'Un résumé --- long.'], ['"Un\u2028---\u2028résumé."', '"\\u200b"']),
    date: surtout(
      ['', 'date: 2026-11-20\n', 'date: "2026-11-20"\n', 'verifie_le: 2026-11-20 # hier\n'],
      ['date: 20/11/2026\n', 'date:\u00a02026-11-20\n'],
    ),
    ordre: surtout(['', 'ordre: 1\n'], ['ordre: "1"\n', 'ordre: un\n']),
    fin: fc.constantFrom('---\n', '--- \n', '---\t\n', '---\n\n'),
  })
  .map(
    ({ titre, resume, date, ordre, fin }) => `---\ntitre: ${titre}\nresume: ${resume}\n${date}${ordre}${fin}`,
  );

/** Le texte d’un fichier .mdx entier, à la façon de trois systèmes. */
export const pageEngendree = fc
  .tuple(
    entete,
    fc.array(bloc, { minLength: 1, maxLength: 5 }),
    fc.constantFrom(
      (texte: string) => texte,
      (texte: string) => texte.replaceAll('\n', '\r\n'),
      (texte: string) => `\uFEFF${texte}`,
    ),
  )
  .map(([tete, blocs, systeme]) => systeme(`${tete}${blocs.join('\n\n')}\n`));

/** Les rubriques d’un territoire, et l’adresse où chacune publie ses pages. */
export const rubriques = {
  particuliers: 'particuliers/',
  prescripteurs: 'prescripteurs/',
  pages: '',
  actualites: 'actualites/',
} as const;
