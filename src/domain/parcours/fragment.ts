import { listIdentifiants } from '../selection/selection.ts';
import { isDateCalendaire } from '../temps/is-date-calendaire.ts';
import { fromBase64Url, toBase64Url } from '../text/base64url.ts';
import { hasNir } from '../text/has-nir.ts';
import { formatScelle, parseScelle, type Scelle } from '../text/scelle.ts';
import { acteurs, type Etape, MAX_QUOI, moments, type Parcours } from './parcours.ts';

// Le corps est « jour.étape.étape » ; une étape, « id_code » puis, si elle a un texte, « _<base64url> ». Le code dit qui
// (p, c, s), si c’est fait (f) ou à faire (a), et quand : un moment (m, c, s), sinon un jour, ses huit chiffres en base 36.
const VERSION = 'p1';
const ETAPE = /^([^_]+)_([a-z])([af])([a-z]|[0-9a-z]{5})(?:_(.*))?$/;

/** Ce qu’on a pu lire d’un lien. */
export interface ParcoursLu extends Parcours {
  readonly etat: Scelle['etat'];
  /** Combien d’étapes la coupure a emportées. */
  readonly perdues: number;
}

const writeJour = (date: string) => Number(date.replaceAll('-', '')).toString(36);
function parseJour(code: string): string | undefined {
  const date = Number.parseInt(code, 36)
    .toString()
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return isDateCalendaire(date) ? date : undefined;
}

const find = <T extends { readonly value: string }>(termes: readonly T[], initiale: string) =>
  termes.find(({ value }) => value.charAt(0) === initiale)?.value as T['value'] | undefined;

function formatEtape({ offre, quand, qui, quoi, faite }: Etape): string {
  const moment = moments.find(({ value }) => value === quand);
  const code = `${qui.charAt(0)}${faite ? 'f' : 'a'}${moment ? quand.charAt(0) : writeJour(quand)}`;
  const texte = quoi.slice(0, MAX_QUOI);
  return [offre, code, ...(texte ? [toBase64Url(texte)] : [])].join('_');
}

function parseEtape(texte: string, coupee: boolean): Etape | undefined {
  const [, offre = '', lettre = '', fait, moment = '', ecrit] = ETAPE.exec(texte) ?? [];
  const qui = find(acteurs, lettre);
  const quand = moment.length === 1 ? find(moments, moment) : parseJour(moment);
  // Coupé avant son texte, un code peut en être un autre.
  if (!qui || !quand || (coupee && ecrit === undefined)) return undefined;
  const quoi = fromBase64Url(ecrit ?? '').slice(0, MAX_QUOI);
  return {
    offre,
    quand,
    qui,
    quoi: hasNir(quoi) ? '' : coupee ? `${quoi}…` : quoi,
    faite: fait === 'f',
  };
}

/** Le parcours tel qu’il s’écrit après le « # » d’une adresse ; vide sans étape. */
export function formatParcours({ etabli_le, etapes }: Parcours): string {
  const ids = listIdentifiants(etapes.map(({ offre }) => offre));
  const ecrites = ids.flatMap((id) => etapes.find(({ offre }) => offre === id) ?? []).map(formatEtape);
  if (ecrites.length === 0) return '';
  return formatScelle(VERSION, ecrites.length, [writeJour(etabli_le), ...ecrites].join('.'));
}

/** Lit le « # » d’une adresse, même coupé ou suivi d’autre chose : tout ce qui est arrivé, et ce qui manque. */
export function parseParcours(fragment: string): ParcoursLu {
  const { etat, nombre, corps } = parseScelle(VERSION, fragment);
  const coupee = etat === 'coupee';
  const [jour = '', ...textes] = corps.split('.');
  const lues = textes.flatMap((texte, i) => parseEtape(texte, coupee && i === textes.length - 1) ?? []);
  const ids = listIdentifiants(lues.map(({ offre }) => offre));
  const etabli_le = parseJour(jour);
  const etapes = etabli_le ? ids.flatMap((id) => lues.find(({ offre }) => offre === id) ?? []) : [];
  return {
    etat,
    etabli_le: etabli_le ?? '',
    etapes,
    perdues: coupee ? Math.max(0, nombre - etapes.length) : 0,
  };
}
