import { checkSome, type Ternaire, toTernaire } from '../vocabulaire/ternaire.ts';
import type { Public } from './raison.ts';
import type { Situation } from './situation.ts';

type Regle = (situation: Situation) => Ternaire;

const INCONNU: Regle = () => 'inconnu';

const hasSituation =
  (...voulues: NonNullable<Situation['situations']>): Regle =>
  ({ situations }) =>
    situations === undefined ? 'inconnu' : toTernaire(situations.some((s) => voulues.includes(s)));

/** Sûr d’un côté et de l’autre, à demander entre les deux : aucun texte ne dit à quel âge on n’est plus « jeune ». */
const isBetween =
  (oui: (age: number) => boolean, non: (age: number) => boolean): Regle =>
  ({ age }) =>
    age === undefined ? 'inconnu' : oui(age) ? 'oui' : non(age) ? 'non' : 'inconnu';

const orInconnu =
  (regle: Regle): Regle =>
  (situation) =>
    regle(situation) === 'oui' ? 'oui' : 'inconnu';

/** Ceux dont la personne ne dit rien : toujours à demander. */
type PublicInconnu =
  | 'residents-qpv-frr'
  | 'familles'
  | 'femmes'
  | 'personnes-en-situation-durgence'
  | 'personnes-en-situation-juridique-specifique';

const regles: Readonly<Record<Exclude<Public, PublicInconnu>, Regle>> = {
  'tous-publics': () => 'oui',
  jeunes: isBetween(
    (age) => age >= 16 && age <= 25,
    (age) => age >= 30,
  ),
  'demandeurs-emploi': (situation) =>
    situation.situations?.includes('beneficiaire-rsa')
      ? checkSome([hasSituation('demandeur-emploi')(situation), 'inconnu'])
      : hasSituation('demandeur-emploi')(situation),
  actifs: hasSituation('salarie', 'interimaire', 'apprenti', 'salarie-siae'),
  'beneficiaires-des-minimas-sociaux': orInconnu(hasSituation('beneficiaire-rsa')),
  etudiants: hasSituation('etudiant', 'collegien-lyceen', 'apprenti'),
  'personnes-en-situation-de-handicap': ({ handicap }) =>
    handicap === undefined ? 'inconnu' : toTernaire(handicap),
  'personnes-exilees': orInconnu(({ primo_arrivant }) => toTernaire(primo_arrivant === true)),
  seniors: isBetween(
    (age) => age >= 60,
    (age) => age < 50,
  ),
};

/** La personne est-elle d’un des publics de l’offre ? Le vocabulaire est celui de data·inclusion, plus large que le droit. */
export function checkPublics(publics: readonly Public[], situation: Situation): Ternaire {
  const connues: Readonly<Partial<Record<string, Regle>>> = regles;
  return checkSome(publics.map((un) => (connues[un] ?? INCONNU)(situation)));
}
