import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSaisie } from '../src/catalogue/read-saisie.ts';
import { findSigles } from '../src/domain/lexique/find-sigles.ts';
import { findEntree } from '../src/domain/lexique/lexique.ts';
import { typesStructure } from '../src/domain/structure/structure.schema.ts';
import { besoins } from '../src/domain/vocabulaire/besoins.ts';
import { categories } from '../src/domain/vocabulaire/categories.ts';
import * as vocabulaires from '../src/domain/vocabulaire/vocabulaires.ts';

// Les règles vérifient le contenu ; ici, les mots que le site dit de lui-même.

const { saisie } = readSaisie('content');
const commun = saisie.lexiques.find(({ dossier }) => dossier === 'commun')?.entrees ?? [];

/** Licences citées sous leur nom, et mots du code : l’adresse d’une page, la langue « fr-FR ». */
const NOMS_PROPRES = new Set(['MIT', 'OFL', 'BY', 'URL', 'FR']);

const listInconnus = (texte: string) => [
  ...new Set(
    findSigles(texte)
      .map(({ sigle }) => sigle)
      .filter((sigle) => !findEntree(commun, sigle) && !NOMS_PROPRES.has(sigle)),
  ),
];

/** Le texte d’un composant : sans script, sans style, sans les constantes que son en-tête déclare. */
function readTexte(fichier: string): string {
  const [, entete = '', gabarit = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(fichier, 'utf8')) ?? [];
  const constantes = [...entete.matchAll(/\b(?:const|import)[^=;]*?\b(\p{Lu}[\p{Lu}_\d]+)\b/gu)].map(
    ([, nom]) => nom,
  );
  return gabarit
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/\p{Lu}[\p{Lu}\d]*_[\p{Lu}_\d]+/gu, '')
    .replace(/\p{Lu}[\p{Lu}\d]+/gu, (mot) => (constantes.includes(mot) ? '' : mot));
}

describe('chaque sigle du site est expliqué', () => {
  test('dans les pages et les composants', () => {
    const inconnus = globSync('src/**/*.astro').flatMap((fichier) =>
      listInconnus(readTexte(fichier)).map((sigle) => `${fichier} : ${sigle}`),
    );
    expect(inconnus).toEqual([]);
  });

  test('dans les vocabulaires', () => {
    const libelles = [...Object.values(vocabulaires), categories, besoins, typesStructure]
      .filter((termes) => Array.isArray(termes))
      .flat()
      .flatMap((terme) => Object.entries(terme))
      .filter(([cle]) => cle.startsWith('libelle'))
      .map(([, libelle]) => String(libelle));
    expect(libelles.length).toBeGreaterThan(100);
    expect(listInconnus(libelles.join('\n'))).toEqual([]);
  });
});

test('la lecture des composants voit un sigle écrit dans une page', () => {
  expect(findSigles(readTexte('src/pages/donnees/index.astro')).map(({ sigle }) => sigle)).toContain('IGN');
});

test('une explication tient sans autre sigle inexpliqué, et n’est pas son propre développement', () => {
  expect(commun.length).toBeGreaterThan(50);
  for (const { sigle, developpe, explication } of commun) {
    expect(listInconnus(explication), sigle).toEqual([]);
    expect(explication, sigle).not.toBe(developpe);
  }
});
