import { relative } from 'node:path';
import { loadCatalogue } from '../src/catalogue/load-catalogue.ts';
import { verifyContent } from '../src/catalogue/verify-content.ts';
import { type Environnement, readEnvironnement } from '../src/environment.ts';
import { describeContacts } from './lib/describe-contacts.ts';
import { isMain } from './lib/is-main.mjs';
import { getRapporteur } from './lib/reporters/get-rapporteur.ts';
import type { Rapport } from './lib/reporters/rapport.ts';

const CONTACTS = '--contacts';

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

/** Le format demandé par --format=… ; toute autre option que --contacts est une erreur. */
export function readFormat(options: readonly string[]): string {
  const inconnue = options.find((option) => !option.startsWith('--format=') && option !== CONTACTS);
  if (inconnue !== undefined)
    throw new Error(
      `Option inconnue : ${inconnue}. Écrivez --format=texte, --format=github, --format=json ou ${CONTACTS}.`,
    );
  return options.findLast((option) => option !== CONTACTS)?.slice('--format='.length) ?? 'texte';
}

/** Le tableau des contacts ; une fiche sans personne à joindre est une faute. */
function reportContacts(environnement: Environnement): void {
  const { texte, sansPersonne } = describeContacts(loadCatalogue(environnement));
  process.stdout.write(texte);
  if (sansPersonne > 0) process.exitCode = 1;
}

function main(): void {
  const rapporteur = getRapporteur(readFormat(process.argv.slice(2)));
  const environnement = readEnvironnement(process.env, process.cwd(), new Date());
  const rapport = checkContent(environnement.contenu, environnement.aujourdhui, process.cwd());
  process.stdout.write(rapporteur(rapport));
  process.exitCode = rapport.erreurs.length > 0 ? 1 : 0;
  if (process.exitCode === 0 && process.argv.includes(CONTACTS)) reportContacts(environnement);
}

if (isMain(import.meta.url)) {
  try {
    main();
  } catch (erreur) {
    process.stderr.write(`${erreur instanceof Error ? erreur.message : String(erreur)}\n`);
    process.exitCode = 1;
  }
}
