import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '../src/catalogue/load-catalogue.ts';
import { readEnvironnement } from '../src/environment.ts';
import { buildFiche } from '../src/paper/build-fiche.ts';
import { buildLivret } from '../src/paper/build-livret.ts';
import { openCompilateur } from '../src/paper/compile-feuille.ts';
import { generateCatalogue } from './generate-catalogue.ts';

/** Ce que coûte le papier d’un territoire de 300 offres ; secondes. */
export interface CoutDuPapier {
  readonly ouverture: number;
  readonly livret: { readonly secondes: number; readonly pages: number; readonly octets: number };
  readonly fiches: { readonly secondes: number; readonly nombre: number; readonly octets: number };
}

const OFFRES = 300;
const GRAINE = 1;

function measure<T>(effet: () => T): readonly [resultat: T, secondes: number] {
  const debut = performance.now();
  const resultat = effet();
  return [resultat, (performance.now() - debut) / 1000];
}

/** Invente un territoire de 300 offres, puis fait son livret et toutes ses fiches dans un seul fil. */
export function measurePapier(): CoutDuPapier {
  const contenu = mkdtempSync(join(tmpdir(), 'guichet-bench-papier-'));
  try {
    generateCatalogue(contenu, { offres: OFFRES, graine: GRAINE });
    const variables = { GUICHET_CONTENT: contenu, GUICHET_AUJOURDHUI: '2026-11-21' };
    const catalogue = loadCatalogue(readEnvironnement(variables, '/', new Date(0)));
    const { territoires } = catalogue;
    const [premier] = territoires;
    if (!premier) throw new Error('Le catalogue inventé n’a pas de territoire.');
    const servies = new Map(territoires.flatMap((t) => t.offres.map((servie) => [servie.offre.id, servie])));
    const territoire = { ...premier, offres: [...servies.values()] };
    const edition = {
      racine: 'https://a.example',
      aujourdhui: '2026-11-21',
      contenu,
      avertissement: undefined,
    };
    const [compile, ouverture] = measure(openCompilateur);
    const [livret, duLivret] = measure(() => compile(buildLivret(territoire, edition, catalogue)));
    const [tailles, desFiches] = measure(() =>
      territoire.offres.flatMap((servie) =>
        (['particuliers', 'prescripteurs'] as const).map(
          (espace) => compile(buildFiche(servie, territoire, espace, { edition, catalogue })).pdf.length,
        ),
      ),
    );
    const octets = tailles.reduce((somme, taille) => somme + taille, 0);
    return {
      ouverture,
      livret: { secondes: duLivret, pages: livret.pages, octets: livret.pdf.length },
      fiches: { secondes: desFiches, nombre: tailles.length, octets },
    };
  } finally {
    rmSync(contenu, { recursive: true, force: true });
  }
}
