/** npm run import -- <format> <fichiers…> [--write] : un essai à blanc, puis tout ou rien. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { verifyContent } from '../src/catalogue/verify-content.ts';
import { readEnvironnement } from '../src/environment.ts';
import { type FichierDonne, type PlanDImport, planCompteur } from './lib/import-compteur.ts';
import { isMain } from './lib/is-main.mjs';

const FORMATS = { compteur: planCompteur } as const;

const isFormat = (texte: string): texte is keyof typeof FORMATS => Object.hasOwn(FORMATS, texte);

const AIDE = `npm run import -- <format> <fichiers…> [--write]
  Formats : ${Object.keys(FORMATS).join(', ')}.
  Sans --write, rien n’est écrit.
`;

function readFichiers(noms: readonly string[]): {
  readonly lus: readonly FichierDonne[];
  readonly fautes: readonly string[];
} {
  const fautes: string[] = [];
  const lus = noms.flatMap((nom) => {
    try {
      return [{ nom, texte: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(nom)) }];
    } catch (erreur) {
      fautes.push(
        `${nom} : ${erreur instanceof TypeError ? 'ce fichier n’est pas en UTF-8.' : 'ce fichier ne se lit pas.'}`,
      );
      return [];
    }
  });
  return { lus, fautes };
}

/** Prévoit un import, et l’écrit si on le demande ; une seule faute, et rien n’est écrit. */
export function importFichiers(
  format: keyof typeof FORMATS,
  noms: readonly string[],
  {
    contenu,
    aujourdhui,
    write,
  }: { readonly contenu: string; readonly aujourdhui: string; readonly write: boolean },
): PlanDImport {
  const { lus, fautes } = readFichiers(noms);
  if (fautes.length > 0) return { fautes };
  const plan = FORMATS[format](lus, {
    saisie: verifyContent(contenu, { aujourdhui }).saisie,
    read: (chemin) =>
      existsSync(join(contenu, chemin)) ? readFileSync(join(contenu, chemin), 'utf8') : undefined,
    aujourdhui,
  });
  if ('ecritures' in plan && write)
    for (const [chemin, texte] of plan.ecritures) {
      const fichier = join(contenu, chemin);
      mkdirSync(dirname(fichier), { recursive: true });
      // Renommer ne laisse jamais un fichier à moitié écrit.
      writeFileSync(`${fichier}.neuf`, texte);
      renameSync(`${fichier}.neuf`, fichier);
    }
  return plan;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'boolean', default: false } },
  });
  const [format = '', ...noms] = positionals;
  if (!isFormat(format) || noms.length === 0) throw new Error(AIDE);
  const { contenu, aujourdhui } = readEnvironnement(process.env, process.cwd(), new Date());
  const plan = importFichiers(format, noms, { contenu, aujourdhui, write: values.write });
  if ('fautes' in plan)
    throw new Error(`Rien n’a été écrit.\n${plan.fautes.map((f) => `  ${f}`).join('\n')}`);
  const fait = values.write
    ? [...plan.ecritures.keys()].map((chemin) => `Écrit : ${chemin}`)
    : plan.ecritures.size > 0
      ? ['Essai à blanc : rien n’est écrit. Ajoutez --write pour écrire.']
      : [];
  process.stdout.write(`${[...plan.rapport, ...fait].join('\n')}\n`);
}

if (isMain(import.meta.url)) {
  try {
    main();
  } catch (erreur) {
    process.stderr.write(`${erreur instanceof Error ? erreur.message : String(erreur)}\n`);
    process.exitCode = 1;
  }
}
