import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dump } from 'js-yaml';
import { loadReferentiel, type Referentiel } from '../src/catalogue/load-referentiel.ts';
import { categorieIds } from '../src/domain/vocabulaire/categories.ts';
import { createHasard, type Hasard } from './hasard.ts';
import { makeEvenements, makeSite, makeTerritoire } from './make-cadre.ts';
import { makeOffre, type OffreFaite } from './make-offre.ts';
import { makeStructures } from './make-structures.ts';
import { selectTerritoires, type TerritoireChoisi } from './select-territoires.ts';

export interface TailleDeCatalogue {
  /** Nombre exact d’offres, celles de « commun » comprises. */
  readonly offres: number;
  readonly graine: number;
}

export interface CatalogueGenere {
  readonly territoires: readonly string[];
  /** Chemin du premier fichier d’offre d’un territoire : celui que l’on change pour mesurer une reprise. */
  readonly uneOffre: string;
}

const PAR_TERRITOIRE = 150;
const PARTAGEES_MAX = 20;
const GUIDES = 'content/commun';

type Write = (chemin: string, texte: string) => void;

const toYaml = (donnees: object) => dump(donnees, { lineWidth: -1, noRefs: true });

function makeNomLibre(): (nom: string) => string {
  const vus = new Map<string, number>();
  return (nom) => {
    const rang = (vus.get(nom) ?? 0) + 1;
    vus.set(nom, rang);
    return rang === 1 ? nom : `${nom} (antenne ${rang})`;
  };
}

/** Le lexique, les textes d’orientation et les guides de « commun », sans les fiches qu’ils citent : elles ne sont pas dans ce catalogue. */
function copyCommun(write: Write): void {
  for (const fichier of ['lexique.yaml', 'orientation.yaml'])
    write(`commun/${fichier}`, readFileSync(join(GUIDES, fichier), 'utf8').replaceAll('\r\n', '\n'));
  for (const rubrique of ['particuliers', 'prescripteurs'])
    for (const nom of readdirSync(join(GUIDES, rubrique))
      .filter((fichier) => fichier.endsWith('.mdx'))
      .sort()) {
      const texte = readFileSync(join(GUIDES, rubrique, nom), 'utf8').replaceAll('\r\n', '\n');
      write(`commun/${rubrique}/${nom}`, texte.replaceAll(/^<Offre id="[^"]*" \/>\n/gm, ''));
    }
}

interface Dossier {
  readonly nom: string;
  readonly territoire: TerritoireChoisi;
  readonly offres: number;
  /** Les zones des offres d’un dossier partagé ; absentes : celles du territoire. */
  readonly zones?: readonly (readonly string[])[];
}

/** Écrit les structures et les offres d’un dossier ; rend ses offres. */
function writeDossier(
  h: Hasard,
  { nom, territoire, offres, zones }: Dossier,
  write: Write,
): readonly OffreFaite[] {
  const structures = makeStructures(h, territoire);
  for (const { id, structure } of structures) write(`${nom}/structures/${id}.yaml`, toYaml(structure));
  const getNomLibre = makeNomLibre();
  return Array.from({ length: offres }, (_, rang) => {
    const categorie = categorieIds[rang % categorieIds.length] ?? 'accueil';
    const id = `${categorie}-${rang + 1}-${territoire.slug}`;
    const zone = zones?.[rang % zones.length];
    const offre = makeOffre(h, { territoire, structures, id, categorie, getNomLibre, ...(zone && { zone }) });
    write(`${nom}/offres/${id}.md`, `---\n${toYaml(offre.entete)}---\n${offre.texte}\n`);
    return offre;
  });
}

/** Les zones des offres partagées : une sur trois est régionale, les autres valent partout. */
function listZones(
  { departements }: Referentiel,
  { departement }: TerritoireChoisi,
): readonly (readonly string[])[] {
  const region = departements.get(departement)?.region;
  const regionaux = [...departements.values()].filter((d) => d.region === region).map(({ code }) => code);
  return [['france'], ['france'], regionaux];
}

/** Écrit dans `directory` un dossier de contenu vraisemblable ; la même graine donne les mêmes octets. */
export function generateCatalogue(directory: string, { offres, graine }: TailleDeCatalogue): CatalogueGenere {
  const h = createHasard(graine);
  const referentiel = loadReferentiel();
  const territoires = selectTerritoires(referentiel, Math.max(1, Math.round(offres / PAR_TERRITOIRE)));
  const [premier] = territoires;
  if (!premier) throw new Error('Aucun territoire n’a pu être choisi.');
  const write: Write = (chemin, texte) => {
    const fichier = join(directory, chemin);
    mkdirSync(dirname(fichier), { recursive: true });
    writeFileSync(fichier, texte);
  };

  const partagees = Math.min(PARTAGEES_MAX, Math.floor(offres / 20));
  const locales = offres - partagees;
  write('site.yaml', toYaml(makeSite()));
  copyCommun(write);
  const commun = { ...premier, slug: 'commun' };
  writeDossier(
    h,
    { nom: 'commun', territoire: commun, offres: partagees, zones: listZones(referentiel, premier) },
    write,
  );

  const premieres = territoires.map((territoire, rang) => {
    const nom = `territoires/${territoire.slug}`;
    const siennes = Math.floor(locales / territoires.length) + (rang < locales % territoires.length ? 1 : 0);
    write(`${nom}/territoire.yaml`, toYaml(makeTerritoire(h, territoire)));
    const faites = writeDossier(h, { nom, territoire, offres: siennes }, write);
    for (const { id, evenement } of makeEvenements(h, territoire, faites))
      write(`${nom}/agenda/${id}.yaml`, toYaml(evenement));
    return `${nom}/offres/${faites[0]?.id}.md`;
  });
  return { territoires: territoires.map(({ slug }) => slug), uneOffre: premieres[0] ?? '' };
}
