import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyContent } from '../src/catalogue/verify-content.ts';
import { categorieIds } from '../src/domain/vocabulaire/categories.ts';
import { generateCatalogue } from './generate-catalogue.ts';

const AUJOURDHUI = '2026-11-21';

function readTout(dossier: string): ReadonlyMap<string, string> {
  const fichiers = readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map((entree) => join(entree.parentPath, entree.name));
  return new Map(
    fichiers
      .sort()
      .map((fichier) => [
        fichier.slice(dossier.length),
        createHash('sha1').update(readFileSync(fichier)).digest('hex'),
      ]),
  );
}

describe('generateCatalogue', () => {
  let racine = '';
  beforeAll(() => {
    racine = mkdtempSync(join(tmpdir(), 'guichet-catalogue-'));
    generateCatalogue(join(racine, 'a'), { offres: 100, graine: 1 });
    generateCatalogue(join(racine, 'b'), { offres: 100, graine: 1 });
    generateCatalogue(join(racine, 'c'), { offres: 100, graine: 2 });
    generateCatalogue(join(racine, 'd'), { offres: 700, graine: 1 });
  });
  afterAll(() => rmSync(racine, { recursive: true, force: true }));

  test('la même graine donne les mêmes octets, une autre graine d’autres', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((nom) => readTout(join(racine, nom)));
    expect(a).toEqual(b);
    expect(a).not.toEqual(c);
  });

  test.each(['a', 'c', 'd'])('le contenu « %s » passe toutes les règles', (nom) => {
    const { erreurs } = verifyContent(join(racine, nom), { aujourdhui: AUJOURDHUI });
    expect(erreurs.map((e) => `${e.fichier}:${e.ligne} ${e.message}`).slice(0, 10)).toEqual([]);
  });

  test('le nombre d’offres est exact, réparties par territoire, et chaque catégorie est là', () => {
    const { saisie } = verifyContent(join(racine, 'd'), { aujourdhui: AUJOURDHUI });
    expect(saisie.offres).toHaveLength(700);
    expect(saisie.territoires).toHaveLength(5);
    expect(new Set(saisie.offres.map(({ categorie }) => categorie))).toEqual(new Set(categorieIds));
    const parDossier = Map.groupBy(saisie.offres, ({ dossier }) => dossier);
    parDossier.delete('commun');
    for (const offres of parDossier.values()) expect(offres.length).toBe(136);
  });

  test('les fiches ont les manques des vraies', () => {
    const { offres } = verifyContent(join(racine, 'd'), { aujourdhui: AUJOURDHUI }).saisie;
    const part = (test: (offre: (typeof offres)[number]) => boolean) =>
      offres.filter(test).length / offres.length;
    expect(part(({ telephone }) => telephone === undefined)).toBeGreaterThan(0.2);
    expect(part(({ latitude }) => latitude === undefined)).toBeGreaterThan(0.2);
    expect(part(({ zone_eligibilite }) => zone_eligibilite === undefined)).toBeGreaterThan(0.04);
    expect(part(({ statut }) => statut !== 'ouverte')).toBeGreaterThan(0.04);
    expect(part(({ zone_eligibilite }) => zone_eligibilite?.includes('france') ?? false)).toBeGreaterThan(0);
  });
});
