import { type Compteur, countContacts } from './compteur.ts';

const FORMAT = 'guichet-compteur';
const VERSION = 1;

/** Ce qui ne va pas dans un fichier : où, et quoi faire. */
export interface FauteDeCompteur {
  readonly chemin: readonly (string | number)[];
  readonly message: string;
}

export type CompteurLu =
  | { readonly compteur: Compteur }
  | { readonly fautes: readonly [FauteDeCompteur, ...FauteDeCompteur[]] };

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

export const isObjet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
export const cite = (valeur: unknown) => `«\u00a0${String(valeur).slice(0, 40)}\u00a0»`;

function readJson(texte: string): unknown {
  try {
    return JSON.parse(texte.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/**
 * Lit le fichier d’un compteur et ce qui l’abîme d’ordinaire : coupé, d’une autre version, une ligne perdue. Le reste est
 * vérifié avant d’être publié (check-compteur.ts) : le poste d’accueil n’a pas à en porter le poids.
 */
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
  const { format, version, contacts, total } = lu;
  if (format !== FORMAT) return refuse('Ce fichier n’est pas celui d’un compteur de contacts.', 'format');
  if (version !== VERSION)
    return refuse(
      `Ce compteur est en version ${cite(version)}\u00a0; ce site lit la version ${VERSION}. Mettez le site à jour, ou recomptez.`,
      'version',
    );
  const compteur = lu as unknown as Compteur;
  if (Array.isArray(contacts) && contacts.every(isObjet) && total === countContacts(compteur)) {
    const { territoire, mois, poste, enregistrement, freins_leves } = compteur;
    return {
      compteur: { territoire, mois, poste, enregistrement, contacts: compteur.contacts, freins_leves },
    };
  }
  return refuse(
    'Le total ne tombe pas juste\u00a0: il manque des lignes, ou quelqu’un en a changé.',
    'total',
  );
}
