import { MS_PAR_JOUR } from './durees.ts';

/** Le rang d’une date AAAA-MM-JJ, en jours depuis le 1er janvier 1970 : des dates qui se comptent et se comparent. */
export function toRang(date: string): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / MS_PAR_JOUR
  );
}

// Un calcul de trajets redemande sans cesse les mêmes jours ; écrire une date en prenait la moitié du temps.
const ecrites = new Map<number, string>();

/** La date AAAA-MM-JJ d’un rang. */
export function fromRang(rang: number): string {
  const date = ecrites.get(rang) ?? new Date(rang * MS_PAR_JOUR).toISOString().slice(0, 10);
  ecrites.set(rang, date);
  return date;
}

/** Le rang d’un jour dans la semaine, 0 pour lundi ; le 1er janvier 1970 est un jeudi. */
export function getRangDansSemaine(rang: number): number {
  return (((rang + 3) % 7) + 7) % 7;
}
