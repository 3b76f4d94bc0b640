import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { motifsDeFichiers, motifsDePages } from '../src/domain/plan/adresses.ts';
import { idsDePages } from '../src/domain/plan/motifs.ts';
import { lignes } from '../src/domain/plan/pages.ts';
import { listFiles } from './read-modules.ts';

// La table des pages et ce qui la suit : les fichiers de src/pages, les titres.

/** L’adresse que sert un fichier de src/pages, paramètres compris. */
function toAdresse(fichier: string): string {
  const chemin = fichier.replace(/^src\/pages/, '');
  if (chemin.endsWith('.ts')) return chemin.replace(/\.ts$/, '');
  if (chemin === '/404.astro') return '/404.html';
  return `${chemin.replace(/\.astro$/, '').replace(/\/index$/, '')}/`;
}

const fichiers = listFiles('src/pages');

test('chaque fichier de src/pages a sa ligne dans la table, et chaque ligne son fichier', () => {
  const table = [...Object.values(motifsDePages), ...Object.values(motifsDeFichiers)];
  expect(fichiers.map(toAdresse).sort()).toEqual(table.toSorted());
});

test('une page se nomme comme sa ligne', () => {
  const nommees = fichiers.flatMap((fichier) =>
    [...readFileSync(fichier, 'utf8').matchAll(/<Page\s+page="([^"]+)"/g)].map(([, page]) => ({
      fichier,
      page,
      adresse: toAdresse(fichier),
    })),
  );
  expect(nommees.length).toBeGreaterThan(30);
  const confondues = nommees.filter(
    ({ page, adresse }) => motifsDePages[page as keyof typeof motifsDePages] !== adresse,
  );
  expect(confondues).toEqual([]);
});

test('un titre de page n’est écrit que dans la table', () => {
  // « Accueil » est aussi le nom d’un lieu où l’on est reçu.
  const titres = idsDePages
    .filter((page) => page !== 'accueil')
    .flatMap((page) => lignes[page].titre ?? [])
    .filter((titre) => typeof titre === 'string');
  const delimite = new RegExp(`[>'"\`]\\s*(${[...new Set(titres)].join('|')})\\s*[<'"\`]`, 'g');
  const ecrits = listFiles('src')
    .filter((f) => /\.(ts|astro)$/.test(f) && !/\.test\.ts$/.test(f) && !f.startsWith('src/domain/plan/'))
    .flatMap((fichier) =>
      [...readFileSync(fichier, 'utf8').matchAll(delimite)].map(
        ([, titre]) => `${fichier} écrit « ${titre} » : lisez-le dans src/domain/plan/pages.ts.`,
      ),
    );
  expect(ecrits).toEqual([]);
});
