import { createHash } from 'node:crypto';
import { Document, isMap, isSeq, parseDocument as parseYaml, YAMLMap, YAMLSeq } from 'yaml';
import { loadReferentiel } from '../../src/catalogue/load-referentiel.ts';
import { locateYaml } from '../../src/catalogue/locate-yaml.ts';
import { parseDocument } from '../../src/catalogue/parse-document.ts';
import { validateDocument } from '../../src/catalogue/validate-document.ts';
import type { Saisie } from '../../src/domain/catalogue/catalogue.ts';
import { communesAutres } from '../../src/domain/compteur/categories-de-contact.ts';
import { checkCompteur } from '../../src/domain/compteur/check-compteur.ts';
import { addContacts, type Compteur } from '../../src/domain/compteur/compteur.ts';
import { type FauteDeCompteur, parseCompteur } from '../../src/domain/compteur/fichier-compteur.ts';
import { joinCompteurs, type MoisCompte } from '../../src/domain/compteur/join-compteurs.ts';
import { SEUIL } from '../../src/domain/compteur/mask-effectifs.ts';
import type { MoisPublie } from '../../src/domain/compteur/mois-publie.schema.ts';
import { publishMois } from '../../src/domain/compteur/publish-mois.ts';
import { formatMois } from '../../src/domain/temps/format-mois.ts';
import { formatQuantite } from '../../src/domain/text/format-quantite.ts';

/** Un fichier donné à l’import. */
export interface FichierDonne {
  readonly nom: string;
  readonly texte: string;
}

/** Ce que l’import ferait : ses phrases, et ce qu’il écrirait (chemin dans le contenu → texte) ; ou ses fautes. */
export type PlanDImport =
  | { readonly rapport: readonly string[]; readonly ecritures: ReadonlyMap<string, string> }
  | { readonly fautes: readonly string[] };

interface Contexte {
  readonly saisie: Pick<Saisie, 'territoires' | 'diagnostics'>;
  /** Le texte d’un fichier du contenu ; undefined s’il n’existe pas. */
  readonly read: (chemin: string) => string | undefined;
  readonly aujourdhui: string;
}

const AILLEURS: readonly string[] = communesAutres.map(({ value }) => value);

/** Une faute, à sa ligne et à son champ. */
function formatFaute({ nom, texte }: FichierDonne, { chemin, message }: FauteDeCompteur): string {
  const ligne =
    chemin.length > 0 ? locateYaml(texte, 0).locate(chemin).ligne : texte.trimEnd().split('\n').length;
  const champ = chemin.map((etape) => (typeof etape === 'number' ? etape + 1 : etape)).join(' ');
  return `${nom}:${ligne}${champ && ` ${champ}`} : ${message}`;
}

/** Ce qu’un compteur bien écrit nomme et que le contenu n’a pas. */
function checkNoms(compteur: Compteur, { saisie, aujourdhui }: Contexte): readonly FauteDeCompteur[] {
  const { territoire: dossier, mois } = compteur;
  const territoire = saisie.territoires.find((un) => un.dossier === dossier);
  if (!territoire)
    return [
      {
        chemin: ['territoire'],
        message: `Le territoire « ${dossier} » n’existe pas ici : ce fichier vient d’un autre site.`,
      },
    ];
  const { communes } = loadReferentiel();
  const grille =
    saisie.diagnostics.find((une) => une.dossier === dossier) ??
    saisie.diagnostics.find((une) => une.dossier === 'commun');
  const themes = new Set(grille?.themes.map(({ id }) => id));
  return [
    ...(mois >= aujourdhui.slice(0, 7)
      ? [
          {
            chemin: ['mois'],
            message: `Le mois de ${formatMois(mois)} n’est pas fini : attendez le mois suivant pour le publier.`,
          },
        ]
      : []),
    ...compteur.contacts.flatMap(({ commune }, rang) =>
      communes.has(commune) || AILLEURS.includes(commune)
        ? []
        : [
            {
              chemin: ['contacts', rang, 'commune'],
              message: `La commune ${commune} n’existe pas : écrivez « inconnue ».`,
            },
          ],
    ),
    ...Object.keys(compteur.freins_leves).flatMap((theme) =>
      themes.has(theme)
        ? []
        : [
            {
              chemin: ['freins_leves', theme],
              message: `« ${theme} » n’est pas un thème de la grille : ${[...themes].join(', ')}.`,
            },
          ],
    ),
  ];
}

/** Ses champs d’abord ; bien écrits, ce qu’ils nomment. */
function checkTout(compteur: Compteur, contexte: Contexte): readonly FauteDeCompteur[] {
  const siennes = checkCompteur(compteur);
  return siennes.length > 0 ? siennes : checkNoms(compteur, contexte);
}

/** Une commune d’un autre territoire se compte « ailleurs ». */
function foldAilleurs(compteur: Compteur, { saisie }: Contexte): Compteur {
  const territoire = saisie.territoires.find(({ dossier }) => dossier === compteur.territoire);
  const siennes = new Set(loadReferentiel().zones.expandZone(territoire?.zone ?? []));
  const fold = (commune: string) =>
    siennes.has(commune) || AILLEURS.includes(commune) ? commune : 'ailleurs';
  return addContacts(
    { ...compteur, contacts: [] },
    compteur.contacts.map((ligne) => ({ ...ligne, commune: fold(ligne.commune) })),
  );
}

/** De quoi voir qu’un mois a été changé à la main depuis l’import. */
const hash = ({ import: _, precisions: __, ...publie }: MoisPublie) =>
  createHash('sha256').update(JSON.stringify(publie)).digest('hex').slice(0, 12);

const toPostes = (postes: readonly string[]) =>
  new Map(postes.map((poste) => [poste.split(':')[0] ?? '', Number(poste.split(':')[1])]));

type Sort = 'nouveau' | 'refait' | 'inchange' | 'ecrit-a-la-main' | { readonly refus: string };

/** Ce qu’un mois devient, d’après ce qui est déjà écrit. */
function decide(ecrit: MoisPublie | undefined, mois: MoisPublie): Sort {
  if (!ecrit) return 'nouveau';
  if (!ecrit.import || ecrit.import.empreinte !== hash(ecrit)) return 'ecrit-a-la-main';
  const postes = toPostes(mois.import?.postes ?? []);
  for (const [poste, enregistrement] of toPostes(ecrit.import.postes)) {
    const donne = postes.get(poste);
    if (donne === undefined)
      return {
        refus: `le fichier du poste ${poste}, déjà compté, manque. Donnez ensemble tous les fichiers du mois.`,
      };
    if (donne < enregistrement)
      return {
        refus: `le fichier du poste ${poste} (${donne}) est plus ancien que celui déjà compté (${enregistrement}).`,
      };
  }
  return hash(mois) === ecrit.import.empreinte && mois.import?.postes.join() === ecrit.import.postes.join()
    ? 'inchange'
    : 'refait';
}

const PHRASES: Readonly<Record<Exclude<Sort, object>, string>> = {
  nouveau: 'ajouté',
  refait: 'refait',
  inchange: 'déjà là, rien ne change',
  'ecrit-a-la-main': 'écrit ou changé à la main : laissé tel quel',
};

const toPublie = ({ compteur, postes }: MoisCompte, contexte: Contexte): MoisPublie => {
  const publie = publishMois({ compteur: foldAilleurs(compteur, contexte) });
  return { ...publie, import: { postes: [...postes], empreinte: hash(publie) } };
};

/** Le texte du fichier avec ces mois : hors du bloc « compteur », pas un octet ne bouge. */
function writeBloc(texte: string, mois: readonly MoisPublie[]): string {
  const document = parseYaml(texte);
  const paire = isMap(document.contents)
    ? document.contents.items.find(({ key }) => String(key) === 'compteur')
    : undefined;
  const liste = isSeq(paire?.value) ? (paire.value as YAMLSeq) : new YAMLSeq();
  const getMois = (item: unknown) => (isMap(item) ? String(item.get('mois')) : '');
  for (const publie of mois) {
    const rang = liste.items.findIndex((item) => getMois(item) === publie.mois);
    const ancien = liste.items[rang];
    const noeud = document.createNode(publie) as YAMLMap;
    const precisions = isMap(ancien) ? ancien.get('precisions', true) : undefined;
    if (precisions) noeud.set('precisions', precisions);
    if (rang >= 0) liste.items[rang] = noeud;
    else liste.items.push(noeud);
  }
  liste.items.sort((a, b) => (getMois(a) < getMois(b) ? -1 : 1));
  const seul = new Document();
  seul.contents = new YAMLMap() as typeof seul.contents;
  seul.set('compteur', liste);
  const bloc = seul.toString({ lineWidth: 0 });
  const [debut] = (paire?.key as { range?: readonly number[] } | undefined)?.range ?? [];
  const fin = (paire?.value as { range?: readonly number[] } | undefined)?.range?.[2];
  if (debut === undefined || fin === undefined)
    return `${texte}${texte === '' || texte.endsWith('\n') ? '' : '\n'}${bloc}`;
  return `${texte.slice(0, debut)}${bloc}${texte.slice(fin)}`;
}

function readEcrits(
  chemin: string,
  texte: string,
): { readonly mois: readonly MoisPublie[] } | { readonly fautes: readonly string[] } {
  if (texte.trim() === '') return { mois: [] };
  const { donnees, erreurs } = validateDocument('indicateurs', chemin, parseDocument(chemin, texte));
  return donnees
    ? { mois: (donnees as { compteur?: readonly MoisPublie[] }).compteur ?? [] }
    : { fautes: erreurs.map(({ fichier, ligne, message }) => `${fichier}:${ligne} : ${message}`) };
}

/** Prévoit la fusion de fichiers de compteur dans indicateurs.yaml : tout, ou rien et toutes les fautes. */
export function planCompteur(fichiers: readonly FichierDonne[], contexte: Contexte): PlanDImport {
  const fautes: string[] = [];
  const compteurs: Compteur[] = [];
  for (const fichier of fichiers) {
    const lu = parseCompteur(fichier.texte);
    const siennes = 'fautes' in lu ? lu.fautes : checkTout(lu.compteur, contexte);
    fautes.push(...siennes.map((faute) => formatFaute(fichier, faute)));
    if ('compteur' in lu) compteurs.push(lu.compteur);
  }
  const dossiers = [...new Set(compteurs.map(({ territoire }) => territoire))];
  if (dossiers.length > 1)
    fautes.push(
      `Ces fichiers sont de ${dossiers.length} territoires (${dossiers.join(', ')}) : importez-les l’un après l’autre.`,
    );
  if (fautes.length > 0) return { fautes };
  const joints = joinCompteurs(compteurs);
  if ('refus' in joints) return { fautes: joints.refus };
  const chemin = `territoires/${dossiers[0] ?? ''}/indicateurs.yaml`;
  const texte = contexte.read(chemin) ?? '';
  const ecrits = readEcrits(chemin, texte);
  if ('fautes' in ecrits) return ecrits;
  const decisions = joints.mois.map((compte) => {
    const publie = toPublie(compte, contexte);
    return {
      compte,
      publie,
      sort: decide(
        ecrits.mois.find(({ mois }) => mois === publie.mois),
        publie,
      ),
    };
  });
  const refus = decisions.flatMap(({ publie, sort }) =>
    typeof sort === 'object' ? [`${formatMois(publie.mois)} : ${sort.refus}`] : [],
  );
  if (refus.length > 0) return { fautes: refus };
  const aEcrire = decisions.filter(({ sort }) => sort === 'nouveau' || sort === 'refait');
  return {
    rapport: decisions.map(({ compte, publie, sort }) => {
      const contacts =
        publie.total === undefined ? `moins de ${SEUIL} contacts` : formatQuantite(publie.total, 'contact');
      return `${dossiers[0]}, ${formatMois(publie.mois)} : ${contacts}, ${formatQuantite(compte.postes.length, 'poste')} : ${typeof sort === 'string' ? PHRASES[sort] : ''}.`;
    }),
    ecritures: new Map(
      aEcrire.length > 0
        ? [
            [
              chemin,
              writeBloc(
                texte,
                aEcrire.map(({ publie }) => publie),
              ),
            ],
          ]
        : [],
    ),
  };
}
