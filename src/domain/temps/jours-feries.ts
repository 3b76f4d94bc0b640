import { addJours } from './add-jours.ts';

/** Un jour férié : AAAA-MM-JJ et son nom. */
export interface JourFerie {
  readonly date: string;
  readonly nom: string;
}

// Vendredi saint et 26 décembre : droit local (ordonnance du 16 août 1892), Bas-Rhin, Haut-Rhin et Moselle.
const ALSACE_MOSELLE: ReadonlySet<string> = new Set(['57', '67', '68']);

const deux = (n: number) => String(n).padStart(2, '0');

/** Le dimanche de Pâques d’une année grégorienne (algorithme de Meeus, Jones et Butcher). */
export function getPaques(annee: number): string {
  const a = annee % 19;
  const siecle = Math.floor(annee / 100);
  const reste = annee % 100;
  const d = siecle - Math.floor(siecle / 4);
  const e = Math.floor((siecle - Math.floor((siecle + 8) / 25) + 1) / 3);
  const h = (19 * a + d - e + 15) % 30;
  const l = (32 + 2 * (siecle % 4) + 2 * Math.floor(reste / 4) - h - (reste % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const somme = h + l - 7 * m + 114;
  return `${annee}-${deux(Math.floor(somme / 31))}-${deux((somme % 31) + 1)}`;
}

// L’année, négative en Alsace-Moselle : un calcul de trajets les redemande sans cesse.
const connus = new Map<number, readonly JourFerie[]>();

/** Les jours fériés français d’une année, ceux d’Alsace-Moselle compris quand le département est 57, 67 ou 68. */
export function getJoursFeries(annee: number, departement?: string): readonly JourFerie[] {
  const alsace = departement !== undefined && ALSACE_MOSELLE.has(departement);
  const cle = alsace ? -annee : annee;
  const jours = connus.get(cle) ?? listJoursFeries(annee, alsace);
  connus.set(cle, jours);
  return jours;
}

function listJoursFeries(annee: number, alsace: boolean): readonly JourFerie[] {
  const paques = getPaques(annee);
  const jours = [
    { date: `${annee}-01-01`, nom: 'Jour de l’An' },
    { date: addJours(paques, 1), nom: 'Lundi de Pâques' },
    { date: `${annee}-05-01`, nom: 'Fête du Travail' },
    { date: `${annee}-05-08`, nom: 'Victoire de 1945' },
    { date: addJours(paques, 39), nom: 'Ascension' },
    { date: addJours(paques, 50), nom: 'Lundi de Pentecôte' },
    { date: `${annee}-07-14`, nom: 'Fête nationale' },
    { date: `${annee}-08-15`, nom: 'Assomption' },
    { date: `${annee}-11-01`, nom: 'Toussaint' },
    { date: `${annee}-11-11`, nom: 'Armistice de 1918' },
    { date: `${annee}-12-25`, nom: 'Noël' },
  ];
  if (alsace)
    jours.push(
      { date: addJours(paques, -2), nom: 'Vendredi saint' },
      { date: `${annee}-12-26`, nom: 'Saint-Étienne' },
    );
  return jours.sort((x, y) => (x.date < y.date ? -1 : 1));
}

/** Le jour férié qui tombe à une date AAAA-MM-JJ, s’il y en a un. */
export function findJourFerie(date: string, departement?: string): JourFerie | undefined {
  return getJoursFeries(Number(date.slice(0, 4)), departement).find((jour) => jour.date === date);
}
