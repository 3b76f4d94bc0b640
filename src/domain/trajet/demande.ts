import type { Parametres } from '../annuaire/criteres.ts';
import { formatLieu, type Lieu, parseLieu } from '../commune/lieu.ts';
import { parseHeure, toHeure } from '../temps/heure.ts';
import { isDateCalendaire } from '../temps/is-date-calendaire.ts';
import { cleanLien } from '../text/clean-lien.ts';
import { formatParametres } from '../text/format-parametres.ts';
import { getValues, motifs } from '../vocabulaire/vocabulaires.ts';
import type { Demande } from './trajet.ts';

/** Une demande de trajet telle que la personne la remplit : chaque champ peut manquer. */
export interface DemandeSaisie extends Partial<Omit<Demande, 'depart' | 'arrivee'>> {
  readonly depart?: Lieu;
  readonly arrivee?: Lieu;
}

/**
 * Lit une demande dans un fragment : « de=39478_…&a=39286_…&le=2026-11-24&heure=08:15&pour=emploi » ; « avant » à la
 * place d’« heure » quand il faut être arrivé.
 */
export function parseDemande(parametres: Pick<Parametres, 'get'>): DemandeSaisie {
  const get = (nom: string) => cleanLien(parametres.get(nom) ?? '');
  const depart = parseLieu(get('de'));
  const arrivee = parseLieu(get('a'));
  const date = get('le');
  const partir = parseHeure(get('heure'));
  const etreLa = parseHeure(get('avant'));
  const minute = partir ?? etreLa;
  const motif = getValues(motifs).find((valeur) => valeur === get('pour'));
  return {
    ...(depart && { depart }),
    ...(arrivee && { arrivee }),
    ...(isDateCalendaire(date) && { date }),
    ...(minute !== undefined && { minute }),
    ...(partir === undefined && etreLa !== undefined && { arriver: true }),
    ...(motif && { motif }),
  };
}

/** L’inverse de parseDemande, ordre fixe. */
export function formatDemande({ depart, arrivee, date, minute, arriver, motif }: DemandeSaisie): string {
  const paires = [
    ['de', depart && formatLieu(depart)],
    ['a', arrivee && formatLieu(arrivee)],
    ['le', date],
    [arriver ? 'avant' : 'heure', minute === undefined ? undefined : toHeure(minute)],
    ['pour', motif],
  ] as const;
  return formatParametres(
    paires.flatMap(([nom, valeur]) => (valeur === undefined ? [] : [[nom, valeur] as const])),
    ':',
  );
}

/** La demande, quand plus rien n’y manque. */
export function toDemande({ depart, arrivee, date, minute, ...reste }: DemandeSaisie): Demande | undefined {
  return depart && arrivee && date !== undefined && minute !== undefined
    ? { depart, arrivee, date, minute, ...reste }
    : undefined;
}

/** Ce qui empêche de chercher, et le champ à reprendre. */
export interface Manque {
  readonly champ: 'de' | 'a' | 'le' | 'heure';
  readonly phrase: string;
}

/** Le premier manque d’une demande ; undefined quand elle est complète. */
export function findManque(saisie: DemandeSaisie, aujourdhui: string): Manque | undefined {
  if (!saisie.depart) return { champ: 'de', phrase: 'Choisissez d’où vous partez, dans la liste.' };
  if (!saisie.arrivee) return { champ: 'a', phrase: 'Choisissez où vous allez, dans la liste.' };
  if (saisie.date === undefined) return { champ: 'le', phrase: 'Choisissez un jour qui existe.' };
  if (saisie.date < aujourdhui)
    return { champ: 'le', phrase: 'Ce jour est passé. Choisissez aujourd’hui, ou un jour d’après.' };
  if (saisie.minute === undefined) return { champ: 'heure', phrase: 'Écrivez une heure, par exemple 08:15.' };
  return undefined;
}
