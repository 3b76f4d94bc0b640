import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ENTETES = {
  'X-Content-Type-Options': 'nosniff',
  // Jamais no-referrer : des serveurs de tuiles refusent les demandes sans origine.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'geolocation=(self), camera=(), microphone=()',
  'Content-Security-Policy': "frame-ancestors 'self'",
} as const;
const OUVERT = { 'Access-Control-Allow-Origin': '*' } as const;
/** Un SVG ouvert seul est un document : sans cela, ses scripts tourneraient à l’adresse du site. */
export const CSP_SVG = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
const IMMUABLE = 'public, max-age=31536000, immutable';

const paires = (entetes: Readonly<Record<string, string>>) => Object.entries(entetes);

function toNetlify(base: string): string {
  const bloc = (chemin: string, entetes: Readonly<Record<string, string>>) =>
    [`${base}${chemin}`, ...paires(entetes).map(([nom, valeur]) => `  ${nom}: ${valeur}`)].join('\n');
  return `${[
    bloc('*', ENTETES),
    bloc('*.svg', { 'Content-Security-Policy': CSP_SVG }),
    bloc('_astro/*', { 'Cache-Control': IMMUABLE }),
    bloc('donnees/*', OUVERT),
  ].join('\n\n')}\n`;
}

function toApache(base: string): string {
  return [
    'AddDefaultCharset UTF-8',
    'AddType application/geo+json .geojson',
    'AddType text/vcard .vcf',
    'AddType text/calendar .ics',
    `ErrorDocument 404 ${base}404.html`,
    '<IfModule mod_headers.c>',
    ...paires(ENTETES).map(([nom, valeur]) => `  Header set ${nom} "${valeur}"`),
    '  <FilesMatch "\\.svg$">',
    `    Header set Content-Security-Policy "${CSP_SVG}"`,
    '  </FilesMatch>',
    `  <If "%{REQUEST_URI} =~ m#/_astro/#">`,
    `    Header set Cache-Control "${IMMUABLE}"`,
    '  </If>',
    '  <If "%{REQUEST_URI} =~ m#/donnees/#">',
    ...paires(OUVERT).map(([nom, valeur]) => `    Header set ${nom} "${valeur}"`),
    '  </If>',
    '</IfModule>',
    '',
  ].join('\n');
}

/** Écrit les en-têtes que la balise meta ne peut pas porter, pour Netlify ou Cloudflare (_headers) et Apache (.htaccess). */
export function writeHebergement(dossier: string, base: string): void {
  writeFileSync(join(dossier, '_headers'), toNetlify(base));
  writeFileSync(join(dossier, '.htaccess'), toApache(base));
}
