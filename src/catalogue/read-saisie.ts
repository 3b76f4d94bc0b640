import type { Saisie } from '../domain/catalogue/catalogue.ts';
import type { Image } from '../domain/redaction/images.ts';
import { toTypographie } from '../domain/text/to-typographie.ts';
import type { Erreur, ErreurDeChamp } from '../domain/verification/erreurs.ts';
import { checkEchappements, findInsecable, locateRang } from './check-caracteres.ts';
import { checkDescription } from './check-description.ts';
import { checkFichier, refuse, refuseInattendu, refuseSpecial } from './check-fichier.ts';
import { checkImage } from './check-image.ts';
import { formatTextes } from './format-textes.ts';
import { classify, type Kind, kinds, type ObjetLu, type Place, toSaisie } from './kinds.ts';
import { type DocumentLu, parseDocument } from './parse-document.ts';
import { parseMdx } from './parse-mdx.ts';
import { type FichierLu, listDossiersDeTerritoires, readFiles } from './read-files.ts';
import { renderMarkdown } from './render-markdown.ts';
import { validateDocument } from './validate-document.ts';

/** Ce qui a été lu d’un dossier, et toutes les erreurs de tous les fichiers à la fois. */
export interface Lecture {
  readonly saisie: Saisie;
  readonly erreurs: readonly Erreur[];
  /** Situe une erreur trouvée plus tard par une règle. */
  readonly locate: (erreur: ErreurDeChamp) => Erreur;
}

/** Ce que le corps d’un fichier ajoute à ses champs. */
function readCorps({ kind, rubrique }: Place<Kind>, document: DocumentLu, lisible: boolean): object {
  if (kind === 'page')
    return {
      rubrique,
      texte: document.corps,
      ligne_du_texte: document.ligneDuCorps,
      contenu: parseMdx(document.corps, document.ligneDuCorps),
    };
  if (kind !== 'offre') return {};
  if (!lisible) return { description: '', description_html: '' };
  const description = toTypographie(document.corps.trim());
  return { description, description_html: renderMarkdown(description) };
}

interface FichierValide {
  readonly objet: object | undefined;
  readonly erreurs: readonly Erreur[];
}

function readFichier(lu: FichierLu, place: Place<Kind>): FichierValide {
  const { kind, dossier, id } = place;
  const { fichier, empreinte } = lu;
  const refuseTout = (erreur: Erreur): FichierValide => ({ objet: undefined, erreurs: [erreur] });
  const refus = checkFichier(lu, id, dossier);
  if (refus) return refuseTout(refus);
  const document = parseDocument(fichier, lu.texte ?? '');
  const cache = checkEchappements(fichier, document);
  if (cache) return refuseTout(cache);
  const { donnees, erreurs } = validateDocument(kind, fichier, document);
  // Une espace insécable explique toutes les autres erreurs du fichier.
  const insecable = erreurs.length > 0 ? findInsecable(fichier, document) : undefined;
  if (insecable) return refuseTout(insecable);
  const duCorps =
    kind === 'offre' && document.erreurs.length === 0 ? checkDescription(fichier, document) : [];
  return {
    objet: donnees && {
      ...formatTextes(donnees, kinds[kind].schema),
      ...{ id, dossier, fichier, empreinte },
      ...readCorps(place, document, duCorps.length === 0),
    },
    erreurs: [...erreurs, ...duCorps],
  };
}

function findManquants(racine: string, lus: readonly FichierLu[]): readonly Erreur[] {
  const presents = new Set(lus.map(({ fichier }) => fichier));
  const manque = (fichier: string, message: string) => refuse(fichier, 'fichier-manquant', message);
  if (lus.length === 0)
    return [
      manque(
        '.',
        'Ce dossier de contenu est vide. Copiez-y le contenu d’exemple, ou vérifiez GUICHET_CONTENT.',
      ),
    ];
  const territoires = listDossiersDeTerritoires(racine);
  const erreurs = territoires
    .map((dossier) => ({ dossier, fichier: `territoires/${dossier}/territoire.yaml` }))
    .filter(({ fichier }) => !presents.has(fichier))
    .map(({ dossier, fichier }) =>
      manque(
        fichier,
        `Le territoire « ${dossier} » n’a pas de fichier territoire.yaml : il donne son nom, sa structure et ses communes. Créez-le, ou supprimez le dossier.`,
      ),
    );
  if (!presents.has('site.yaml'))
    erreurs.push(
      manque(
        'site.yaml',
        'Le fichier site.yaml manque à la racine du contenu : il donne le nom du site et ses mentions légales.',
      ),
    );
  if (territoires.length === 0)
    erreurs.push(
      manque('territoires', 'Le contenu n’a aucun territoire : créez territoires/<nom>/territoire.yaml.'),
    );
  return erreurs;
}

/** La ligne et la colonne d’un caractère du corps, compté après les blancs de tête. */
function locateCorps({ corps, ligneDuCorps }: DocumentLu, rang: number) {
  const { ligne, colonne } = locateRang(corps, corps.length - corps.trimStart().length + rang);
  return { ligne: ligneDuCorps + ligne - 1, colonne };
}

/** Garde les documents des fichiers fautifs : une règle peut trouver dix erreurs dans le même. */
function makeLocate(lus: readonly FichierLu[]): Lecture['locate'] {
  const textes = new Map(lus.map(({ fichier, texte }) => [fichier, texte ?? '']));
  const documents = new Map<string, DocumentLu>();
  return (erreur) => {
    const { fichier, chemin, ligne, colonne, dansLeTexte } = erreur;
    if (ligne !== undefined) return { ...erreur, ligne, colonne: colonne ?? 1 };
    const document = documents.get(fichier) ?? parseDocument(fichier, textes.get(fichier) ?? '');
    documents.set(fichier, document);
    return {
      ...erreur,
      ...(dansLeTexte === undefined ? document.locate(chemin) : locateCorps(document, dansLeTexte)),
    };
  };
}

/** Lit et valide tout un dossier de contenu. Un fichier fautif n’empêche pas de lire les autres. */
export function readSaisie(racine: string): Lecture {
  const lus = readFiles(racine);
  const erreurs: Erreur[] = [];
  const objets: ObjetLu[] = [];
  const images: Image[] = [];
  const fautifs = new Set<string>();
  for (const lu of lus) {
    const { fichier, empreinte } = lu;
    const place = classify(fichier);
    if (place === 'ignore') continue;
    if (lu.special) erreurs.push(refuseSpecial(fichier));
    else if (place === 'inattendu') erreurs.push(refuseInattendu(lu));
    else if (place.kind === 'image') {
      // Même refusée, elle existe : la page qui la montre n’y est pour rien.
      const image = { fichier, empreinte, dossier: place.dossier, nom: place.id };
      const refus = checkImage(lu, image);
      if (refus) erreurs.push(refus);
      images.push(image);
    } else {
      const { objet, erreurs: siennes } = readFichier(lu, place);
      erreurs.push(...siennes);
      if (objet) objets.push({ kind: place.kind, objet });
      else fautifs.add(`${place.kind}/${place.id}`);
    }
  }
  erreurs.push(...findManquants(racine, lus));
  return { saisie: toSaisie(objets, { images, fautifs }), erreurs, locate: makeLocate(lus) };
}
