import { CODE_INSEE } from '../commune/code-insee.ts';
import { besoinIds } from '../vocabulaire/ids-de-besoins.ts';
import { canaux, communesAutres, publicsComptes, suites } from './categories-de-contact.ts';
import { type Compteur, champsDuContact, countContacts, type LigneComptee } from './compteur.ts';

const FORMAT = 'guichet-compteur';
const VERSION = 1;
const MOIS = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const POSTE = /^[a-z0-9]{4,16}$/;
const THEME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NOMBRE_MAX = 100_000;

/** Ce qui ne va pas dans un fichier : où, et quoi faire. */
export interface FauteDeCompteur {
  readonly chemin: readonly (string | number)[];
  readonly message: string;
}

export type CompteurLu =
  | { readonly compteur: Compteur }
  | { readonly fautes: readonly [FauteDeCompteur, ...FauteDeCompteur[]] };

const PERMIS: Readonly<Record<Exclude<(typeof champsDuContact)[number], 'commune'>, readonly string[]>> = {
  canal: canaux.map(({ value }) => value),
  public: publicsComptes.map(({ value }) => value),
  besoin: [...besoinIds, 'autre'],
  suite: suites.map(({ value }) => value),
};
const AILLEURS: readonly string[] = communesAutres.map(({ value }) => value);

/** Le fichier d’un compteur : une ligne par sorte de contact, et leur total, pour voir s’il en manque. */
export function formatCompteur(compteur: Compteur): string {
  const { contacts, ...reste } = compteur;
  const lignes = contacts.map((ligne) => `    ${JSON.stringify(ligne)}`).join(',\n');
  const champs = Object.entries({
    format: FORMAT,
    version: VERSION,
    ...reste,
    total: countContacts(compteur),
  });
  return `{\n${champs.map(([nom, valeur]) => `  "${nom}": ${JSON.stringify(valeur)}`).join(',\n')},\n  "contacts": [\n${lignes}\n  ]\n}\n`;
}

/** Deux compteurs qui feraient le même fichier. */
export const isMemeFichier = (a: Compteur, b: Compteur): boolean => formatCompteur(a) === formatCompteur(b);

const isObjet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
const isCompte = (valeur: unknown): valeur is number =>
  Number.isInteger(valeur) && Number(valeur) > 0 && Number(valeur) <= NOMBRE_MAX;
const cite = (valeur: unknown) => `«\u00a0${String(valeur).slice(0, 40)}\u00a0»`;

function readJson(texte: string): unknown {
  try {
    return JSON.parse(texte.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function checkLigne(ligne: unknown, rang: number): readonly FauteDeCompteur[] {
  const refuse = (champ: string, message: string) => ({ chemin: ['contacts', rang, champ], message });
  if (!isObjet(ligne)) return [{ chemin: ['contacts', rang], message: 'Ceci n’est pas un contact compté.' }];
  const inconnus = champsDuContact.flatMap((champ) => {
    const valeur = ligne[champ];
    if (champ === 'commune')
      return typeof valeur === 'string' && (CODE_INSEE.test(valeur) || AILLEURS.includes(valeur))
        ? []
        : [refuse(champ, `La commune ${cite(valeur)} n’est pas un code INSEE, ni ${AILLEURS.join(' ou ')}.`)];
    return PERMIS[champ].includes(String(valeur))
      ? []
      : [
          refuse(
            champ,
            `${cite(valeur)} n’existe pas ici. On peut écrire\u00a0: ${PERMIS[champ].join(', ')}.`,
          ),
        ];
  });
  const enTrop = Object.keys(ligne).filter(
    (nom) => nom !== 'nombre' && !(champsDuContact as readonly string[]).includes(nom),
  );
  return [
    ...inconnus,
    ...(isCompte(ligne['nombre']) ? [] : [refuse('nombre', 'Le nombre est un entier, de 1 à 100 000.')]),
    ...enTrop.map((nom) =>
      refuse(nom, `${cite(nom)} ne se compte pas\u00a0: rien sur la personne n’a sa place ici.`),
    ),
  ];
}

function checkFreins(freins: unknown): readonly FauteDeCompteur[] {
  if (!isObjet(freins)) return [{ chemin: ['freins_leves'], message: 'Les freins levés manquent.' }];
  return Object.entries(freins).flatMap(([theme, nombre]) =>
    THEME.test(theme) && isCompte(nombre)
      ? []
      : [{ chemin: ['freins_leves', theme], message: `${cite(theme)} n’est pas un thème et son nombre.` }],
  );
}

/** Lit le fichier d’un compteur, ou dit tout ce qui n’y va pas. */
export function parseCompteur(texte: string): CompteurLu {
  const lu = readJson(texte);
  const refuse = (message: string, ...chemin: readonly (string | number)[]): CompteurLu => ({
    fautes: [{ chemin, message }],
  });
  if (!isObjet(lu))
    return refuse(
      texte.trimEnd().endsWith('}')
        ? 'Ce fichier n’est pas celui d’un compteur, ou quelqu’un l’a abîmé en le modifiant.'
        : 'Ce fichier s’arrête avant la fin\u00a0: il a été coupé. Téléchargez-le de nouveau depuis le poste.',
    );
  const { format, version, territoire, mois, poste, enregistrement, contacts, freins_leves, total } = lu;
  if (format !== FORMAT) return refuse('Ce fichier n’est pas celui d’un compteur de contacts.', 'format');
  if (version !== VERSION)
    return refuse(
      `Ce compteur est en version ${cite(version)}\u00a0; ce site lit la version ${VERSION}. Mettez le site à jour, ou recomptez.`,
      'version',
    );
  const fautes: FauteDeCompteur[] = [];
  const add = (bon: boolean, champ: string, message: string) => {
    if (!bon) fautes.push({ chemin: [champ], message });
  };
  add(typeof territoire === 'string' && THEME.test(territoire), 'territoire', 'Le territoire manque.');
  add(typeof mois === 'string' && MOIS.test(mois), 'mois', 'Le mois s’écrit 2026-10.');
  add(typeof poste === 'string' && POSTE.test(poste), 'poste', 'Le nom du poste manque.');
  add(isCompte(enregistrement), 'enregistrement', 'Le numéro d’enregistrement manque.');
  add(Array.isArray(contacts), 'contacts', 'La liste des contacts manque.');
  const lignes: readonly unknown[] = Array.isArray(contacts) ? contacts : [];
  fautes.push(...lignes.flatMap(checkLigne), ...checkFreins(freins_leves));
  if (fautes.length === 0)
    add(
      total === countContacts({ contacts: lignes as readonly LigneComptee[] }),
      'total',
      'Le total ne tombe pas juste\u00a0: il manque des lignes, ou quelqu’un en a changé.',
    );
  const [premiere, ...autres] = fautes;
  if (premiere) return { fautes: [premiere, ...autres] };
  // Chaque champ vient d’être vérifié.
  return { compteur: { territoire, mois, poste, enregistrement, contacts, freins_leves } as Compteur };
}
