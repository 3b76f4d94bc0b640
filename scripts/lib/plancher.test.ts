import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findBin } from './bin.ts';
import { findStyleTropRecent, findTropRecent, parsePlancher } from './plancher.ts';

const plancher = parsePlancher([
  'chrome >= 88',
  'edge >= 88',
  'firefox >= 91',
  'safari >= 14',
  'ios_saf >= 14',
]);
const recent = parsePlancher(['chrome >= 130', 'firefox >= 135', 'safari >= 18.5']);

test('une ligne de browserslist qui ne se lit pas le dit', () => {
  expect(() => parsePlancher(['last 2 versions'])).toThrow('last 2 versions');
});

describe('un script', () => {
  test.each([
    ['/(?<!\\d)a/', 'regard en arrière'],
    ['new RegExp("(?<=a)b")', 'regard en arrière'],
    ['form.requestSubmit()', 'requestSubmit'],
    ['e.submitter', 'submitter'],
    ['AbortSignal.abort()', 'AbortSignal'],
    ['structuredClone(a)', 'structuredClone'],
    ['a.at(-1)', 'Array.at'],
    ['m.values().map(f)', 'itérateur'],
  ])('%s', (script, nom) => {
    expect(findTropRecent(script, plancher)[0]).toContain(nom);
    expect(findTropRecent(script, recent)).toEqual([]);
  });

  test('ce que le plancher lit passe', () => {
    expect(
      findTropRecent('/(?<nom>a)(?!b)(?=c)/.exec(t)?.groups??=new AbortController().signal', plancher),
    ).toEqual([]);
  });
});

describe('une feuille de style', () => {
  test.each([
    ['a{&:hover{color:red}}', 'une règle dans une règle'],
    ['a{b{color:red}}', 'une règle dans une règle'],
    ['@media print{a:has(b){color:red}}', ':has()'],
    ['@media (width>=60rem){a{color:red}}', 'un intervalle'],
    ['@media (scripting:none){a{color:red}}', 'scripting'],
    ['@container autre (min-width:1rem){a{color:red}}', '@container'],
    ['a{rotate:45deg}', 'rotate'],
    ['a{height:100dvh}', 'dvh'],
    ['a:before{content:"x" / ""}', 'content'],
    ['a{fill:color-mix(in srgb,red,blue)}', 'color-mix'],
    ['a:lang(ar){right:0}', 'inset-inline-start'],
  ])('%s', (feuille, nom) => {
    expect(findStyleTropRecent(feuille, plancher)[0]).toContain(nom);
  });

  test.each([
    ['a{height:100vh;height:100dvh}'],
    ['a:before{content:"x";content:"x" / "y"}'],
    ['@supports (color:color-mix(in srgb,red,red)){a{fill:color-mix(in srgb,red,blue)}}'],
    ['.bouton:hover{background:color-mix(in srgb,red,blue)}'],
    ['@media print{a{color:red}}b{color:blue}'],
    ['a{background:url("data:image/svg+xml;utf8,<svg>{&}</svg>");content:"{&}"}'],
    ['a{transform:rotate(45deg)}'],
  ])('avec son repli : %s', (feuille) => {
    expect(findStyleTropRecent(feuille, plancher)).toEqual([]);
  });

  test('le repli d’une règle n’excuse pas la suivante', () => {
    expect(findStyleTropRecent('a{height:100vh}b{height:100dvh}', plancher)).toHaveLength(1);
  });

  test('un plancher plus haut permet davantage', () => {
    expect(
      findStyleTropRecent('a{&:hover{rotate:1deg}}@media (width>=1rem){b:has(c){top:0}}', recent),
    ).toEqual([]);
  });
});

describe('l’étape « plancher-langue » de npm test', () => {
  const dossier = mkdtempSync(join(tmpdir(), 'guichet-plancher-'));
  afterAll(() => rmSync(dossier, { recursive: true, force: true }));

  const check = (script: string) => {
    const fichier = join(dossier, 'a.js');
    writeFileSync(fichier, script);
    const args = [findBin('es-check'), 'checkBrowser', fichier, '--module', '--checkFeatures'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return { status, sortie: stdout + stderr };
  };

  test.each([
    ['export const a = (x) => x.toSorted();', 'ArrayToSorted'],
    ['export const a = (x) => x.toWellFormed();', 'StringToWellFormed'],
    ['export const a = (x) => Object.hasOwn(x, 1);', 'ObjectHasOwn'],
    ['export class A { #a = 1; }', ''],
  ])('%s échoue', (script, nom) => {
    const { status, sortie } = check(script);
    expect(status).not.toBe(0);
    expect(sortie).toContain(nom);
  });

  test('ce que le plancher lit passe', () => {
    expect(check('export const a = (x) => [...x].sort()?.[0] ?? (x ||= 1_000);')).toMatchObject({
      status: 0,
    });
  });
});
