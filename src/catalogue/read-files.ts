import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compare } from '../domain/text/compare.ts';
import { isImage } from './kinds.ts';
import { type ImageLue, parseImage } from './parse-image.ts';

/** Un fichier du dossier de contenu, lu une fois. */
export interface FichierLu {
  /** Chemin depuis la racine du contenu, avec des barres obliques sur tout système. */
  readonly fichier: string;
  /** Absent quand le fichier n’est pas en UTF-8, ou trop gros pour être lu. */
  readonly texte: string | undefined;
  readonly octets: number;
  readonly empreinte: string;
  /** Où se trouve le premier octet qui n’est pas de l’UTF-8. */
  readonly illisible?: { readonly ligne: number; readonly colonne: number };
  /** Ce que l’en-tête d’une image entière dit d’elle. */
  readonly image?: ImageLue | undefined;
  /** Un lien symbolique, ou autre chose encore qu’un fichier : jamais lu. */
  readonly special?: true;
}

/** Au-delà, un fichier n’est pas lu : ce n’est pas une fiche. */
const OCTETS_LUS = 2_000_000;

const strict = new TextDecoder('utf-8', { fatal: true });
const tolerant = new TextDecoder('utf-8');
const REMPLACEMENT = /[\uFFFD\0]/;

const normalizeLignes = (texte: string) => texte.replace(/\r\n?/g, '\n');

type Decodage = Pick<FichierLu, 'texte' | 'illisible'>;

/** Décode de l’UTF-8 (avec ou sans BOM, fins de ligne de tout système), ou situe ce qui n’en est pas. */
export function decode(octets: Uint8Array): Decodage {
  try {
    const texte = strict.decode(octets);
    // Un octet nul trahit de l’UTF-16 enregistré sans marque.
    if (!texte.includes('\0')) return { texte: normalizeLignes(texte) };
  } catch {
    // Situé ci-dessous.
  }
  const approche = normalizeLignes(tolerant.decode(octets));
  const avant = approche.slice(0, Math.max(0, approche.search(REMPLACEMENT))).split('\n');
  return { texte: undefined, illisible: { ligne: avant.length, colonne: (avant.at(-1) ?? '').length + 1 } };
}

/** Écrit un chemin à la façon du contenu : « territoires/x/offres/y.md » aussi sous Windows. */
export function toCheminDeContenu(racine: string, chemin: string, systeme = { relative, sep }): string {
  return systeme.relative(racine, chemin).split(systeme.sep).join('/');
}

function readFichier(racine: string, chemin: string): FichierLu {
  const fichier = toCheminDeContenu(racine, chemin);
  const { size: octets } = statSync(chemin);
  if (octets > OCTETS_LUS) return { fichier, texte: undefined, octets, empreinte: `${octets}` };
  const contenu = readFileSync(chemin);
  return {
    fichier,
    octets,
    ...(isImage(fichier) ? { texte: undefined, image: parseImage(contenu) } : decode(contenu)),
    empreinte: createHash('sha1').update(contenu).digest('hex').slice(0, 16),
  };
}

const isCache = (nom: string) =>
  nom.startsWith('.') || nom.startsWith('~$') || nom === 'Thumbs.db' || nom === 'desktop.ini';

/** Tout ce qui n’est pas un dossier, sans entrer dans un dossier caché ni suivre un lien. */
function* listEntrees(dossier: string): Generator<{ readonly chemin: string; readonly ordinaire: boolean }> {
  for (const entree of readdirSync(dossier, { withFileTypes: true })) {
    if (isCache(entree.name)) continue;
    const chemin = join(dossier, entree.name);
    if (entree.isDirectory()) yield* listEntrees(chemin);
    else yield { chemin, ordinaire: entree.isFile() };
  }
}

const NON_LU = { texte: undefined, octets: 0, empreinte: '', special: true } as const;

/** Lit tous les fichiers d’un dossier, dans un ordre qui ne dépend ni du disque ni de la langue. */
export function readFiles(racine: string): readonly FichierLu[] {
  return [...listEntrees(racine)]
    .map(({ chemin, ordinaire }) =>
      ordinaire ? readFichier(racine, chemin) : { fichier: toCheminDeContenu(racine, chemin), ...NON_LU },
    )
    .sort((a, b) => compare(a.fichier, b.fichier));
}

/** Les dossiers de territoires, même vides, par ordre alphabétique. */
export function listDossiersDeTerritoires(racine: string): readonly string[] {
  const dossier = join(racine, 'territoires');
  if (!statSync(dossier, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(dossier, { withFileTypes: true })
    .filter((entree) => entree.isDirectory() && !isCache(entree.name))
    .map((entree) => entree.name)
    .sort(compare);
}
