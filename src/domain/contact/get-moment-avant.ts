import { fromRang, getRangDansSemaine, toRang } from '../agenda/rang-de-jour.ts';
import type { MomentLocal } from './moment-local.ts';

const PAR_JOUR = 1440;
const HIVER = 60;
const ETE = 120;
// Directive 2000/84/CE : les derniers dimanches de mars et d’octobre, à 1 h du temps universel.
const BASCULE = 60;

function getDernierDimanche(annee: number, mois: 3 | 10): number {
  const dernier = toRang(`${annee}-${mois === 3 ? '03' : '10'}-31`);
  return dernier - ((getRangDansSemaine(dernier) + 1) % 7);
}

/** L’écart avec le temps universel ; `minute` compte depuis 1970, à une horloge qui avance de `avance`. */
function getDecalage(annee: number, minute: number, avanceMars: number, avanceOctobre: number): number {
  const debut = getDernierDimanche(annee, 3) * PAR_JOUR + BASCULE + avanceMars;
  const fin = getDernierDimanche(annee, 10) * PAR_JOUR + BASCULE + avanceOctobre;
  return minute >= debut && minute < fin ? ETE : HIVER;
}

/**
 * Le moment qui précède un autre de tant de minutes, réellement écoulées à Paris : trois heures avant 4 h, le jour du
 * passage à l’heure d’été, il est minuit. Une heure qui n’existe pas, ou qui existe deux fois, compte pour la plus
 * tôt : mieux vaut réserver trop tôt que trop tard.
 */
export function getMomentAvant({ date, minute }: MomentLocal, duree: number): MomentLocal {
  const annee = Number(date.slice(0, 4));
  const locale = toRang(date) * PAR_JOUR + minute;
  const universelle = locale - getDecalage(annee, locale, HIVER, ETE) - duree;
  const anneeAvant = new Date(universelle * 60_000).getUTCFullYear();
  const avant = universelle + getDecalage(anneeAvant, universelle, 0, 0);
  const rang = Math.floor(avant / PAR_JOUR);
  return { date: fromRang(rang), minute: avant - rang * PAR_JOUR };
}
