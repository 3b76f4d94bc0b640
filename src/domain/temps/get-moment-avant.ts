import { MINUTES_PAR_JOUR } from './durees.ts';
import type { MomentLocal } from './moment-local.ts';
import { fromRang, getRangDansSemaine, toRang } from './rang-de-jour.ts';

const HIVER = 60;
const ETE = 120;
// Directive 2000/84/CE : les derniers dimanches de mars et d’octobre, à 1 h du temps universel.
const BASCULE = 60;

interface Bascules {
  readonly mars: number;
  readonly octobre: number;
}

const connues = new Map<number, Bascules>();

/** Les deux changements d’heure d’une année, en minutes de temps universel depuis 1970. */
function getBascules(annee: number): Bascules {
  const trouvees = connues.get(annee) ?? {
    mars: getDernierDimanche(`${annee}-03-31`) * MINUTES_PAR_JOUR + BASCULE,
    octobre: getDernierDimanche(`${annee}-10-31`) * MINUTES_PAR_JOUR + BASCULE,
  };
  connues.set(annee, trouvees);
  return trouvees;
}

function getDernierDimanche(finDeMois: string): number {
  const dernier = toRang(finDeMois);
  return dernier - ((getRangDansSemaine(dernier) + 1) % 7);
}

/**
 * Le moment qui précède un autre de tant de minutes, réellement écoulées à Paris : trois heures avant 4 h, le jour du
 * passage à l’heure d’été, il est minuit. Une heure qui n’existe pas, ou qui existe deux fois, compte pour la plus
 * tôt : mieux vaut réserver trop tôt que trop tard.
 */
export function getMomentAvant({ date, minute }: MomentLocal, duree: number): MomentLocal {
  const locale = toRang(date) * MINUTES_PAR_JOUR + minute;
  const { mars, octobre } = getBascules(Number(date.slice(0, 4)));
  const isEte = locale >= mars + HIVER && locale < octobre + ETE;
  const avant = locale - (isEte ? ETE : HIVER) - duree;
  const bascules = getBascules(new Date(avant * 60_000).getUTCFullYear());
  const localeAvant = avant + (avant >= bascules.mars && avant < bascules.octobre ? ETE : HIVER);
  const rang = Math.floor(localeAvant / MINUTES_PAR_JOUR);
  return { date: fromRang(rang), minute: localeAvant - rang * MINUTES_PAR_JOUR };
}
