import ts from 'typescript';
import { expect, test } from 'vitest';
import { toTypographie } from '../src/domain/text/to-typographie.ts';
import { getAtteints, readModules } from './read-modules.ts';

// Le middleware met les espaces insécables des pages ; ce que le navigateur écrit les porte déjà.
const modules = readModules('src');
const parFichier = new Map(modules.map((module) => [module.fichier, module]));
const elements = modules.filter(({ fichier }) => fichier.startsWith('src/elements/'));
const atteints = new Set(elements.flatMap((e) => [e.fichier, ...getAtteints(e, parFichier).keys()]));

/** Les textes d’un module, sans ses commentaires ni son code, chacun avec sa ligne. */
function listTextes(source: string): readonly (readonly [texte: string, ligne: number])[] {
  const fichier = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const textes: [string, number][] = [];
  const visit = (noeud: ts.Node): void => {
    if (ts.isStringLiteralLike(noeud) || ts.isTemplateHead(noeud) || ts.isTemplateMiddleOrTemplateTail(noeud))
      textes.push([noeud.text, fichier.getLineAndCharacterOfPosition(noeud.getStart()).line + 1]);
    noeud.forEachChild(visit);
  };
  visit(fichier);
  return textes;
}

test('les textes d’un module se lisent hors de ses commentaires et de ses expressions', () => {
  const source = `// a : b
const a = b ? 'c : d' : \`e \${f ? g : h} ! \${i} ?\`;`;
  expect(listTextes(source)).toEqual([
    ['c : d', 2],
    ['e ', 2],
    [' ! ', 2],
    [' ?', 2],
  ]);
});

test('aucun texte que le navigateur écrit ne laisse un signe double commencer une ligne', () => {
  const fautes = [...parFichier.values()]
    .filter(({ fichier }) => atteints.has(fichier) && fichier.endsWith('.ts'))
    .flatMap(({ fichier, texte }) =>
      listTextes(texte)
        .filter(([phrase]) => toTypographie(phrase) !== phrase)
        .map(([phrase, ligne]) => `${fichier}:${ligne} « ${phrase} » : écrivez \\u00a0 devant le signe.`),
    );
  expect(atteints.size).toBeGreaterThan(100);
  expect(fautes).toEqual([]);
});
