import { parseTelephone } from '../../src/catalogue/telephone.ts';
import type { Commune, CommuneAncienne } from '../../src/domain/commune/commune.ts';
import type { TypeAccueil } from '../../src/domain/contact/lieu-d-accueil.ts';
import { parseCsv } from './parse-csv.ts';
import { createSituer } from './situer-service.ts';

/** Un service tel que l’une des deux formes de l’annuaire le donne, avant tout contrôle. */
export interface ServiceLu {
  readonly type: TypeAccueil;
  readonly nom: string;
  readonly code_insee: string;
  readonly commune: string;
  readonly code_postal: string;
  readonly adresse: string;
  readonly telephone: string;
  readonly courriel: string;
  readonly etat: string;
}

/** Le nom de chaque type dans l’annuaire ; les autres services ne nous servent pas. */
const TYPES: Readonly<Record<string, TypeAccueil>> = {
  mairie: 'mairie',
  msap: 'msap',
  france_services: 'france-services',
  mission_locale: 'mission-locale',
  ccas: 'ccas',
};

/** « J\x9Cuf » : la page de codes de Windows, lue comme de l’ISO 8859-1. */
const windows = new TextDecoder('windows-1252');
const repairLettres = (texte: string) =>
  texte.replace(/[\x80-\x9f]/g, (lettre) => windows.decode(Uint8Array.of(lettre.charCodeAt(0))));

/** La copie d’octobre 2019 : un CSV aux colonnes type, nom, telephone, adresse, code_postal, commune, parfois courriel. */
function readCopie2019(texte: string): readonly ServiceLu[] {
  return parseCsv(repairLettres(texte)).flatMap((ligne) => {
    const get = (titre: string) => ligne.get(titre) ?? '';
    const type = TYPES[get('type')];
    return type
      ? [
          {
            type,
            nom: get('nom'),
            code_insee: '',
            commune: get('commune'),
            code_postal: get('code_postal'),
            adresse: get('adresse'),
            telephone: get('telephone'),
            courriel: get('courriel'),
            etat: '2019-10',
          },
        ]
      : [];
  });
}

type Champs = Readonly<Record<string, unknown>>;
const isChamps = (valeur: unknown): valeur is Champs => typeof valeur === 'object' && valeur !== null;

/** Une liste d’objets, ou la même écrite en JSON dans une chaîne : l’API et le fichier diffèrent en cela. */
function readListe(valeur: unknown): readonly unknown[] {
  if (Array.isArray(valeur)) return valeur;
  if (typeof valeur !== 'string' || valeur === '') return [];
  return valeur.startsWith('[') ? readListe(parseJson(valeur)) : [valeur];
}
const readTexte = (champs: Champs | undefined, champ: string) => {
  const valeur = champs?.[champ];
  return typeof valeur === 'string' ? valeur : '';
};

function parseJson(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return undefined;
  }
}

/** « 22/12/2023 10:38:56 » ou « 2023-12-22T… » : le jour. */
const readJour = (texte: string) =>
  texte.replace(/^(\d{2})\/(\d{2})\/(\d{4}).*/, '$3-$2-$1').slice(0, '2023-12-22'.length);

/** Le fichier à jour de la DILA (`{"service": […]}`), un export de son API, ou une page de celle-ci (`{"results": […]}`). */
function readDila(texte: string): readonly ServiceLu[] {
  const racine = parseJson(texte);
  const services = isChamps(racine) && !Array.isArray(racine) ? (racine.service ?? racine.results) : racine;
  return readListe(services)
    .filter(isChamps)
    .flatMap((service) => {
      const pivot = readListe(service.pivot).filter(isChamps)[0];
      const nom = readTexte(service, 'nom');
      const sorte = TYPES[readTexte(pivot, 'type_service_local')];
      if (!sorte) return [];
      const adresses = readListe(service.adresse).filter(isChamps);
      const adresse = adresses.find((une) => une.type_adresse === 'Adresse') ?? adresses[0];
      return [
        {
          // Une maison France services garde le code de celles d’avant : son nom la distingue.
          type: sorte === 'msap' && /france services/i.test(nom) ? 'france-services' : sorte,
          nom,
          code_insee:
            readTexte(service, 'code_insee_commune') || String(readListe(pivot?.code_insee_commune)[0] ?? ''),
          commune: readTexte(adresse, 'nom_commune'),
          code_postal: readTexte(adresse, 'code_postal'),
          adresse: [readTexte(adresse, 'complement1'), readTexte(adresse, 'numero_voie')]
            .filter((partie) => partie !== '')
            .join(' - '),
          telephone: readTexte(readListe(service.telephone).filter(isChamps)[0], 'valeur'),
          courriel: String(readListe(service.adresse_courriel)[0] ?? ''),
          etat: readJour(readTexte(service, 'date_modification')),
        } as const,
      ];
    });
}

/** Lit l’annuaire de l’administration sous l’une de ses deux formes, que le premier caractère distingue. */
export const readAnnuaire = (texte: string): readonly ServiceLu[] =>
  /^\s*[[{]/.test(texte) ? readDila(texte) : readCopie2019(texte);

/** Un numéro composable, au format français ; `repare` quand il avait perdu son premier zéro. */
export function readNumero(
  texte: string,
): { readonly affiche: string; readonly repare: boolean } | undefined {
  // « 03 25 04 41 20 06 72 30 84 45 » : deux numéros bout à bout, le premier est celui de l’accueil.
  const chiffres = texte.replace(/[\s.-]/g, '');
  const premier = /^(0\d{9})0\d{9}$/.exec(chiffres)?.[1] ?? texte;
  const repare = /^[1-9]\d{8}$/.test(chiffres);
  const telephone = parseTelephone(repare ? `0${chiffres}` : premier);
  return telephone && { affiche: telephone.affiche.replaceAll('\u00a0', ' '), repare };
}

/** Ce que la lecture a laissé de côté ou corrigé, à dire à qui la lance. */
export interface BilanAnnuaire {
  readonly sansCommune: readonly string[];
  readonly sansNumero: number;
  readonly illisibles: readonly string[];
  readonly repares: readonly string[];
}

/** Les lignes d’annuaire.tsv : une par service rattaché à une commune et qu’un numéro ou un courriel joint. */
export function buildAnnuaire(
  services: readonly ServiceLu[],
  communes: ReadonlyMap<string, Commune>,
  anciennes: readonly CommuneAncienne[],
): { readonly lignes: readonly (readonly string[])[]; readonly bilan: BilanAnnuaire } {
  const situer = createSituer(communes, anciennes);
  const [sansCommune, illisibles, repares]: [string[], string[], string[]] = [[], [], []];
  let sansNumero = 0;
  const lignes = new Map<string, readonly string[]>();
  for (const service of services) {
    const { type, nom, telephone, courriel, adresse, code_postal, etat } = service;
    const situe = situer(service);
    const numero = readNumero(telephone);
    if (!situe) sansCommune.push(`${nom} (${code_postal} ${service.commune})`);
    if (telephone === '') sansNumero++;
    else if (!numero) illisibles.push(`${nom} : « ${telephone} »`);
    if (numero?.repare) repares.push(`${nom} : « ${telephone} » → ${numero.affiche}`);
    if (!situe || (!numero && !courriel)) continue;
    const { code_insee, lieu } = situe;
    const cellules = [code_insee, type, lieu, numero?.affiche ?? '', courriel, adresse, code_postal, etat];
    // Le même service dans deux fichiers : le second complète le premier.
    const cle = [code_insee, type, lieu, code_postal].join(' ');
    const connues = lignes.get(cle);
    const propres = cellules.map((cellule) =>
      cellule
        .replace(/\s+/g, ' ')
        .replaceAll("'", '’')
        .replace(/,? ?-? ?(?:BP|CS) *\d+$/, '')
        .trim(),
    );
    lignes.set(cle, connues ? propres.map((cellule, i) => connues[i] || cellule) : propres);
  }
  return { lignes: [...lignes.values()], bilan: { sansCommune, sansNumero, illisibles, repares } };
}

/** Le bilan, en phrases. */
export function describeBilan({ sansCommune, sansNumero, illisibles, repares }: BilanAnnuaire): string {
  const list = (titre: string, noms: readonly string[]) =>
    noms.length === 0 ? [] : [`${titre} : ${noms.length}`, ...noms.map((nom) => `  ${nom}`)];
  return [
    ...list('Sans commune d’aujourd’hui de ce nom et de ce code postal, laissés de côté', sansCommune),
    ...list('Numéro qui ne se compose pas, laissé de côté', illisibles),
    ...list('Numéro qui avait perdu son premier zéro, remis', repares),
    `Sans numéro : ${sansNumero}`,
  ].join('\n');
}
