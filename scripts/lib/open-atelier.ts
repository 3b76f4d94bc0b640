import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { MS_PAR_JOUR } from '../../src/domain/temps/durees.ts';
import type { Environnement } from '../../src/environment.ts';

/** Où une construction travaille : ce qui n’a pas changé y attend la suivante. */
export interface Atelier {
  readonly dossier: string;
  /** Le cache d’Astro ; ses pages sont dedans (voir `pages`). */
  readonly astro: string;
  readonly pages: string;
  /** Les PDF, et ce dont chacun a été fait. */
  readonly papier: { readonly dossier: string; readonly registre: string };
  /** À appeler quand la construction a réussi ; sinon la suivante recommence de zéro. */
  readonly close: () => void;
}

type Reglages = Pick<Environnement, 'contenu' | 'base' | 'site' | 'territoires'>;

/** Un atelier par réglage : deux constructions différentes ne se gênent pas. */
export function getAtelierPath({ contenu, base, site, territoires }: Reglages, racine: string): string {
  const cle = createHash('sha1')
    .update(JSON.stringify([contenu, base, site, territoires]))
    .digest('hex')
    .slice(0, 12);
  return resolve(racine, '.cache', 'construction', cle);
}

const readIf = (fichier: string) => (existsSync(fichier) ? readFileSync(fichier, 'utf8') : undefined);

const JOURS_GARDES = 30;
const ATELIERS_GARDES = 5;

/** Quand cet atelier a été ouvert pour la dernière fois. */
const getOuverture = (dossier: string) =>
  statSync(join(dossier, 'code'), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Enlève, à côté de cet atelier, ceux qui ne servent plus : chacun pèse autant qu’un site. */
function pruneVoisins(chemin: string): void {
  const voisins = readdirSync(dirname(chemin))
    .map((nom) => join(dirname(chemin), nom))
    .filter((dossier) => dossier !== chemin)
    .map((dossier) => ({ dossier, ouverture: getOuverture(dossier) }))
    .sort((a, b) => b.ouverture - a.ouverture);
  const limite = Date.now() - JOURS_GARDES * MS_PAR_JOUR;
  for (const [rang, { dossier, ouverture }] of voisins.entries())
    if (rang >= ATELIERS_GARDES - 1 || ouverture < limite) rmSync(dossier, { recursive: true, force: true });
}

/**
 * Ouvre un atelier. Astro ne refait que les pages dont le contenu a changé : on repart donc de zéro si le code a
 * changé (la feuille de style commune change alors de nom sans qu’il le sache), ou si la construction d’avant a été
 * coupée. Personne d’autre n’y travaille : lockConstruction ne laisse passer qu’une construction.
 */
export function openAtelier(dossier: string, code: string): Atelier {
  const [enCours, temoin] = [join(dossier, 'en-cours'), join(dossier, 'code')];
  if (readIf(temoin) !== code || existsSync(enCours)) rmSync(dossier, { recursive: true, force: true });
  const astro = join(dossier, 'astro');
  // Astro range là une copie de chaque page : y mettre aussi sa sortie lui évite d’en écrire deux.
  const pages = join(astro, 'dist');
  mkdirSync(pages, { recursive: true });
  writeFileSync(temoin, code);
  writeFileSync(enCours, '');
  pruneVoisins(dossier);
  // Les fichiers à nom haché sont tous récrits : les anciens partiraient avec le site.
  rmSync(join(pages, '_astro'), { recursive: true, force: true });
  return {
    dossier,
    astro,
    pages,
    papier: { dossier: join(dossier, 'papier'), registre: join(dossier, 'registre-papier.json') },
    close: () => rmSync(enCours, { force: true }),
  };
}
