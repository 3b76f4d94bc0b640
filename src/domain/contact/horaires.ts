import { addJours } from '../temps/add-jours.ts';
import { MINUTES_PAR_JOUR } from '../temps/durees.ts';
import { formatHeure } from '../temps/heure.ts';
import { getJourDeSemaine, getNomDuJour } from '../temps/jours-de-semaine.ts';
import { findJourFerie } from '../temps/jours-feries.ts';
import type { MomentLocal } from '../temps/moment-local.ts';

/** Ouverture et fermeture, en minutes depuis minuit ; une fermeture au-delà de 1440 tombe le lendemain. */
export type Plage = readonly [ouvre: number, ferme: number];

/** Sept listes de plages, le lundi d’abord. */
export type Semaine = readonly (readonly Plage[])[];

/** Ce que l’on sait de l’accueil les jours fériés. */
export type AccueilFeries = 'ouvert' | 'ferme' | 'inconnu';

export type Ouverture =
  | {
      readonly etat: 'ouvert' /** Absent quand l’accueil ne ferme jamais. */;
      readonly jusqua: MomentLocal | undefined;
    }
  | { readonly etat: 'ferme' /** Absent quand on ne sait pas. */; readonly rouvre: MomentLocal | undefined }
  /** Jour férié sans consigne. */
  | { readonly etat: 'inconnu'; readonly ferie: string };

const HORIZON = 15;

type PlagesDuJour = readonly Plage[] | { readonly ferie: string };

function getPlages(
  semaine: Semaine,
  feries: AccueilFeries,
  date: string,
  departement: string | undefined,
): PlagesDuJour {
  const plages = semaine[getJourDeSemaine(date)] ?? [];
  if (feries === 'ouvert' || plages.length === 0) return plages;
  const ferie = findJourFerie(date, departement);
  if (!ferie) return plages;
  return feries === 'ferme' ? [] : { ferie: ferie.nom };
}

const isListe = (plages: PlagesDuJour): plages is readonly Plage[] => Array.isArray(plages);

/**
 * Ouvert ou fermé à un moment donné, et jusqu’à quand. Les heures sont celles de l’horloge murale : le passage à
 * l’heure d’été ne les déplace pas. `departement` ajoute les jours fériés d’Alsace-Moselle.
 */
export function getOuverture(
  semaine: Semaine,
  feries: AccueilFeries,
  moment: MomentLocal,
  departement?: string,
): Ouverture {
  const at = (decalage: number) => getPlages(semaine, feries, addJours(moment.date, decalage), departement);
  const toEcheance = (minute: number): MomentLocal => ({
    date: addJours(moment.date, Math.floor((minute - 1) / MINUTES_PAR_JOUR)),
    minute: ((minute - 1) % MINUTES_PAR_JOUR) + 1,
  });

  // La veille compte : « 22 h – 2 h » court encore après minuit.
  let ferme: number | undefined;
  let rouvre: number | undefined;
  let ferie: string | undefined;
  for (let jour = -1; jour <= HORIZON; jour++) {
    const plages = at(jour);
    if (!isListe(plages)) {
      if (jour === 0) ferie = plages.ferie;
      if (jour >= 0) break;
      continue;
    }
    for (const [debut, fin] of plages) {
      const de = debut + jour * MINUTES_PAR_JOUR;
      const a = fin + jour * MINUTES_PAR_JOUR;
      if (ferme === undefined && de <= moment.minute && moment.minute < a) ferme = a;
      else if (ferme !== undefined && de <= ferme) ferme = Math.max(ferme, a);
      else if (ferme === undefined && de > moment.minute && rouvre === undefined) rouvre = de;
    }
    if (rouvre !== undefined) break;
  }
  if (ferme !== undefined)
    return { etat: 'ouvert', jusqua: ferme > HORIZON * MINUTES_PAR_JOUR ? undefined : toEcheance(ferme) };
  if (ferie !== undefined) return { etat: 'inconnu', ferie };
  return {
    etat: 'ferme',
    rouvre:
      rouvre === undefined
        ? undefined
        : {
            date: addJours(moment.date, Math.floor(rouvre / MINUTES_PAR_JOUR)),
            minute: rouvre % MINUTES_PAR_JOUR,
          },
  };
}

/** « Ouvert jusqu’à 17 h », « Fermé, ouvre demain à 9 h », « Jour férié (Noël) : peut-être fermé ». */
export function describeOuverture(ouverture: Ouverture, aujourdhui: string): string {
  switch (ouverture.etat) {
    case 'inconnu':
      return `Jour férié (${ouverture.ferie})\u00a0: peut-être fermé`;
    case 'ouvert': {
      if (!ouverture.jusqua) return 'Ouvert';
      const { date, minute } = ouverture.jusqua;
      if (minute === MINUTES_PAR_JOUR && date === aujourdhui) return 'Ouvert jusqu’à minuit';
      return `Ouvert jusqu’${describeJour(date, aujourdhui, true)}${formatHeure(minute)}`;
    }
    case 'ferme': {
      if (!ouverture.rouvre) return 'Fermé';
      const { date, minute } = ouverture.rouvre;
      return `Fermé, ouvre ${describeJour(date, aujourdhui, false)}${formatHeure(minute)}`;
    }
  }
}

function describeJour(date: string, aujourdhui: string, jusqua: boolean): string {
  if (date === aujourdhui) return 'à ';
  if (date === addJours(aujourdhui, 1)) return jusqua ? 'à demain, ' : 'demain à ';
  const jour = getNomDuJour(date);
  const proche = date < addJours(aujourdhui, 7);
  const nom = proche ? jour : `${jour} ${Number(date.slice(8))}`;
  return jusqua ? `à ${nom}, ` : `${nom} à `;
}
