import { isInZone, type Localisation } from '../commune/is-in-zone.ts';
import { getDemandeurs } from '../demarche/get-demandeurs.ts';
import { getAge, getPreuve } from '../etat/age.ts';
import { getEtat, getReprise } from '../etat/statut.ts';
import type { OffreEnBref } from '../offre/to-offre-en-bref.ts';
import { checkEvery, checkSome, type Ternaire, toTernaire } from '../vocabulaire/ternaire.ts';
import { checkGroupe } from './check-groupe.ts';
import { checkPublics } from './check-publics.ts';
import { getCritere, listCriteres } from './criteres.ts';
import type { Changement, Evaluation, GroupeAuChoix, Raison, RaisonAutre, Verdict } from './raison.ts';
import type { Situation } from './situation.ts';

/** Ce qu’il faut savoir d’une offre pour en juger. */
export type OffreEvaluable = Pick<
  OffreEnBref,
  | 'conditions'
  | 'conditions_acces'
  | 'publics'
  | 'zone_eligibilite'
  | 'zone_porte_sur'
  | 'mobilisable_par'
  | 'prescription'
  | 'pieces'
  | 'statut'
  | 'statut_jusqu_au'
  | 'valide_du'
  | 'valide_au'
  | 'remplacee_par'
  | 'verifie_le'
  | 'verifie_par'
  | 'source_le'
>;

const VERDICTS: Readonly<Record<Ternaire, Verdict>> = { oui: 'oui', inconnu: 'a-verifier', non: 'non' };

const NULLE_PART: Localisation = { code_insee: '', departement: '', epci: null };

function checkEtat(offre: OffreEvaluable, aujourdhui: string): readonly Raison[] {
  const etat = getEtat(offre, aujourdhui);
  if (etat.ouverte === 'oui') return [];
  const date = getReprise(offre, etat);
  return [
    {
      sujet: 'etat',
      etat: etat.ouverte,
      offre: etat,
      ...(date !== undefined && { changement: { kind: 'date', date } }),
      remplacee_par: offre.remplacee_par ?? [],
    },
  ];
}

/**
 * « France entière » sert chacun, même qui n’a pas dit où il habite. La zone d’un trajet ne refuse personne : y habiter
 * suffit, puisqu’on part de chez soi, sauf si le trajet doit aussi y finir.
 */
function checkZone(offre: OffreEvaluable, { commune }: Situation): Raison {
  const { zone_eligibilite: zone, zone_porte_sur: trajet } = offre;
  const servie = zone !== undefined && isInZone(zone, commune ?? NULLE_PART);
  const sue = trajet
    ? servie && trajet === 'trajet'
    : servie || (zone !== undefined && commune !== undefined);
  return {
    sujet: 'zone',
    etat: sue ? toTernaire(servie) : 'inconnu',
    zone_connue: zone !== undefined,
    ...(trajet && { trajet }),
  };
}

/** Ce que l’éditeur n’a pas pu typer ; undefined quand il n’a rien écrit du tout. */
function listAutres({ conditions, conditions_acces, publics = [] }: OffreEvaluable) {
  if (conditions) return conditions.autres ?? [];
  if (conditions_acces !== undefined) return [conditions_acces];
  return publics.length > 0 ? [] : [undefined];
}

const toAutre = (texte: string | undefined): RaisonAutre => ({ sujet: 'autre', etat: 'inconnu', texte });

function checkAuMoinsUne(au_moins_une: readonly GroupeAuChoix[], situation: Situation): Raison {
  const groupes = au_moins_une.map(({ autre, ...criteres }) => [
    ...checkGroupe(criteres, situation),
    ...(autre === undefined ? [] : [toAutre(autre)]),
  ]);
  const etat = checkSome(groupes.map((raisons) => checkEvery(raisons.map((raison) => raison.etat))));
  const changement = etat === 'non' ? findChangement(groupes) : undefined;
  return { sujet: 'au-moins-une', etat, groupes, ...(changement && { changement }) };
}

/** Le premier groupe dont tout ce qui manque peut s’obtenir dit comment. */
function findChangement(groupes: readonly (readonly Raison[])[]): Changement | undefined {
  const getChangement = (raison: Raison) => ('changement' in raison ? raison.changement : undefined);
  const manques = groupes.map((raisons) => raisons.filter(({ etat }) => etat === 'non'));
  const possible = manques.find((raisons) => raisons.every((raison) => getChangement(raison) !== undefined));
  return possible?.map(getChangement)[0];
}

function checkConditions(offre: OffreEvaluable, situation: Situation): readonly Raison[] {
  const { au_moins_une = [], autres, ...groupe } = offre.conditions ?? {};
  // Une condition qui désigne, ou plusieurs au choix, en disent plus que le public : il ne compte qu’à leur défaut.
  const designe = au_moins_une.length > 0 || listCriteres(groupe).some((c) => getCritere(c).designe);
  return [
    ...(designe ? [] : listPublics(offre, situation)),
    ...checkGroupe(groupe, situation),
    ...(au_moins_une.length > 0 ? [checkAuMoinsUne(au_moins_une, situation)] : []),
    ...listAutres(offre).map(toAutre),
  ];
}

function listPublics({ publics = [] }: OffreEvaluable, situation: Situation): readonly Raison[] {
  if (publics.length === 0 || publics.includes('tous-publics')) return [];
  return [{ sujet: 'publics', etat: checkPublics(publics, situation), publics }];
}

function listEtapes(offre: OffreEvaluable, situation: Situation, aujourdhui: string): readonly Raison[] {
  const { prescription } = offre;
  const obligatoire = getDemandeurs(offre) === 'professionnel';
  const par = prescription?.par ?? [];
  const suivie_par = (situation.accompagne_par ?? []).filter(
    (qui) => qui !== 'personne' && par.includes(qui),
  );
  return [
    ...(obligatoire || prescription !== undefined
      ? [{ sujet: 'prescription', etat: 'sans-effet', obligatoire, par, suivie_par } as const]
      : []),
    ...(getAge(getPreuve(offre), aujourdhui) === 'recente'
      ? []
      : [{ sujet: 'fraicheur', etat: 'sans-effet' } as const]),
  ];
}

/**
 * Une offre est-elle pour cette personne, ce jour (AAAA-MM-JJ) ? Totale : aucune situation ni
 * offre valide ne la fait échouer. Une condition connue et non remplie dit non ; tout ce qui n’est pas su se vérifie.
 */
export function evaluateOffre(offre: OffreEvaluable, situation: Situation, aujourdhui: string): Evaluation {
  const decisives = [
    ...checkEtat(offre, aujourdhui),
    checkZone(offre, situation),
    ...checkConditions(offre, situation),
  ];
  const etats = decisives.map(({ etat }) => etat).filter((etat) => etat !== 'sans-effet');
  return {
    verdict: VERDICTS[checkEvery(etats)],
    raisons: [...decisives, ...listEtapes(offre, situation, aujourdhui)],
    pieces: offre.pieces ?? [],
  };
}
