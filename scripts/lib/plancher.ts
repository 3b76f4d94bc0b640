/** Le plus vieux navigateur servi de chaque famille : « chrome » → 88. */
export type Plancher = Readonly<Record<string, number>>;

/** Lit la liste « browserslist » de package.json. */
export function parsePlancher(lignes: readonly string[]): Plancher {
  return Object.fromEntries(
    lignes.map((ligne) => {
      const [, famille, version] = /^(\w+) >= ([\d.]+)$/.exec(ligne) ?? [];
      if (!famille) throw new Error(`browserslist : « ${ligne} » ne se lit pas. Écrivez « chrome >= 88 ».`);
      return [famille, Number(version)];
    }),
  );
}

/** Depuis quelle version chaque moteur l’a (données de MDN) ; Edge suit Chrome, iOS suit Safari. */
type Depuis = readonly [chrome: number, firefox: number, safari: number];
const JAMAIS = Number.POSITIVE_INFINITY;

const isServi = (
  { chrome = 0, edge = chrome, firefox = 0, safari = 0, ios_saf = safari }: Plancher,
  d: Depuis,
) => Math.min(chrome, edge) >= d[0] && firefox >= d[1] && Math.min(safari, ios_saf) >= d[2];

interface Nouveaute {
  readonly nom: string;
  readonly motif: RegExp;
  readonly depuis: Depuis;
}

// Ce que es-check ne voit pas : les motifs, et ce que la page demande au navigateur.
const SCRIPTS: readonly Nouveaute[] = [
  { nom: 'regard en arrière (?<= ou (?<!', motif: /\(\?<[=!]/, depuis: [62, 78, 16.4] },
  { nom: 'Array.at, String.at', motif: /\.at\(/, depuis: [92, 90, 15.4] },
  { nom: 'AbortSignal.abort, any, timeout', motif: /AbortSignal\.\w/, depuis: [124, 124, 17.4] },
  { nom: 'checkVisibility', motif: /\.checkVisibility\b/, depuis: [105, 106, 17.4] },
  { nom: 'crypto.randomUUID', motif: /\.randomUUID\b/, depuis: [92, 95, 15.4] },
  { nom: 'dateStyle', motif: /\bdateStyle\b/, depuis: [76, 79, 14.1] },
  {
    nom: 'ensembles comparés',
    motif: /\.(?:union|intersection|isSubsetOf|isDisjointFrom)\(/,
    depuis: [122, 127, 17],
  },
  { nom: 'Intl.ListFormat', motif: /Intl\.ListFormat/, depuis: [72, 78, 14.1] },
  { nom: 'Intl.Segmenter', motif: /Intl\.Segmenter/, depuis: [87, 125, 14.1] },
  {
    nom: 'itérateur transformé',
    motif: /\.(?:values|keys|entries)\(\)\.(?:map|filter|take|find|some|toArray)\(/,
    depuis: [122, 131, 18.4],
  },
  {
    nom: 'place des groupes d’un motif (drapeau d)',
    motif: /\.(?:indices|hasIndices)\b/,
    depuis: [90, 88, 15],
  },
  { nom: 'reportError', motif: /\breportError\(/, depuis: [95, 93, 15.4] },
  { nom: 'requestIdleCallback', motif: /\brequestIdleCallback\b/, depuis: [47, 55, JAMAIS] },
  { nom: 'requestSubmit', motif: /\.requestSubmit\b/, depuis: [76, 75, 16] },
  { nom: 'showModal, showPopover', motif: /\.show(?:Modal|Popover)\b/, depuis: [114, 125, 17] },
  { nom: 'structuredClone', motif: /\bstructuredClone\(/, depuis: [98, 94, 15.4] },
  { nom: 'submitter', motif: /\.submitter\b/, depuis: [81, 75, 15.4] },
  { nom: 'URL.canParse', motif: /\bURL\.(?:canParse|parse)\b/, depuis: [126, 126, 18] },
];

const SELECTEURS: readonly Nouveaute[] = [
  { nom: ':has()', motif: /:has\(/, depuis: [105, 121, 15.4] },
  { nom: 'une règle dans une règle', motif: /&/, depuis: [112, 117, 16.5] },
  { nom: '« (scripting) »', motif: /\(scripting\b/, depuis: [120, 113, 17] },
  { nom: 'un intervalle dans @media', motif: /^@media.*[<>]/, depuis: [104, 63, 16.4] },
  { nom: '@container', motif: /^@container/, depuis: [105, 110, 16] },
  { nom: '@layer', motif: /^@layer/, depuis: [99, 97, 15.4] },
  { nom: '@property', motif: /^@property/, depuis: [85, 128, 16.4] },
  { nom: '@scope', motif: /^@scope/, depuis: [118, 128, 17.4] },
  { nom: ':user-invalid', motif: /:user-(?:in)?valid/, depuis: [119, 88, 16.5] },
  // Une propriété logique de côté est récrite pour chaque langue : 300 octets, et un sélecteur plus lourd.
  { nom: 'inset-inline-start, à écrire « left »', motif: /:lang\(/, depuis: [87, 63, 14.1] },
];

const DECLARATIONS: readonly Nouveaute[] = [
  { nom: 'rotate, scale, translate', motif: /^(?:rotate|scale|translate):/, depuis: [104, 72, 14.1] },
  { nom: 'aspect-ratio', motif: /^aspect-ratio:/, depuis: [88, 89, 15] },
  { nom: 'dvh, svh, lvh', motif: /\d[dsl]v(?:h|w|b|i|min|max)\b/, depuis: [108, 101, 15.4] },
  { nom: 'content: "…" / "…"', motif: /^content:.*\/ ?["']/, depuis: [77, 128, 17.4] },
  { nom: 'color-mix()', motif: /color-mix\(/, depuis: [111, 113, 16.2] },
  { nom: 'light-dark()', motif: /light-dark\(/, depuis: [123, 120, 17.5] },
  { nom: 'lab, lch, oklab, oklch', motif: /\b(?:ok)?l(?:ab|ch)\(/, depuis: [111, 113, 15.4] },
  { nom: 'subgrid', motif: /\bsubgrid\b/, depuis: [117, 71, 16] },
];

/** Ce qui est au-dessus du plancher et que l’on garde : ce que voit alors qui ne l’a pas. */
const REPLIS: Readonly<Record<string, string>> = {
  '.tous:has(:checked)>summary':
    'le volet ne rappelle pas qu’un critère est choisi ; la phrase du résultat le dit',
  'main:has(.principal': 'la barre d’appel garde sa couleur : deux actions en avant, aucune de perdue',
  '@container ligne': 'les faits d’une offre restent l’un sous l’autre, comme au téléphone',
  'background:color-mix(': 'le fond reste transparent : le texte de la case ou du bouton dit tout',
};

const hasRepli = (texte: string) => Object.keys(REPLIS).some((debut) => texte.startsWith(debut));

/** Ce qu’un script emploie au-dessus du plancher. */
export const findTropRecent = (script: string, plancher: Plancher): readonly string[] =>
  SCRIPTS.filter(({ motif, depuis }) => motif.test(script) && !isServi(plancher, depuis)).map(
    ({ nom }) => nom,
  );

/** Coupe une feuille minifiée : ce qui ouvre un bloc, ce qui le remplit ; une chaîne ne coupe rien. */
const MORCEAU = /((?:"[^"]*"|'[^']*'|url\([^)]*\)|[^{};"'])*)([{};]|$)/g;

/** Ce qu’une feuille de style emploie au-dessus du plancher, sans repli dans la même règle ni dans REPLIS. */
export function findStyleTropRecent(feuille: string, plancher: Plancher): readonly string[] {
  const nouveautes = (liste: readonly Nouveaute[]) =>
    liste.filter(({ depuis }) => !isServi(plancher, depuis));
  const [selecteurs, declarations] = [nouveautes(SELECTEURS), nouveautes(DECLARATIONS)];
  const fautes: string[] = [];
  const ouverts: string[] = [];
  let declarees = new Set<string>();
  for (const [, brut = '', signe] of feuille.matchAll(MORCEAU)) {
    const texte = brut.trim().replace(/:where\(\.astro-\w+\)/g, '');
    const report = ({ nom }: Nouveaute) => fautes.push(`${nom} : ${[...ouverts, texte].join(' { ')}`);
    if (signe === '{') {
      // Une règle dans une règle, même sans « & ».
      const imbriquee = ouverts.some((ouvert) => !ouvert.startsWith('@')) ? '& ' : '';
      for (const nouveaute of selecteurs)
        if (nouveaute.motif.test(imbriquee + texte) && !hasRepli(texte)) report(nouveaute);
      ouverts.push(texte);
      declarees = new Set();
    } else {
      const [propriete = ''] = texte.split(':');
      const supposee = ouverts.some((ouvert) => ouvert.startsWith('@supports'));
      for (const nouveaute of declarations)
        if (nouveaute.motif.test(texte) && !supposee && !declarees.has(propriete) && !hasRepli(texte))
          report(nouveaute);
      declarees.add(propriete);
      if (signe === '}') ouverts.pop();
    }
  }
  return fautes;
}
