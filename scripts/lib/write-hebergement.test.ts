import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeHebergement } from './write-hebergement.ts';

const dossier = mkdtempSync(join(tmpdir(), 'hebergement-'));
let netlify = '';
let apache = '';

beforeAll(() => {
  writeHebergement(dossier, '/sous-chemin/');
  netlify = readFileSync(join(dossier, '_headers'), 'utf8');
  apache = readFileSync(join(dossier, '.htaccess'), 'utf8');
});
afterAll(() => rmSync(dossier, { recursive: true }));

/** Les en-têtes d’un bloc de _headers. */
const readBloc = (chemin: string) =>
  netlify
    .split('\n\n')
    .find((bloc) => bloc.startsWith(`${chemin}\n`))
    ?.trim()
    .split('\n')
    .slice(1)
    .map((ligne) => ligne.trim());

test.each(['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Content-Security-Policy'])(
  '%s est posé des deux côtés',
  (nom) => {
    expect(readBloc('/sous-chemin/*')?.some((ligne) => ligne.startsWith(`${nom}: `))).toBe(true);
    expect(apache).toMatch(new RegExp(`Header set ${nom} ".+"`));
  },
);

test('la provenance est envoyée aux tuiles : jamais no-referrer', () => {
  for (const texte of [netlify, apache]) expect(texte).not.toContain('no-referrer"');
  expect(readBloc('/sous-chemin/*')).toContain('Referrer-Policy: strict-origin-when-cross-origin');
});

describe('sous la base de déploiement', () => {
  test('les fichiers signés se gardent un an', () => {
    expect(readBloc('/sous-chemin/_astro/*')).toEqual(['Cache-Control: public, max-age=31536000, immutable']);
    expect(apache).toContain('%{REQUEST_URI} =~ m#/_astro/#');
  });

  test('les données ouvertes se lisent depuis tout site', () => {
    expect(readBloc('/sous-chemin/donnees/*')).toEqual(['Access-Control-Allow-Origin: *']);
    expect(apache).toMatch(/m#\/donnees\/#[^<]*Access-Control-Allow-Origin "\*"/);
  });

  test('un dessin SVG ouvert seul n’exécute rien', () => {
    const politique = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
    expect(readBloc('/sous-chemin/*.svg')).toEqual([`Content-Security-Policy: ${politique}`]);
    expect(apache).toContain(
      `  <FilesMatch "\\.svg$">\n    Header set Content-Security-Policy "${politique}"\n  </FilesMatch>`,
    );
  });

  test('la page 404 est la nôtre', () => {
    expect(apache).toContain('ErrorDocument 404 /sous-chemin/404.html');
  });
});

test('chaque bloc Apache ouvert est fermé', () => {
  const ouverts = apache.match(/<(If|IfModule|FilesMatch)\b/g) ?? [];
  const fermes = apache.match(/<\/(If|IfModule|FilesMatch)>/g) ?? [];
  expect(fermes).toHaveLength(ouverts.length);
});

test('aucun guillemet d’une valeur ne coupe la ligne d’Apache', () => {
  for (const ligne of apache.split('\n').filter((l) => l.includes('Header set')))
    expect(ligne.match(/"/g), ligne).toHaveLength(2);
});
