import type { Changement } from '../changement/list-changements.ts';
import { genres } from '../changement/list-changements.ts';
import { getLibelle } from '../vocabulaire/vocabulaires.ts';

// Atom (RFC 4287). Identifiants « tag: » (RFC 4151) : ils ne changent ni avec le chemin du site, ni avec la page.

const MAX_ENTREES = 100;
// L’année à partir de laquelle le site répond de ses noms ; elle ne change plus.
const ANNEE = '2026';

interface EntreeAtom extends Changement {
  /** Adresse complète de la page qui en parle. */
  readonly url: string;
}

interface FluxAtom {
  readonly titre: string;
  readonly auteur: string;
  /** Ce que le flux désigne : « haut-jura-saint-claude », ou « tous ». */
  readonly sujet: string;
  /** Adresse complète du flux, puis de la page qui montre la même chose. */
  readonly url: string;
  readonly page: string;
  /** Date d’un flux encore vide, AAAA-MM-JJ. */
  readonly aujourdhui: string;
}

// Les caractères de commande n’ont pas d’écriture en XML 1.0.
// biome-ignore lint/suspicious/noControlCharactersInRegex: ce sont eux que l’on retire
const INTERDITS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const escapeXml = (texte: string) =>
  texte
    .replace(INTERDITS, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const toInstant = (date: string) => `${date}T00:00:00Z`;

/** Le flux des changements, du plus récent au plus ancien. */
export function toAtom(flux: FluxAtom, changements: readonly EntreeAtom[]): string {
  const hote = /^https?:\/\/([^/:]+)/.exec(flux.url)?.[1] ?? 'localhost';
  const toTag = (suite: string) => escapeXml(`tag:${hote},${ANNEE}:${suite}`);
  const entrees = changements.slice(0, MAX_ENTREES).map(
    ({ id, date, genre, titre, resume, url }) => `  <entry>
    <id>${toTag(`changements/${id}`)}</id>
    <title>${escapeXml(`${getLibelle(genres, genre)} : ${titre}`)}</title>
    <updated>${toInstant(date)}</updated>
    <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>
    <category term="${genre}" label="${escapeXml(getLibelle(genres, genre))}"/>
    <summary>${escapeXml(resume)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
  <id>${toTag(`flux/${flux.sujet}`)}</id>
  <title>${escapeXml(flux.titre)}</title>
  <updated>${toInstant(changements[0]?.date ?? flux.aujourdhui)}</updated>
  <author><name>${escapeXml(flux.auteur)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(flux.url)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(flux.page)}"/>
${entrees.join('')}</feed>
`;
}
