import type { Saisie } from '../domain/catalogue/catalogue.ts';
import type { Erreur, ErreurDeChamp } from '../domain/catalogue/erreurs.ts';
import { explainIssue, type Issue } from '../domain/catalogue/explain-issue.ts';
import { getChamps } from '../domain/schema/get-champs.ts';
import { classify, type Kind, kinds } from './kinds.ts';
import { type DocumentLu, parseDocument } from './parse-document.ts';
import { type FichierLu, readFiles } from './read-files.ts';
import { renderMarkdown } from './render-markdown.ts';

const OCTETS_MAX = 150_000;
const CORPS_MAX = 20_000;
const MOTIF_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ce qui a été lu d’un dossier, et toutes les erreurs de tous les fichiers à la fois. */
export interface Lecture {
  readonly saisie: Saisie;
  readonly erreurs: readonly Erreur[];
  /** Situe une erreur trouvée plus tard par une règle. */
  readonly locate: (erreur: ErreurDeChamp) => Erreur;
}

type Enregistrement = Record<string, unknown>;

const valueAt = (donnees: unknown, chemin: readonly PropertyKey[]) =>
  chemin.reduce<unknown>((valeur, etape) => (valeur && typeof valeur === 'object' ? (valeur as Enregistrement)[String(etape)] : undefined), donnees);

function refuse(fichier: string, code: ErreurDeChamp['code'], message: string): Erreur {
  return { code, fichier, chemin: [], message, ligne: 1, colonne: 1 };
}

function checkFile(lu: FichierLu, id: string, dossier: string): Erreur | undefined {
  if (lu.texte === undefined) return refuse(lu.fichier, 'fichier-illisible', 'Ce fichier n’est pas en UTF-8. Enregistrez-le de nouveau en choisissant l’encodage UTF-8.');
  if (lu.octets > OCTETS_MAX)
    return refuse(lu.fichier, 'fichier-trop-long', `Ce fichier pèse ${Math.round(lu.octets / 1000)} kB : ${OCTETS_MAX / 1000} kB au plus. Gardez l’essentiel et renvoyez au site de la structure.`);
  const fautif = [id, dossier].find((nom) => !MOTIF_ID.test(nom));
  return fautif === undefined
    ? undefined
    : refuse(lu.fichier, 'nom-de-fichier', `Le nom « ${fautif} » ne convient pas : lettres minuscules sans accent, chiffres et traits d’union, par exemple garage-solidaire-du-jura.`);
}

function validate(kind: Kind, lu: FichierLu, document: DocumentLu): { readonly donnees: object | undefined; readonly erreurs: readonly Erreur[] } {
  if (document.erreurs.length > 0) return { donnees: undefined, erreurs: document.erreurs };
  const { schema } = kinds[kind];
  const resultat = schema.safeParse(document.donnees ?? {});
  if (resultat.success) return { donnees: resultat.data, erreurs: [] };
  const contexte = {
    fichier: lu.fichier,
    valueAt: (chemin: readonly PropertyKey[]) => valueAt(document.donnees, chemin),
    sourceAt: document.sourceAt,
    champsAt: (chemin: ErreurDeChamp['chemin']) => getChamps(schema, chemin),
  };
  const erreurs = resultat.error.issues
    .flatMap((issue) => explainIssue(issue as Issue, contexte))
    .map((erreur) => ({ ...erreur, ...document.locate(erreur.chemin) }));
  return { donnees: undefined, erreurs };
}

function checkCorps(kind: Kind, lu: FichierLu, document: DocumentLu): Erreur | undefined {
  if (kind !== 'offre') return undefined;
  const ou = { ligne: document.ligneDuCorps, colonne: 1 };
  if (document.corps.trim() === '') return { ...refuse(lu.fichier, 'champ-manquant', 'La description manque : écrivez-la sous l’en-tête, après la ligne « --- ».'), ...ou };
  if (document.corps.length > CORPS_MAX)
    return { ...refuse(lu.fichier, 'texte-trop-long', `La description compte ${document.corps.length} caractères : ${CORPS_MAX} au plus.`), ...ou };
  return undefined;
}

/** Lit et valide tout un dossier de contenu. Un fichier fautif n’empêche pas de lire les autres. */
export function readSaisie(racine: string): Lecture {
  const lus = readFiles(racine);
  const textes = new Map(lus.map((lu) => [lu.fichier, lu.texte ?? '']));
  const erreurs: Erreur[] = [];
  const parKind: Record<Kind, Enregistrement[]> = { site: [], territoire: [], structure: [], offre: [], evenement: [], page: [] };
  for (const lu of lus) {
    const classement = classify(lu.fichier);
    if (classement === 'ignore') continue;
    if (classement === 'inattendu') {
      erreurs.push(refuse(lu.fichier, 'fichier-inattendu', 'Ce fichier n’est pas à une place connue : il ne serait pas publié. Voyez LISEZ-MOI.md pour savoir où le ranger.'));
      continue;
    }
    const { kind, dossier, id, rubrique } = classement;
    const refus = checkFile(lu, id, dossier);
    if (refus) {
      erreurs.push(refus);
      continue;
    }
    const document = parseDocument(lu.fichier, lu.texte ?? '');
    const { donnees, erreurs: siennes } = validate(kind, lu, document);
    const duCorps = checkCorps(kind, lu, document);
    erreurs.push(...siennes, ...(duCorps ? [duCorps] : []));
    if (!donnees) continue;
    const provenance = { id, dossier, fichier: lu.fichier, empreinte: lu.empreinte };
    const corps =
      kind === 'offre' && !duCorps
        ? { description: document.corps.trim(), description_html: renderMarkdown(document.corps) }
        : kind === 'offre'
          ? { description: '', description_html: '' }
          : kind === 'page'
            ? { rubrique, texte: document.corps, ligne_du_texte: document.ligneDuCorps }
            : {};
    parKind[kind].push({ ...donnees, ...provenance, ...corps });
  }
  if (parKind.site.length === 0 && !erreurs.some((e) => e.fichier === 'site.yaml'))
    erreurs.push(refuse('site.yaml', 'fichier-manquant', 'Le fichier site.yaml manque à la racine du contenu : il donne le nom du site et ses mentions légales.'));
  // Les schémas de `kinds` garantissent ces formes.
  const saisie = {
    site: parKind.site[0],
    territoires: parKind.territoire,
    offres: parKind.offre,
    structures: parKind.structure,
    evenements: parKind.evenement,
    pages: parKind.page,
  } as unknown as Saisie;
  const locate = (erreur: ErreurDeChamp): Erreur => {
    if (erreur.ligne !== undefined) return { ...erreur, ligne: erreur.ligne, colonne: erreur.colonne ?? 1 };
    return { ...erreur, ...parseDocument(erreur.fichier, textes.get(erreur.fichier) ?? '').locate(erreur.chemin) };
  };
  return { saisie, erreurs, locate };
}
