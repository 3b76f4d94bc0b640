import { formatMois } from '../temps/format-mois.ts';
import { upperFirst } from '../text/casse.ts';
import { formatDe } from '../text/format-de.ts';
import { formatNombre } from '../text/format-nombre.ts';
import { getLibelle, type Terme } from '../vocabulaire/terme.ts';
import {
  besoinsComptes,
  canaux,
  communesAutres,
  publicsComptes,
  SANS_REPONSE,
  suites,
} from './categories-de-contact.ts';
import type { Effectifs } from './mask-effectifs.ts';
import type { MoisPublie } from './mois-publie.schema.ts';

/** Un tableau du bilan, le même à l’écran et sur papier : la première case d’un rang le nomme. */
export interface TableauDeContacts {
  readonly titre: string;
  readonly colonnes: readonly string[];
  readonly rangs: readonly (readonly string[])[];
}

/** Comment se nomment les communes et les thèmes du territoire. */
export interface NomsDuTerritoire {
  readonly communes: readonly Terme[];
  readonly themes: readonly Terme[];
}

/** Ce qu’une case cache n’est pas zéro. */
const MASQUE = 'masqué';

export const NOTE_DU_MASQUE =
  '«\u00a0Masqué\u00a0», «\u00a0au moins\u00a0», «\u00a0regroupés\u00a0»\u00a0: un nombre de moins de 5 montrerait quelqu’un, il n’est pas publié seul.';

const sum = (nombres: readonly number[]) => nombres.reduce((somme, nombre) => somme + nombre, 0);
const getReste = (total = 0, montres: Effectifs = {}) => total - sum(Object.values(montres));

/** Une case d’un mois : son nombre, zéro s’il ne reste rien à cacher, sinon masqué. */
function describeCase(total: number | undefined, montres: Effectifs | undefined, cle: string): string {
  const nombre = montres?.[cle];
  if (nombre !== undefined) return formatNombre(nombre);
  return total !== undefined && getReste(total, montres) === 0 ? '0' : MASQUE;
}

type Part = (mois: MoisPublie) => {
  readonly total?: number | undefined;
  readonly montres?: Effectifs | undefined;
};

const getTotal = ({ total }: MoisPublie) => total;
const getSansReponse = ({ suites: siennes }: MoisPublie) => siennes?.[SANS_REPONSE];

/** Une catégorie sur tous les mois ; ce qu’un mois cache n’y est pas compté, et se dit. */
function describeSomme(mois: readonly MoisPublie[], part: Part, cle: string): string {
  const parts = mois.map(part);
  const visible = sum(parts.map(({ montres }) => montres?.[cle] ?? 0));
  const cache = parts.some(
    ({ total, montres }) =>
      montres?.[cle] === undefined && (total === undefined || getReste(total, montres) > 0),
  );
  if (!cache) return formatNombre(visible);
  return visible === 0 ? MASQUE : `au moins ${formatNombre(visible)}`;
}

const listCles = (mois: readonly MoisPublie[], part: Part) => [
  ...new Set(mois.flatMap((un) => Object.keys(part(un).montres ?? {}))),
];

/** Ce qui reste d’une répartition, toutes catégories confondues. */
function listRegroupes(
  mois: readonly MoisPublie[],
  part: Part,
  colonnes: number,
): readonly (readonly string[])[] {
  const reste = sum(mois.map((un) => Math.max(0, getReste(part(un).total, part(un).montres))));
  return reste === 0
    ? []
    : [['Autres, regroupés', formatNombre(reste), ...Array.from({ length: colonnes - 1 }, () => '—')]];
}

/** Une répartition sur tous les mois, la plus demandée d’abord ; `sans` ajoute ce qui est resté sans réponse. */
function makeTableau(
  titre: string,
  nom: string,
  {
    mois,
    part,
    termes,
    sans,
  }: { mois: readonly MoisPublie[]; part: Part; termes: readonly Terme[]; sans?: Part },
): TableauDeContacts {
  const nombreDe = (cle: string) => sum(mois.map((un) => part(un).montres?.[cle] ?? 0));
  const cles = [...listCles(mois, part)].sort(
    (a, b) => nombreDe(b) - nombreDe(a) || getLibelle(termes, a).localeCompare(getLibelle(termes, b), 'fr'),
  );
  const colonnes = [nom, 'Nombre', ...(sans ? ['Dont sans réponse'] : [])];
  return {
    titre,
    colonnes,
    rangs: [
      ...cles.map((cle) => [
        getLibelle(termes, cle),
        describeSomme(mois, part, cle),
        ...(sans ? [describeSomme(mois, sans, cle)] : []),
      ]),
      ...listRegroupes(mois, part, colonnes.length - 1),
    ],
  };
}

const listMois = (mois: readonly MoisPublie[]): TableauDeContacts => ({
  titre: 'Mois par mois, et par où ils sont venus',
  colonnes: ['Mois', 'Contacts', 'Dont sans réponse', ...canaux.map(({ libelle }) => libelle)],
  rangs: mois.map((un) => [
    upperFirst(formatMois(un.mois)),
    un.total === undefined ? MASQUE : formatNombre(un.total),
    describeCase(un.total, un.suites, SANS_REPONSE),
    ...canaux.map(({ value }) => describeCase(un.total, un.canaux, value)),
  ]),
});

/** Les contacts du guichet, en tableaux ; ceux qui n’ont rien à dire n’y sont pas. */
export function listTableaux(
  compteur: readonly MoisPublie[],
  { communes, themes }: NomsDuTerritoire,
): readonly TableauDeContacts[] {
  const mois = [...compteur].sort((a, b) => (a.mois < b.mois ? -1 : 1));
  const part =
    (nom: 'besoins' | 'communes' | 'publics' | 'suites'): Part =>
    (un) => ({ total: getTotal(un), montres: un[nom] });
  const sans =
    (nom: 'besoins' | 'communes'): Part =>
    (un) => ({ total: getSansReponse(un), montres: un.sans_reponse?.[nom] });
  return [
    listMois(mois),
    makeTableau('Ce qui était demandé', 'Besoin', {
      mois,
      part: part('besoins'),
      termes: besoinsComptes,
      sans: sans('besoins'),
    }),
    makeTableau('D’où venaient les demandes', 'Commune', {
      mois,
      part: part('communes'),
      termes: [...communes, ...communesAutres],
      sans: sans('communes'),
    }),
    makeTableau('Qui demandait', 'Public', { mois, part: part('publics'), termes: publicsComptes }),
    makeTableau('Ce que cela a donné', 'Suite', { mois, part: part('suites'), termes: suites }),
    makeTableau('Freins levés entre deux diagnostics', 'Thème', {
      mois,
      part: ({ freins_leves }) => ({ total: freins_leves?.total ?? 0, montres: freins_leves?.themes }),
      termes: themes,
    }),
  ].filter(({ rangs }) => rangs.length > 0);
}

/** D’où viennent ces nombres, et de quand. */
export function describeOrigine(compteur: readonly MoisPublie[]): string {
  const noms = [...compteur.map(({ mois }) => mois)].sort();
  const [premier, dernier] = [noms[0] ?? '', noms.at(-1) ?? ''];
  const debut = formatMois(premier);
  const periode = premier === dernier ? debut : `${formatDe(debut)} à ${formatMois(dernier)}`;
  const precisions = compteur.flatMap(({ mois, precisions: dites }) =>
    dites ? [`${upperFirst(formatMois(mois))}\u00a0: ${dites}`] : [],
  );
  return [`Source\u00a0: le compteur du guichet, ${periode}.`, ...precisions].join(' ');
}
