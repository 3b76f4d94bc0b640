import { findCaractereInterdit } from '../domain/text/caracteres-interdits.ts';
import type { Chemin, Erreur } from '../domain/verification/erreurs.ts';
import type { DocumentLu } from './parse-document.ts';

interface Place {
  readonly ligne: number;
  readonly colonne: number;
}

const refuse = (fichier: string, message: string, place: Place): Erreur => ({
  code: 'caractere-interdit',
  fichier,
  chemin: [],
  message,
  ...place,
});

/** La ligne et la colonne d’un rang dans un texte, à partir de 1. */
export function locateRang(texte: string, rang: number): Place {
  const avant = texte.slice(0, rang).split('\n');
  return { ligne: avant.length, colonne: (avant.at(-1)?.length ?? 0) + 1 };
}

/** Le premier caractère d’un fichier que personne ne voit, ou que personne ne pourrait lire. */
export function checkCaracteres(fichier: string, texte: string): Erreur | undefined {
  const trouve = findCaractereInterdit(texte);
  if (!trouve) return undefined;
  const autres = trouve.nombre - 1;
  const suite =
    autres === 0
      ? ''
      : ` Ce fichier en a ${autres} autre${autres > 1 ? 's' : ''} : collez le texte sans mise en forme.`;
  return refuse(
    fichier,
    `Caractère invisible ${trouve.nom} : effacez-le, ou retapez ce mot au clavier.${suite}`,
    locateRang(texte, trouve.rang),
  );
}

function* listTextes(valeur: unknown, chemin: Chemin): Generator<readonly [Chemin, string]> {
  if (typeof valeur === 'string') yield [chemin, valeur];
  if (typeof valeur !== 'object' || valeur === null) return;
  for (const [cle, sienne] of Object.entries(valeur)) {
    const ici = [...chemin, Array.isArray(valeur) ? Number(cle) : cle];
    yield [ici, cle];
    yield* listTextes(sienne, ici);
  }
}

/** Le même caractère, écrit par son numéro entre guillemets : « \u202E ». */
export function checkEchappements(fichier: string, document: DocumentLu): Erreur | undefined {
  for (const [chemin, texte] of listTextes(document.donnees, [])) {
    const trouve = findCaractereInterdit(texte);
    if (trouve)
      return refuse(
        fichier,
        `Cette valeur donne un caractère invisible, ${trouve.nom} : enlevez ce qui suit la barre « \\ ».`,
        document.locate(chemin),
      );
  }
  return undefined;
}

const INSECABLE =
  /^([ \t]*(?:-[ \t]+)*(?:-?(?=[\u00A0\u2007\u202F])|[\w-]+(?=[\u00A0\u2007\u202F]+:)|[\w-]+:(?=[\u00A0\u2007\u202F])))/;
const TEXTE_REPLIE = /(?::|-)[ \t]+[|>][-+\d]*[ \t]*$/;

/**
 * Une espace insécable dans ce qui fait la structure de l’en-tête : retrait, tiret, nom du champ, deux-points. YAML y
 * voit une lettre ; l’œil, une espace. Dans un texte replié (« > »), elle est à sa place.
 */
export function findInsecable(fichier: string, { entete, decalage }: DocumentLu): Erreur | undefined {
  let replie: number | undefined;
  for (const [rang, ligne] of entete.split('\n').entries()) {
    const retrait = /^ */.exec(ligne)?.[0].length ?? 0;
    if (replie !== undefined && (retrait > replie || ligne.trim() === '')) continue;
    replie = TEXTE_REPLIE.test(ligne) ? retrait : undefined;
    const avant = INSECABLE.exec(ligne)?.[1];
    if (avant !== undefined)
      return refuse(
        fichier,
        `Espace insécable, colonne ${avant.length + 1} : elle se voit comme une espace, mais n’en est pas une ici. Effacez-la et tapez une espace simple.`,
        { ligne: rang + 1 + decalage, colonne: avant.length + 1 },
      );
  }
  return undefined;
}
