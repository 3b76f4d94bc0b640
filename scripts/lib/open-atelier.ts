import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Environnement } from '../../src/environment.ts';

/** Où une construction travaille : ce qui n’a pas changé y attend la suivante. */
export interface Atelier {
  readonly dossier: string;
  /** Le cache d’Astro ; ses pages sont dedans (voir `pages`). */
  readonly astro: string;
  readonly pages: string;
  readonly index: string;
  /** Les PDF, et ce dont chacun a été fait. */
  readonly papier: { readonly dossier: string; readonly registre: string };
  /** Vrai si l’index a déjà été construit à partir de la même chose. */
  readonly hasIndex: (empreinte: string) => boolean;
  readonly keepIndex: (empreinte: string) => void;
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

function isVivant(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * Ouvre un atelier. Astro ne refait que les pages dont le contenu a changé : on repart donc de zéro si le code a
 * changé (la feuille de style commune change alors de nom sans qu’il le sache), ou si la construction d’avant a été
 * coupée. Quand une autre construction l’occupe, on travaille dans un atelier à part.
 */
export function openAtelier(chemin: string, code: string): Atelier {
  const occupant = Number(readIf(join(chemin, 'en-cours')));
  const dossier = occupant > 0 && isVivant(occupant) ? `${chemin}-${process.pid}` : chemin;
  const [enCours, temoin, empreinte] = ['en-cours', 'code', 'empreinte-index'].map((nom) =>
    join(dossier, nom),
  ) as [string, string, string];
  if (readIf(temoin) !== code || existsSync(enCours)) rmSync(dossier, { recursive: true, force: true });
  const astro = join(dossier, 'astro');
  // Astro range là une copie de chaque page : y mettre aussi sa sortie lui évite d’en écrire deux.
  const pages = join(astro, 'dist');
  const index = join(dossier, 'index');
  mkdirSync(pages, { recursive: true });
  writeFileSync(temoin, code);
  writeFileSync(enCours, String(process.pid));
  // Les fichiers à nom haché sont tous récrits : les anciens partiraient avec le site.
  rmSync(join(pages, '_astro'), { recursive: true, force: true });
  return {
    dossier,
    astro,
    pages,
    index,
    papier: { dossier: join(dossier, 'papier'), registre: join(dossier, 'registre-papier.json') },
    hasIndex: (voulue) => existsSync(index) && readIf(empreinte) === voulue,
    keepIndex: (faite) => writeFileSync(empreinte, faite),
    close: () => rmSync(dossier === chemin ? enCours : dossier, { recursive: true, force: true }),
  };
}
