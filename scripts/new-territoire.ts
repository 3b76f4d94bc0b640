/** npm run new:territoire : écrit le dossier d’un guichet neuf, qui se construit aussitôt. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { loadReferentiel } from '../src/catalogue/load-referentiel.ts';
import { parseTelephone } from '../src/catalogue/telephone.ts';
import { verifyContent } from '../src/catalogue/verify-content.ts';
import { toIdentifiant } from '../src/domain/text/to-identifiant.ts';
import { readEnvironnement } from '../src/environment.ts';
import { isMain } from './lib/is-main.mjs';
import { planTerritoire } from './lib/plan-territoire.ts';
import { readZone } from './lib/read-zone.ts';

/** Ce que l’éditeur répond, tel qu’il l’a écrit. */
export interface Reponses {
  readonly nom: string;
  readonly slug: string;
  readonly zone: string;
  readonly telephone: string;
}

export type Resultat =
  | { readonly fichiers: readonly string[]; readonly communes: number }
  | { readonly fautes: readonly string[] };

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function checkReponses({ nom, slug, telephone }: Reponses, contenu: string): readonly string[] {
  const fautes: string[] = [];
  if (nom === '') fautes.push('Écrivez le nom du territoire : --nom="Haut-Jura Saint-Claude".');
  if (!SLUG.test(slug))
    fautes.push(
      `« ${slug} » ne convient pas pour l’adresse : lettres minuscules sans accent, chiffres et traits d’union.${toIdentifiant(slug) ? ` Par exemple « ${toIdentifiant(slug)} ».` : ''}`,
    );
  else if (existsSync(join(contenu, 'territoires', slug)))
    fautes.push(`Le territoire « ${slug} » existe déjà. Choisissez une autre adresse : --slug=…`);
  if (telephone !== '' && parseTelephone(telephone) === undefined)
    fautes.push(`« ${telephone} » n’est pas un numéro de téléphone. Laissez vide si vous ne le savez pas.`);
  return fautes;
}

/** Écrit le dossier, ou rend toutes les fautes sans rien laisser derrière elle. */
export function createTerritoire(reponses: Reponses, contenu: string, aujourdhui: string): Resultat {
  const referentiel = loadReferentiel();
  const lue = readZone(reponses.zone, referentiel, aujourdhui);
  const fautes = [...checkReponses(reponses, contenu), ...('fautes' in lue ? lue.fautes : [])];
  if (fautes.length > 0 || 'fautes' in lue) return { fautes };
  const plan = planTerritoire({
    slug: reponses.slug,
    nom: reponses.nom,
    zone: lue.codes,
    telephone: reponses.telephone || undefined,
    aujourdhui,
  });
  for (const [fichier, texte] of plan) {
    mkdirSync(dirname(join(contenu, fichier)), { recursive: true });
    writeFileSync(join(contenu, fichier), texte, { flag: 'wx' });
  }
  const siennes = verifyContent(contenu, { aujourdhui }).erreurs.filter(({ fichier }) => plan.has(fichier));
  if (siennes.length > 0) {
    rmSync(join(contenu, 'territoires', reponses.slug), { recursive: true });
    return { fautes: siennes.map(({ message }) => message) };
  }
  const communes = referentiel.zones.expandZone(lue.codes.map(({ code }) => code)).length;
  return { fichiers: [...plan.keys()], communes };
}

const OPTIONS = {
  nom: { type: 'string' },
  slug: { type: 'string' },
  zone: { type: 'string' },
  telephone: { type: 'string' },
} as const;

/** Ce que la ligne de commande ne dit pas se demande, quand quelqu’un est là pour répondre. */
async function ask(args: readonly string[]): Promise<Reponses> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const interroge = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  const get = async (donnee: string | undefined, question: string, defaut = '') =>
    (donnee ?? (await interroge?.question(question)) ?? '').trim() || defaut;
  const nom = await get(values.nom, 'Nom du territoire (« Haut-Jura Saint-Claude ») : ');
  const propose = toIdentifiant(nom);
  const slug = await get(values.slug, `Son adresse dans le site [${propose}] : `, propose);
  const zone = await get(
    values.zone,
    'Ses communes ou intercommunalités, codes ou noms, séparés par des virgules : ',
  );
  const telephone = await get(values.telephone, 'Téléphone du guichet (vide si vous ne savez pas) : ');
  interroge?.close();
  return { nom, slug, zone, telephone };
}

async function main(): Promise<void> {
  const { contenu, aujourdhui } = readEnvironnement(process.env, process.cwd(), new Date());
  const resultat = createTerritoire(await ask(process.argv.slice(2)), contenu, aujourdhui);
  if ('fautes' in resultat) {
    process.stderr.write(`Rien n’a été écrit.\n${resultat.fautes.map((f) => `  ${f}`).join('\n')}\n`);
    process.exitCode = 1;
    return;
  }
  const fichiers = resultat.fichiers.map((f) => `  ${relative(process.cwd(), join(contenu, f))}`);
  process.stdout.write(
    `Le guichet est prêt : ${resultat.communes} ${resultat.communes > 1 ? 'communes' : 'commune'}.\n${fichiers.join('\n')}\n\nEnsuite : complétez ces fichiers, puis npm run check:content et npm run dev.\n`,
  );
}

if (isMain(import.meta.url)) {
  try {
    await main();
  } catch (erreur) {
    process.stderr.write(`${erreur instanceof Error ? erreur.message : String(erreur)}\n`);
    process.exitCode = 1;
  }
}
