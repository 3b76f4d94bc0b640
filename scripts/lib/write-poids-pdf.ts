import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IdDePage, toChemin } from '../../src/domain/plan/adresses.ts';

interface Dossiers {
  readonly pages: string;
  readonly papier: string;
  readonly base: string;
}

/** Les pages d’un guichet qui proposent ses grandes feuilles. */
const PAGES = [
  'territoire',
  'particuliers',
  'prescripteurs',
  'orienter',
  'couverture',
  'bilan',
] as const satisfies readonly IdDePage[];
const LIEN = /(<a\b[^>]*href="([^"]+\.pdf)"[^>]*>(?:(?!<\/a>).)*?\(PDF)[^)]*\)/gs;
const MEGA = 1_000_000;

function formatPoids(octets: number): string {
  if (octets < MEGA) return `${Math.ceil(octets / 1000)}\u00a0ko`;
  return `${(octets / MEGA).toFixed(1).replace('.', ',')}\u00a0Mo`;
}

/**
 * « (PDF) » devient « (PDF, 304 ko) » : le papier se fait en même temps que les pages, son poids n’est connu qu’après.
 * Une page gardée d’une construction à l’autre porte déjà un poids : il est remplacé.
 */
export function writePoidsPdf(guichets: readonly string[], { pages, papier, base }: Dossiers): void {
  for (const fichier of guichets.flatMap((territoire) =>
    PAGES.map((page) => join(pages, toChemin(page, { territoire }), 'index.html')),
  )) {
    if (!existsSync(fichier)) continue;
    const html = readFileSync(fichier, 'utf8');
    const avec = html.replace(LIEN, (lien, debut: string, adresse: string) => {
      const pdf = statSync(join(papier, adresse.slice(base.length)), { throwIfNoEntry: false });
      return pdf ? `${debut}, ${formatPoids(pdf.size)})` : lien;
    });
    if (avec !== html) writeFileSync(fichier, avec);
  }
}
