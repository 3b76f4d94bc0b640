import type { Commune } from './commune.ts';
import { type DemandeDeCommune, parseDemandes } from './demande-de-commune.ts';
import { toCle, toMots } from './to-cle.ts';

/** Ce qu’il faut savoir d’une commune pour la trouver : le navigateur n’en reçoit pas plus. */
export interface CommuneCherchable
  extends Pick<Commune, 'nom' | 'codes_postaux' | 'departement' | 'population'> {
  /** Les noms qu’elle a portés, ou de communes qu’elle réunit. */
  readonly autrefois?: readonly string[];
}

/** Une commune, et comment elle répond. */
export interface Reponse<C> {
  readonly commune: C;
  /** 0 le nom même, 1 sans son article, 2 un nom d’autrefois, 3 et 4 le début de l’un, 5 et 6 d’un de leurs mots. */
  readonly rang: number;
  /** Le nom d’autrefois qui répond. */
  readonly autrefois?: string | undefined;
}

const AUTREFOIS = 2;
const DEBUT = 3;
const AUCUN = 9;

// Plier 35 000 noms coûte plus que les parcourir : on garde les clés tant que la commune existe.
const clesParCommune = new WeakMap<CommuneCherchable, readonly string[]>();

function getCles(commune: CommuneCherchable): readonly string[] {
  const connues = clesParCommune.get(commune);
  if (connues) return connues;
  const cles = [commune.nom, ...(commune.autrefois ?? [])].map(toCle);
  clesParCommune.set(commune, cles);
  return cles;
}

function rankCle(cle: string, cherche: string, ancien: boolean): number {
  if (!cle.includes(cherche)) return AUCUN;
  const ecart = ancien ? 1 : 0;
  if (cle === cherche) return 1 + ecart;
  if (cle.startsWith(cherche)) return DEBUT + ecart;
  return ` ${cle}`.includes(` ${cherche}`) ? 5 + ecart : AUCUN;
}

/** 0 : le code postal ou le département même ; 3 : un début de code postal. */
function rankCode({ codes_postaux, departement }: CommuneCherchable, code: string, seul: boolean): number {
  if (codes_postaux.includes(code) || (!seul && departement.toLowerCase() === code)) return 0;
  return codes_postaux.some((postal) => postal.startsWith(code)) ? 3 : AUCUN;
}

/** Comment une commune répond à une demande, dont `cle` est la clé du nom ; undefined quand elle n’y répond pas. */
function answer<C extends CommuneCherchable>(
  commune: C,
  { mots, code, departement, entier }: DemandeDeCommune,
  cle: string,
): Reponse<C> | undefined {
  if (departement && departement !== commune.departement) return undefined;
  const rangCode = code === '' ? 0 : rankCode(commune, code, mots === '');
  if (rangCode === AUCUN) return undefined;
  if (mots === '') return { commune, rang: rangCode };
  const cles = getCles(commune);
  const rangs = cles.map((une, i) => rankCle(une, cle, i > 0));
  const rang = Math.min(...rangs);
  if (rang === AUCUN || (entier && rang > AUTREFOIS)) return undefined;
  const autrefois = commune.autrefois?.[rangs.indexOf(rang) - 1];
  const precis = rang === 1 && toMots(commune.nom) === mots ? 0 : rang;
  return { commune, rang: Math.max(rangCode, precis), autrefois };
}

/** Le nom ou le code est écrit en entier. */
export const isExacte = ({ rang }: Reponse<unknown>): boolean => rang <= AUTREFOIS;

/** Les communes qui répondent : les noms exacts, puis les communes d’ici (`rankLieu`), puis les plus proches du texte et les plus peuplées. */
export function findCommunes<C extends CommuneCherchable>(
  communes: readonly C[],
  demande: DemandeDeCommune,
  rankLieu: (commune: C) => number = () => 0,
): readonly Reponse<C>[] {
  const cle = toCle(demande.mots);
  return communes
    .flatMap((commune) => answer(commune, demande, cle) ?? [])
    .sort(
      (a, b) =>
        Number(isExacte(b)) - Number(isExacte(a)) ||
        rankLieu(a.commune) - rankLieu(b.commune) ||
        a.rang - b.rang ||
        b.commune.population - a.commune.population,
    );
}

/**
 * Les communes que le texte désigne : une seule, et elle peut être retenue ; plusieurs, et c’est à la personne de dire
 * laquelle. Avec son département, un nom d’aujourd’hui l’emporte sur un nom d’autrefois ; et un nom d’autrefois par
 * lequel une autre commune commence aujourd’hui (« Châlons ») ne suffit pas.
 */
export function listNommees<C>(
  reponses: readonly Reponse<C>[],
  { code, departement }: DemandeDeCommune,
): readonly Reponse<C>[] {
  const exactes = reponses.filter(isExacte);
  const [seule, autre] = exactes;
  if (seule?.rang === AUTREFOIS && !autre && reponses.some(({ rang }) => rang === DEBUT)) return [];
  const situee = code !== '' || departement !== undefined;
  const meilleur = Math.min(...exactes.map(({ rang }) => rang));
  return exactes.filter(({ rang }) => !situee || rang === meilleur);
}

/** La seule commune que désigne un texte : son nom ou son code postal. */
export function findNommee<C extends CommuneCherchable>(
  communes: readonly C[],
  texte: string,
): C | undefined {
  const [demande] = parseDemandes(texte);
  const nommees = demande ? listNommees(findCommunes(communes, demande), demande) : [];
  return nommees.length === 1 ? nommees[0]?.commune : undefined;
}
