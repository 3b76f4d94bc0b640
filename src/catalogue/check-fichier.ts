import { OCTETS_IMAGE_MAX } from '../domain/redaction/images.ts';
import { toIdentifiant } from '../domain/text/to-identifiant.ts';
import type { CodeErreur, Erreur } from '../domain/verification/erreurs.ts';
import { checkCaracteres, locateRang } from './check-caracteres.ts';
import { isImage, suggestPlace } from './kinds.ts';
import type { FichierLu } from './read-files.ts';

const OCTETS_MAX = 150_000;
const MOTIF_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const formatKo = (octets: number) => `${Math.round(octets / 1000)} ko`;

/** Une erreur qui tient au fichier entier. */
export function refuse(fichier: string, code: CodeErreur, message: string, ligne = 1, colonne = 1): Erreur {
  return { code, fichier, chemin: [], message, ligne, colonne };
}

/** Un lien symbolique, dit plutôt que passé sous silence. */
export function refuseSpecial(fichier: string): Erreur {
  return refuse(
    fichier,
    'fichier-inattendu',
    'Ceci est un lien vers un autre fichier : il ne serait pas publié. Posez ici le fichier lui-même.',
  );
}

// Les sept signes que git écrit quand deux personnes ont changé la même ligne.
const CONFLIT = /^(?:<{7}|>{7}|\|{7})(?: |$)/m;

function checkConflit(fichier: string, texte: string): Erreur | undefined {
  const trouve = CONFLIT.exec(texte);
  return trouve
    ? refuse(
        fichier,
        'conflit-git',
        'Ce fichier porte un conflit de fusion, entre <<<<<<< et >>>>>>> : gardez la bonne version, et enlevez les lignes <<<<<<<, ======= et >>>>>>>.',
        locateRang(texte, trouve.index).ligne,
      )
    : undefined;
}

/** Le nom d’un fichier, ou de son dossier, devient une adresse : lettres, chiffres, traits d’union. */
export function checkNom(fichier: string, id: string, dossier: string): Erreur | undefined {
  const fautif = [id, dossier].find((nom) => !MOTIF_ID.test(nom));
  if (fautif === undefined) return undefined;
  const propose = toIdentifiant(fautif);
  return refuse(
    fichier,
    'nom-de-fichier',
    `Le nom « ${fautif} » ne convient pas : lettres minuscules sans accent, chiffres et traits d’union. ` +
      (propose === '' ? 'Par exemple : garage-solidaire-du-jura.' : `Renommez-le « ${propose} ».`),
  );
}

/** Ce qui empêche de lire un fichier : poids, encodage, nom, conflit, caractère invisible. */
export function checkFichier(lu: FichierLu, id: string, dossier: string): Erreur | undefined {
  const { fichier, octets, texte, illisible } = lu;
  if (octets > OCTETS_MAX)
    return refuse(
      fichier,
      'fichier-trop-long',
      `Ce fichier pèse ${formatKo(octets)} : ${formatKo(OCTETS_MAX)} au plus. Gardez l’essentiel et renvoyez au site de la structure.`,
    );
  if (texte === undefined)
    return refuse(
      fichier,
      'fichier-illisible',
      'Ce fichier n’est pas en UTF-8. Enregistrez-le de nouveau en choisissant l’encodage UTF-8.',
      illisible?.ligne,
      illisible?.colonne,
    );
  return checkNom(fichier, id, dossier) ?? checkConflit(fichier, texte) ?? checkCaracteres(fichier, texte);
}

/** Un fichier qui n’est à aucune place connue, avec la bonne place quand on la devine. */
export function refuseInattendu({ fichier, octets }: FichierLu): Erreur {
  const refuseIci = (message: string) => refuse(fichier, 'fichier-inattendu', message);
  if (isImage(fichier)) {
    const poids = octets > OCTETS_IMAGE_MAX ? ` (elle pèse ${formatKo(octets)})` : '';
    return refuseIci(
      `Cette image n’est pas à une place connue : rangez-la dans commun/images/ ou territoires/<nom>/images/, en ${formatKo(OCTETS_IMAGE_MAX)} au plus${poids}.`,
    );
  }
  const place = suggestPlace(fichier);
  return refuseIci(
    `Ce fichier n’est pas à une place connue : il ne serait pas publié. ${
      place ? `Renommez-le « ${place} ».` : 'Voyez LISEZ-MOI.md pour savoir où le ranger.'
    }`,
  );
}
