import { relative } from 'node:path';
import { verifyContent } from '../src/catalogue/verify-content.ts';
import { readEnvironnement } from '../src/environment.ts';
import { isMain } from './lib/is-main.mjs';
import { getRapporteur } from './lib/reporters/get-rapporteur.ts';
import type { Rapport } from './lib/reporters/rapport.ts';

/** Vérifie un dossier de contenu, tel que le lira un rapporteur. `dossier` est relatif quand il est sous `depuis`. */
export function checkContent(contenu: string, aujourdhui: string, depuis: string): Rapport {
  const { erreurs, saisie } = verifyContent(contenu, { aujourdhui });
  const relatif = relative(depuis, contenu).replaceAll('\\', '/');
  return {
    erreurs,
    dossier: relatif === '' ? '.' : relatif.startsWith('..') ? contenu : relatif,
    compte: {
      offres: saisie.offres.length,
      structures: saisie.structures.length,
      pages: saisie.pages.length,
      evenements: saisie.evenements.length,
      territoires: saisie.territoires.length,
    },
  };
}

/** Le format demandé par --format=… ; toute autre option est une erreur. */
export function readFormat(options: readonly string[]): string {
  const inconnue = options.find((option) => !option.startsWith('--format='));
  if (inconnue !== undefined)
    throw new Error(
      `Option inconnue : ${inconnue}. Écrivez --format=texte, --format=github ou --format=json.`,
    );
  return options.at(-1)?.slice('--format='.length) ?? 'texte';
}

function main(): void {
  const rapporteur = getRapporteur(readFormat(process.argv.slice(2)));
  const { contenu, aujourdhui } = readEnvironnement(process.env, process.cwd(), new Date());
  const rapport = checkContent(contenu, aujourdhui, process.cwd());
  process.stdout.write(rapporteur(rapport));
  process.exitCode = rapport.erreurs.length > 0 ? 1 : 0;
}

if (isMain(import.meta.url)) {
  try {
    main();
  } catch (erreur) {
    process.stderr.write(`${erreur instanceof Error ? erreur.message : String(erreur)}\n`);
    process.exitCode = 1;
  }
}
