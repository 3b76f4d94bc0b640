import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kindIds } from '../src/catalogue/kinds.ts';
import { parseDocument } from '../src/catalogue/parse-document.ts';
import { validateDocument } from '../src/catalogue/validate-document.ts';
import { generateDocs, type Noeud, toJsonSchema } from './generate-doc-champs.ts';

const docs = generateDocs();

test.each([...docs.keys()])('%s est à jour (sinon : npx node scripts/generate-doc-champs.ts)', (fichier) => {
  expect(readFileSync(fichier, 'utf8')).toBe(docs.get(fichier));
});

test('aucun schéma d’une sorte disparue ne reste', () => {
  expect(
    globSync('docs/schemas/*')
      .map((f) => f.replaceAll('\\', '/'))
      .filter((f) => !docs.has(f)),
  ).toEqual([]);
});

describe('chaque champ dit quoi écrire', () => {
  const findMuets = (chemin: string, { properties = {} }: Noeud): readonly string[] =>
    Object.entries(properties).flatMap(([nom, noeud]) => [
      ...(noeud.description ? [] : [`${chemin}${nom}`]),
      ...findMuets(`${chemin}${nom}.`, noeud),
      ...findMuets(`${chemin}${nom}[].`, noeud.items ?? {}),
    ]);

  test.each(kindIds)('%s', (kind) => {
    expect(findMuets('', toJsonSchema(kind))).toEqual([]);
  });
});

describe('la page des champs', () => {
  const page = docs.get('docs/editeurs/champs-de-l-offre.md') ?? '';

  test('les champs obligatoires viennent d’abord', () => {
    const obligatoires = [...page.split('## Les groupes')[0]!.matchAll(/^\| `(\w+)` \| (oui)? \|/gm)];
    const rangs = obligatoires.map(([, , oui]) => (oui ? 0 : 1));
    expect(rangs).toEqual(rangs.toSorted());
    expect(rangs.filter((rang) => rang === 0)).toHaveLength(toJsonSchema('offre').required?.length ?? 0);
  });

  test('un statut a une valeur par défaut : il n’est pas obligatoire', () => {
    expect(page).toMatch(/^\| `statut` \| {2}\|/m);
  });

  test('montre les groupes emboîtés', () => {
    expect(page).toContain('### `tarif.lignes[]`');
    expect(page).toContain('### `conditions.au_moins_une[]`');
  });
});

describe('le modèle d’offre', () => {
  const texte = readFileSync('docs/editeurs/modeles/offre.md', 'utf8');

  test('est une offre valable telle quelle', () => {
    const document = parseDocument('offres/modele.md', texte);
    expect(validateDocument('offre', 'offres/modele.md', document).erreurs).toEqual([]);
  });

  test('reste valable quand on ôte le dièse de chaque champ facultatif : tous les exemples sont justes', () => {
    const [, entete = '', corps = ''] = texte.split(/^---$/m);
    const complet = entete.replace(/^# /gm, '');
    const document = parseDocument('offres/modele.md', `---${complet}---${corps}`);
    expect(validateDocument('offre', 'offres/modele.md', document).erreurs).toEqual([]);
  });

  test('nomme chaque champ d’une offre', () => {
    const absents = Object.keys(toJsonSchema('offre').properties ?? {}).filter(
      (champ) => !new RegExp(`^(# )?${champ}:`, 'm').test(texte),
    );
    expect(absents).toEqual([]);
  });
});
