const UTF8 = '; charset=utf-8';

const TYPES: Readonly<Record<string, string>> = {
  '.atom': `application/atom+xml${UTF8}`,
  '.avif': 'image/avif',
  '.css': `text/css${UTF8}`,
  '.csv': `text/csv${UTF8}`,
  '.geojson': `application/geo+json${UTF8}`,
  '.gif': 'image/gif',
  '.html': `text/html${UTF8}`,
  '.ico': 'image/x-icon',
  '.ics': `text/calendar${UTF8}`,
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': `text/javascript${UTF8}`,
  '.json': `application/json${UTF8}`,
  '.jsonld': `application/ld+json${UTF8}`,
  '.map': `application/json${UTF8}`,
  '.md': `text/markdown${UTF8}`,
  '.mjs': `text/javascript${UTF8}`,
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.rss': `application/rss+xml${UTF8}`,
  '.svg': `image/svg+xml${UTF8}`,
  '.txt': `text/plain${UTF8}`,
  '.vcf': `text/vcard${UTF8}`,
  '.webmanifest': `application/manifest+json${UTF8}`,
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': `application/xml${UTF8}`,
  '.yaml': `application/yaml${UTF8}`,
  '.zip': 'application/zip',
};

/** Type annoncé pour une extension . */
export function getMimeType(extension: string): string {
  return TYPES[extension.toLowerCase()] ?? 'application/octet-stream';
}

/** Vrai pour les types que la compression réduit : tout ce qui est du texte. */
export function isCompressible(type: string): boolean {
  return type.endsWith(UTF8);
}
