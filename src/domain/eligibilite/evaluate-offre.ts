import { getDemandeurs } from '../demarche/get-demandeurs.ts';
import { getAge } from '../etat/age.ts';
import { getPreuve } from '../etat/get-preuve.ts';
import { getReprise } from '../etat/get-reprise.ts';
import { getEtat } from '../etat/statut.ts';
import type { OffreEnBref } from '../offre/to-offre-en-bref.ts';
import { checkEvery, checkSome, type Ternaire } from '../vocabulaire/ternaire.ts';
import { checkGroupe } from './check-groupe.ts';
import { checkPublics } from './check-publics.ts';
import { checkTrajet, checkZone } from './check-zone.ts';
import { type Contexte, getCritere, listCriteres } from './criteres.ts';
import type {
  Changement,
  Evaluation,
  GroupeAuChoix,
  PhrasesDeConditions,
  Raison,
  RaisonAutre,
  Verdict,
} from './raison.ts';
import type { Situation } from './situation.ts';

/** Ce qu’il faut savoir d’une offre pour en juger. */
export type OffreEvaluable = Pick<
  OffreEnBref,
  | 'conditions'
  | 'conditions_acces'
  | 'publics'
  | 'phrases'
  | 'zone_eligibilite'
  | 'zone_porte_sur'
  | 'destinataire'
  | 'desserte'
  | 'distance_km'
  | 'cadre_du_trajet'
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

/** Ce que l’éditeur n’a pas pu typer ; undefined quand il n’a rien écrit du tout. */
function listAutres({ conditions, conditions_acces, publics = [] }: OffreEvaluable) {
  const autres = [
    ...(conditions?.autres ?? []),
    ...(conditions_acces === undefined ? [] : [conditions_acces]),
  ];
  return autres.length > 0 || conditions || publics.length > 0 ? autres : [undefined];
}

const toAutre = (texte: string | undefined): RaisonAutre => ({ sujet: 'autre', etat: 'inconnu', texte });

function checkAuMoinsUne(
  au_moins_une: readonly GroupeAuChoix[],
  phrases: PhrasesDeConditions['au_moins_une'],
  situation: Situation,
  aujourdhui: string,
): Raison {
  const contexte: Contexte = {
    aujourdhui,
    nommees: au_moins_une.flatMap(({ situations = [] }) => situations),
  };
  const groupes = au_moins_une.map(({ autre, ...criteres }, rang) => [
    ...checkGroupe(criteres, situation, contexte, phrases?.[rang]),
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

function checkConditions(offre: OffreEvaluable, situation: Situation, aujourdhui: string): readonly Raison[] {
  const { conditions, phrases } = offre;
  const { au_moins_une = [], autres, ...groupe } = conditions ?? {};
  // Une condition qui désigne, ou plusieurs au choix, en disent plus que le public : il ne compte qu’à leur défaut.
  const designe = au_moins_une.length > 0 || listCriteres(groupe).some((c) => getCritere(c).designe);
  return [
    ...(designe ? [] : listPublics(offre, situation)),
    ...checkGroupe(groupe, situation, { aujourdhui, nommees: [] }, phrases?.criteres),
    ...(au_moins_une.length > 0
      ? [checkAuMoinsUne(au_moins_une, phrases?.au_moins_une, situation, aujourdhui)]
      : []),
    ...listAutres(offre).map(toAutre),
  ];
}

function listPublics({ publics = [], phrases }: OffreEvaluable, situation: Situation): readonly Raison[] {
  if (publics.length === 0 || publics.includes('tous-publics')) return [];
  return [
    {
      sujet: 'publics',
      etat: checkPublics(publics, situation),
      publics,
      ...(phrases?.publics !== undefined && { phrase: phrases.publics }),
    },
  ];
}

/** Le jour dit, une offre dont rien n’est daté, ou tout de plus d’un an, ne fait jamais un oui. */
function checkAge(offre: OffreEvaluable, aujourdhui: string): readonly Raison[] {
  const preuve = getPreuve(offre);
  const age = getAge(preuve, aujourdhui);
  if (age === 'recente') return [];
  return [
    {
      sujet: 'fraicheur',
      etat: age === 'a-confirmer' ? 'sans-effet' : 'inconnu',
      ...(preuve && { date: preuve.date }),
    },
  ];
}

function listEtapes(offre: OffreEvaluable, situation: Situation): readonly Raison[] {
  const { prescription } = offre;
  const obligatoire = getDemandeurs(offre) === 'professionnel';
  const par = prescription?.par ?? [];
  const suivie_par = (situation.accompagne_par ?? []).filter(
    (qui) => qui !== 'personne' && qui !== 'autre' && par.includes(qui),
  );
  return [
    ...(obligatoire || prescription !== undefined
      ? [{ sujet: 'prescription', etat: 'sans-effet', obligatoire, par, suivie_par } as const]
      : []),
  ];
}

/**
 * Une offre est-elle pour cette personne, ce jour (AAAA-MM-JJ) ? Totale : aucune situation ni
 * offre valide ne la fait échouer. Une condition connue et non remplie dit non ; tout ce qui n’est pas su se vérifie.
 */
export function evaluateOffre(offre: OffreEvaluable, situation: Situation, aujourdhui: string): Evaluation {
  const raisons: readonly Raison[] = [
    ...(offre.destinataire === undefined ? [] : [{ sujet: 'destinataire', etat: 'non' } as const]),
    ...checkEtat(offre, aujourdhui),
    checkZone(offre, situation),
    ...checkTrajet(offre, situation),
    ...checkConditions(offre, situation, aujourdhui),
    ...listEtapes(offre, situation),
    ...checkAge(offre, aujourdhui),
  ];
  const etats = raisons.map(({ etat }) => etat).filter((etat) => etat !== 'sans-effet');
  return { verdict: VERDICTS[checkEvery(etats)], raisons, pieces: offre.pieces ?? [] };
}
