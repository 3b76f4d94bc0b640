import { getSujet } from './criteres.ts';
import type { Evaluation, Public, Raison, RaisonCritere } from './raison.ts';
import type { Situation, Sujet } from './situation.ts';

const DU_PUBLIC: Readonly<Partial<Record<Public, Sujet>>> = {
  jeunes: 'age',
  seniors: 'age',
  'demandeurs-emploi': 'situations',
  actifs: 'situations',
  'beneficiaires-des-minimas-sociaux': 'situations',
  etudiants: 'situations',
  'personnes-en-situation-de-handicap': 'handicap',
  'personnes-exilees': 'primo_arrivant',
};

const toSujet = ({ critere, condition }: RaisonCritere) => getSujet(critere, condition[critere]);
const LIEUX = {
  habitation: ['commune'],
  travail: ['destination'],
  trajet: ['commune', 'destination'],
  'trajet-entier': ['commune', 'destination'],
} as const;
const isInconnu = (etat: string) => etat === 'inconnu';

/** Ce qu’une raison regarde chez la personne ; `garde` choisit lesquelles de ses conditions comptent. */
function listOfRaison(raison: Raison, garde: (etat: string) => boolean): readonly (Sujet | undefined)[] {
  if (!garde(raison.etat)) return [];
  switch (raison.sujet) {
    case 'critere':
      return [toSujet(raison)];
    case 'au-moins-une': {
      const rempli = raison.groupes.find((groupe) => groupe.every(({ etat }) => etat === 'oui'));
      const possibles = raison.groupes.filter((groupe) => groupe.every(({ etat }) => etat !== 'non'));
      return (rempli ? [rempli] : possibles)
        .flat()
        .map((une) => (une.sujet === 'critere' && garde(une.etat) ? toSujet(une) : undefined));
    }
    case 'zone':
      if (!raison.zone_connue) return [];
      return raison.passe ? LIEUX.trajet : LIEUX[raison.trajet ?? 'habitation'];
    case 'distance':
      return LIEUX.trajet;
    case 'publics':
      return raison.publics.map((un) => DU_PUBLIC[un]);
    case 'prescription':
      return ['accompagne_par'];
    default:
      return [];
  }
}

const unique = (sujets: readonly (Sujet | undefined)[]): readonly Sujet[] => [
  ...new Set(sujets.filter((sujet) => sujet !== undefined)),
];

/** Ce que la personne n’a pas dit et qui changerait peut-être la réponse ; rien quand la réponse est déjà non. */
export function listInconnues({ verdict, raisons }: Evaluation, situation: Situation): readonly Sujet[] {
  if (verdict !== 'a-verifier') return [];
  const sujets = unique(raisons.flatMap((raison) => listOfRaison(raison, isInconnu)));
  return sujets.filter((sujet) => situation[sujet] === undefined);
}

/** Ce que des offres regardent chez une personne : le reste n’a rien à faire sur leur fiche d’orientation. */
export function listSujetsUtiles(evaluations: readonly Evaluation[]): readonly Sujet[] {
  return unique(
    evaluations.flatMap(({ raisons }) => raisons.flatMap((raison) => listOfRaison(raison, () => true))),
  );
}
