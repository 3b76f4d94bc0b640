import { evaluateOffre } from '../eligibilite/evaluate-offre.ts';
import { foldGroupes, groupEvaluees, type OffreEvaluee } from '../eligibilite/group-evaluees.ts';
import type { Evaluation, Verdict } from '../eligibilite/raison.ts';
import { getRang } from '../eligibilite/rang.ts';
import { findDistanceKm } from '../geo/check-distance.ts';
import type { OffreEnBref } from '../offre/to-offre-en-bref.ts';
import type { MomentLocal } from '../temps/moment-local.ts';
import { findTrajets } from '../trajet/find-trajets.ts';
import { type GroupeDeTrajet, toGroupe } from '../trajet/to-groupe.ts';
import type { CouvertureDeTrajet, Refus } from '../trajet/trajet.ts';
import type { CategorieId } from '../vocabulaire/categories.ts';
import { groupVoitures, type Voiture } from './group-voitures.ts';
import { listDates } from './list-dates.ts';
import { listSemblables } from './list-semblables.ts';
import { type Stagiaire, TOUT_PRES_KM } from './stagiaire.ts';

/** Où, et quels jours de la semaine (0 pour lundi). */
export interface Formation {
  readonly destination: Stagiaire['lieu'];
  readonly jours: readonly number[];
}

/** Un transport qui peut servir à l’aller et au retour. */
export interface TransportPossible<O> {
  readonly offre: O;
  /** « reseau » : il roule par là, le calculateur dit à quelle heure. */
  readonly etat: Exclude<GroupeDeTrajet, 'non'>;
  /** Les jours où il sert, quand ce n’est pas tous. */
  readonly jours?: readonly number[];
}

/** Comment une personne peut venir. */
export interface ReponseDeStagiaire<O> {
  readonly stagiaire: Stagiaire;
  /** À vol d’oiseau ; absente quand une position manque. */
  readonly km?: number;
  readonly transports: readonly TransportPossible<O>[];
  /** Louer, emprunter, rouler à vélo : ce que rien n’écarte, le plus sûr d’abord. */
  readonly autres: readonly OffreEvaluee<O>[];
  readonly voiture?: Voiture<Stagiaire>;
  /** Vrai : trop loin pour venir à pied, et rien d’autre qu’un réseau, ou qu’une offre dont une condition manque. */
  readonly rien: boolean;
}

/** De quoi faire la route, et non de quoi la payer. */
const POUR_ROULER: readonly CategorieId[] = [
  'covoiturage',
  'transport-solidaire',
  'transport-demande',
  'velo',
  'location-deux-roues',
  'location-voiture',
  'autopartage',
];
const MAX_AUTRES = 2;
const ORDRE: readonly GroupeDeTrajet[] = ['oui', 'reseau', 'a-verifier'];

type Evaluee<O> = OffreEvaluee<O>;

/** Ces refus-là valent tous les jours, et dans les deux sens. */
const DE_TOUJOURS: ReadonlySet<Refus['code']> = new Set([
  'depart',
  'arrivee',
  'liaison',
  'distance',
  'motif',
]);

/** Ce que vaut un transport pour un jour : l’aller et le retour. */
const isServi = (couvertures: readonly (CouvertureDeTrajet | undefined)[]) =>
  couvertures.every((couverture) => couverture && couverture.etat !== 'non');

/** Un transport, et pour chaque date celle qui la vaut (list-semblables.ts). */
type TransportDate<O> = readonly [offre: O, semblables: readonly number[]];

/**
 * Chaque transport, et ce qu’il vaut à l’aller et au retour de chaque jour ; celui qui ne va pas là n’est pas rejugé le
 * lendemain, ni un jour qui ressemble à un autre.
 */
function listCouvertures<O extends OffreEnBref>(
  transports: readonly TransportDate<O>[],
  { lieu, arrivee, retour }: Stagiaire,
  destination: Stagiaire['lieu'],
  dates: readonly string[],
  maintenant: MomentLocal,
): readonly (readonly [O, readonly (readonly CouvertureDeTrajet[])[]])[] {
  const jugees = new Map(transports.map(([offre]) => [offre, dates.map((): CouvertureDeTrajet[] => [])]));
  const motif = 'formation';
  for (const [rang, date] of dates.entries())
    for (const demande of [
      { depart: lieu, arrivee: destination, date, minute: arrivee, arriver: true, motif },
      { depart: destination, arrivee: lieu, date, minute: retour, motif },
    ] as const) {
      const aJuger = transports.filter(([offre, jours]) => jours[rang] === rang && jugees.has(offre));
      const offres = aJuger.map(([offre]) => offre);
      for (const { offre, couverture } of findTrajets(offres, demande, maintenant))
        if (couverture.etat === 'non' && DE_TOUJOURS.has(couverture.refus.code)) jugees.delete(offre);
        else jugees.get(offre)?.[rang]?.push(couverture);
    }
  return transports.flatMap(([offre, jours]) => {
    const parJour = jugees.get(offre);
    return parJour ? [[offre, jours.map((jour) => parJour[jour] ?? [])] as const] : [];
  });
}

/** Un transport d’après tous ses jours : un seul doute, et tout est à vérifier. */
function toTransport<O extends OffreEnBref>(
  offre: O,
  parJour: readonly (readonly CouvertureDeTrajet[])[],
  { jours, verdict }: { readonly jours: readonly number[]; readonly verdict: Verdict },
  aujourdhui: string,
): TransportPossible<O> | undefined {
  const servis = jours.filter((_, rang) => isServi(parJour[rang] ?? [undefined]));
  if (servis.length === 0) return undefined;
  const sur = verdict === 'oui' && parJour.every((sens) => sens.every(({ etat }) => etat !== 'a-verifier'));
  const couverture: CouvertureDeTrajet = sur ? { etat: 'oui' } : { etat: 'a-verifier', questions: [] };
  const etat = toGroupe({ offre, couverture }, aujourdhui);
  return etat === 'non' ? undefined : { offre, etat, ...(servis.length < jours.length && { jours: servis }) };
}

const isSur = (evaluation: Evaluation) => ['oui', 'sans-doute'].includes(getRang(evaluation));

/** Ce que rien n’écarte, le plus sûr d’abord ; un groupe d’offres n’en fait qu’une. */
function listAutres<O extends OffreEnBref>(evaluees: readonly Evaluee<O>[]): readonly Evaluee<O>[] {
  const { oui, 'sans-doute': sansDoute, 'a-verifier': aVerifier } = groupEvaluees(evaluees);
  return foldGroupes([...oui, ...sansDoute, ...aVerifier])
    .flatMap(([premiere]) => premiere ?? [])
    .slice(0, MAX_AUTRES);
}

/** Qui peut venir comment, et avec qui. */
export function answerGroupe<O extends OffreEnBref>(
  stagiaires: readonly Stagiaire[],
  { destination, jours }: Formation,
  offres: readonly O[],
  maintenant: MomentLocal,
): readonly ReponseDeStagiaire<O>[] {
  const aujourdhui = maintenant.date;
  const pourPersonnes = offres.filter(({ destinataire }) => destinataire === undefined);
  const vehicules = pourPersonnes.filter(
    ({ desserte, categorie }) => !desserte && POUR_ROULER.includes(categorie),
  );
  const voitures = groupVoitures(stagiaires, destination);
  const dates = listDates(jours, aujourdhui, destination.departement);
  const transports = pourPersonnes
    .filter(({ desserte }) => desserte)
    .map((offre) => [offre, listSemblables(offre, dates)] as const);
  return stagiaires.map((stagiaire) => {
    const { lieu } = stagiaire;
    const situation = { commune: lieu, destination, motif: 'formation' } as const;
    const evaluate = (offre: O) => evaluateOffre(offre, situation, aujourdhui);
    const couvertures = listCouvertures(transports, stagiaire, destination, dates, maintenant);
    const siens = couvertures
      .flatMap(([offre, parJour]) => {
        const { verdict } = evaluate(offre);
        if (verdict === 'non') return [];
        return toTransport(offre, parJour, { jours, verdict }, aujourdhui) ?? [];
      })
      .sort((a, b) => ORDRE.indexOf(a.etat) - ORDRE.indexOf(b.etat));
    const autres = listAutres(vehicules.map((offre) => ({ offre, evaluation: evaluate(offre) })));
    const voiture = voitures.find(({ membres }) => membres.includes(stagiaire));
    const km = findDistanceKm(lieu, destination);
    const aUnePiste =
      siens.some(({ etat }) => etat !== 'reseau') || autres.some(({ evaluation }) => isSur(evaluation));
    return {
      stagiaire,
      ...(km !== undefined && { km }),
      transports: siens,
      autres,
      ...(voiture && { voiture }),
      rien: !aUnePiste && !voiture && (km ?? Infinity) > TOUT_PRES_KM,
    };
  });
}
