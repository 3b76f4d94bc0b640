import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Un fichier du dossier de contenu, lu une fois. `texte` est absent quand il n’est pas en UTF-8. */
export interface FichierLu {
  /** Chemin depuis la racine du contenu, avec des barres obliques sur tout système. */
  readonly fichier: string;
  readonly texte: string | undefined;
  readonly octets: number;
  readonly empreinte: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

function decode(octets: Uint8Array): string | undefined {
  try {
    return utf8.decode(octets);
  } catch {
    return undefined;
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Lit tous les fichiers d’un dossier, dans un ordre qui ne dépend ni du disque ni de la langue. */
export function readFiles(racine: string): readonly FichierLu[] {
  return readdirSync(racine, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile() && !entree.name.startsWith('.'))
    .map((entree) => join(entree.parentPath, entree.name))
    .map((chemin) => {
      const contenu = readFileSync(chemin);
      return {
        fichier: chemin.slice(racine.length).replaceAll('\\', '/').replace(/^\/+/, ''),
        texte: decode(contenu)?.replaceAll('\r\n', '\n'),
        octets: contenu.length,
        empreinte: createHash('sha1').update(contenu).digest('hex').slice(0, 16),
      };
    })
    .sort((a, b) => compare(a.fichier, b.fichier));
}
