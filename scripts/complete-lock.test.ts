import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { completeLock, readPlateforme } from './complete-lock.mjs';

describe('readPlateforme', () => {
  test.each([
    ['@biomejs/cli-win32-x64', { cpu: ['x64'], os: ['win32'] }],
    ['@biomejs/cli-linux-arm64-musl', { cpu: ['arm64'], libc: ['musl'], os: ['linux'] }],
    ['@astrojs/compiler-binding-linux-arm64-gnu', { cpu: ['arm64'], libc: ['glibc'], os: ['linux'] }],
    ['@astrojs/compiler-binding-wasm32-wasi', { cpu: ['wasm32'] }],
    ['@pagefind/windows-arm64', { cpu: ['arm64'], os: ['win32'] }],
    ['@pagefind/darwin-x64', { cpu: ['x64'], os: ['darwin'] }],
  ])('%s', (nom, attendu) => {
    expect(readPlateforme(nom)).toEqual(attendu);
  });
});

describe('completeLock', () => {
  const outil = { version: '1.0.0', integrity: 'sha512-x', dev: true };
  const variantes = { 'outil-linux-x64': '1.0.0', 'outil-win32-x64': '1.0.0' };
  const verrou = {
    packages: {
      '': {},
      'node_modules/outil': { ...outil, optionalDependencies: variantes },
      'node_modules/outil-linux-x64': { version: '1.0.0', integrity: 'sha512-y', dev: true, optional: true },
    },
  };

  test('ajoute la variante absente, et elle seule', () => {
    const { verrou: complet, ecarts } = completeLock(verrou);
    expect(ecarts).toEqual(['outil-win32-x64@1.0.0 : entrée absente']);
    expect(complet.packages['node_modules/outil-win32-x64']).toEqual({
      version: '1.0.0',
      cpu: ['x64'],
      dev: true,
      optional: true,
      os: ['win32'],
    });
    expect(completeLock(complet).ecarts).toEqual([]);
  });

  test('met à jour une entrée qu’il avait ajoutée pour une version précédente', () => {
    const { verrou: complet } = completeLock(verrou);
    const suivant = structuredClone(complet);
    suivant.packages['node_modules/outil']!.optionalDependencies!['outil-win32-x64'] = '1.1.0';
    const { verrou: refait } = completeLock(suivant);
    expect(refait.packages['node_modules/outil-win32-x64']?.version).toBe('1.1.0');
  });

  test('retire les adresses de téléchargement', () => {
    const avec = structuredClone(completeLock(verrou).verrou);
    avec.packages['node_modules/outil']!.resolved = 'https://exemple.test/outil.tgz';
    const { verrou: nettoye, ecarts } = completeLock(avec);
    expect(ecarts).toEqual(['node_modules/outil : adresse de téléchargement (« resolved »)']);
    expect(nettoye.packages['node_modules/outil']).not.toHaveProperty('resolved');
  });

  test('refuse une version qui n’est pas exacte', () => {
    const flou = {
      packages: { 'node_modules/outil': { optionalDependencies: { 'outil-aix-ppc64': '^1.0.0' } } },
    };
    expect(() => completeLock(flou)).toThrow('outil-aix-ppc64@^1.0.0');
  });
});

test('aucun paquet n’a le droit de lancer un script d’installation', () => {
  const read = (nom: string) => JSON.parse(readFileSync(nom, 'utf8'));
  const avecScript = Object.entries<{ readonly hasInstallScript?: boolean }>(
    read('package-lock.json').packages,
  ).flatMap(([chemin, { hasInstallScript }]) =>
    hasInstallScript ? [[chemin.replace(/^.*node_modules\//, ''), false]] : [],
  );
  expect(read('package.json').allowScripts).toEqual(Object.fromEntries(avecScript));
});
