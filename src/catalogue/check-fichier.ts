import { toIdentifiant } from '../domain/text/to-identifiant.ts';
import type { CodeErreur, Erreur } from '../domain/verification/erreurs.ts';
import { suggestPlace } from './kinds.ts';
import type { DocumentLu } from './parse-document.ts';
import type { FichierLu } from './read-files.ts';

const OCTETS_MAX = 150_000;
const CORPS_MAX = 20_000;
const MOTIF_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Une erreur qui tient au fichier entier. */
export function refuse(fichier: string, code: CodeErreur, message: string, ligne = 1, colonne = 1): Erreur {
  return { code, fichier, chemin: [], message, ligne, colonne };
}

/** Ce qui empêche de lire un fichier : encodage, poids, nom. */
export function checkFichier(lu: FichierLu, id: string, dossier: string): Erreur | undefined {
  if (lu.octets > OCTETS_MAX)
    return refuse(
      lu.fichier,
      'fichier-trop-long',
      `Ce fichier pèse ${Math.round(lu.octets / 1000)} ko : ${OCTETS_MAX / 1000} ko au plus. Gardez l’essentiel et renvoyez au site de la structure.`,
    );
  if (lu.texte === undefined)
    return refuse(
      lu.fichier,
      'fichier-illisible',
      'Ce fichier n’est pas en UTF-8. Enregistrez-le de nouveau en choisissant l’encodage UTF-8.',
      lu.illisible?.ligne,
      lu.illisible?.colonne,
    );
  const fautif = [id, dossier].find((nom) => !MOTIF_ID.test(nom));
  if (fautif === undefined) return undefined;
  const propose = toIdentifiant(fautif);
  return refuse(
    lu.fichier,
    'nom-de-fichier',
    `Le nom « ${fautif} » ne convient pas : lettres minuscules sans accent, chiffres et traits d’union. ` +
      (propose === '' ? 'Par exemple : garage-solidaire-du-jura.' : `Renommez-le « ${propose} ».`),
  );
}

/** Un fichier qui n’est à aucune place connue, avec la bonne place quand on la devine. */
export function refuseInattendu(fichier: string): Erreur {
  const place = suggestPlace(fichier);
  return refuse(
    fichier,
    'fichier-inattendu',
    `Ce fichier n’est pas à une place connue : il ne serait pas publié. ${
      place ? `Renommez-le « ${place} ».` : 'Voyez LISEZ-MOI.md pour savoir où le ranger.'
    }`,
  );
}

/** Ce qui ne va pas dans la description d’une offre. */
export function checkDescription(fichier: string, { corps, ligneDuCorps }: DocumentLu): Erreur | undefined {
  if (corps.trim() === '')
    return refuse(
      fichier,
      'champ-manquant',
      'La description manque : écrivez-la sous l’en-tête, après la ligne « --- ».',
      ligneDuCorps,
    );
  if (corps.length > CORPS_MAX)
    return refuse(
      fichier,
      'texte-trop-long',
      `La description compte ${corps.length} caractères : ${CORPS_MAX} au plus.`,
      ligneDuCorps,
    );
  return undefined;
}
