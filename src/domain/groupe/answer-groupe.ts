import { evaluateOffre } from '../eligibilite/evaluate-offre.ts';
import { foldGroupes, groupEvaluees, type OffreEvaluee } from '../eligibilite/group-evaluees.ts';
import { findDistanceKm } from '../geo/check-distance.ts';
import type { OffreEnBref } from '../offre/to-offre-en-bref.ts';
import type { MomentLocal } from '../temps/moment-local.ts';
import { findTrajets } from '../trajet/find-trajets.ts';
import { type GroupeDeTrajet, toGroupe } from '../trajet/to-groupe.ts';
import type { Trajet } from '../trajet/trajet.ts';
import type { CategorieId } from '../vocabulaire/categories.ts';
import { groupVoitures, type Voiture } from './group-voitures.ts';
import { listDates } from './list-dates.ts';
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
  /** Vrai : trop loin pour venir à pied, et rien d’autre qu’un réseau dont on ne sait pas s’il passe. */
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

/** Dans quel état est un transport un jour donné ; « non » l’emporte, puis ce qui est à vérifier. */
function joinEtats(etats: readonly GroupeDeTrajet[], verdict: Evaluee<unknown>['evaluation']['verdict']) {
  if (etats.includes('reseau')) return 'reseau';
  return verdict === 'oui' && etats.every((etat) => etat === 'oui') ? 'oui' : 'a-verifier';
}

function listTransports<O extends OffreEnBref>(
  evaluees: readonly Evaluee<O>[],
  { lieu, arrivee, retour }: Stagiaire,
  { destination, jours }: Formation,
  maintenant: MomentLocal,
): readonly TransportPossible<O>[] {
  const offres = evaluees.map(({ offre }) => offre);
  const motif = 'formation';
  const dates = listDates(jours, maintenant.date, destination.departement);
  const parJour = dates.map((date) => {
    const aller = {
      depart: lieu,
      arrivee: destination,
      date,
      minute: arrivee,
      arriver: true,
      motif,
    } as const;
    const revenir = { depart: destination, arrivee: lieu, date, minute: retour, motif } as const;
    const toEtats = (trajets: readonly Trajet<O>[]) =>
      new Map(trajets.map((trajet) => [trajet.offre.id, toGroupe(trajet, maintenant.date)]));
    return [aller, revenir].map((demande) => toEtats(findTrajets(offres, demande, maintenant)));
  });
  return evaluees
    .flatMap(({ offre, evaluation }): readonly TransportPossible<O>[] => {
      const etats = parJour.map((sens) => sens.map((etat) => etat.get(offre.id) ?? 'non'));
      const servis = jours.filter((_, rang) => etats[rang]?.every((etat) => etat !== 'non'));
      if (servis.length === 0) return [];
      const siens = etats.flat().filter((etat) => etat !== 'non');
      return [
        {
          offre,
          etat: joinEtats(siens, evaluation.verdict),
          ...(servis.length < jours.length && { jours: servis }),
        },
      ];
    })
    .sort((a, b) => ORDRE.indexOf(a.etat) - ORDRE.indexOf(b.etat));
}

function listAutres<O extends OffreEnBref>(evaluees: readonly Evaluee<O>[]): readonly Evaluee<O>[] {
  const utiles = evaluees.filter(({ offre }) => !offre.desserte && POUR_ROULER.includes(offre.categorie));
  const { oui, 'sans-doute': sansDoute, 'a-verifier': aVerifier } = groupEvaluees(utiles);
  return foldGroupes([...oui, ...sansDoute, ...aVerifier])
    .flatMap(([premiere]) => premiere ?? [])
    .slice(0, MAX_AUTRES);
}

/** Qui peut venir comment, et avec qui. */
export function answerGroupe<O extends OffreEnBref>(
  stagiaires: readonly Stagiaire[],
  formation: Formation,
  offres: readonly O[],
  maintenant: MomentLocal,
): readonly ReponseDeStagiaire<O>[] {
  const { destination } = formation;
  const pourPersonnes = offres.filter(({ destinataire }) => destinataire === undefined);
  const voitures = groupVoitures(stagiaires, destination);
  return stagiaires.map((stagiaire) => {
    const { lieu } = stagiaire;
    const situation = { commune: lieu, destination, motif: 'formation' } as const;
    const evaluees = pourPersonnes
      .map((offre) => ({ offre, evaluation: evaluateOffre(offre, situation, maintenant.date) }))
      .filter(({ evaluation }) => evaluation.verdict !== 'non');
    const km = findDistanceKm(lieu, destination);
    const transports = listTransports(evaluees, stagiaire, formation, maintenant);
    const autres = listAutres(evaluees);
    const voiture = voitures.find(({ membres }) => membres.includes(stagiaire));
    const transporte = transports.some(({ etat }) => etat !== 'reseau');
    const rien = !transporte && autres.length === 0 && !voiture && (km ?? Infinity) > TOUT_PRES_KM;
    return {
      stagiaire,
      ...(km !== undefined && { km }),
      transports,
      autres,
      ...(voiture && { voiture }),
      rien,
    };
  });
}
