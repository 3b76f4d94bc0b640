import type { Evaluation, Public, Raison, RaisonCritere } from './raison.ts';
import type { Situation } from './situation.ts';

/** Ce que l’on peut demander à une personne. */
export type Sujet = Exclude<keyof Situation, 'vehicules'>;

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

const toSujet = ({ critere }: RaisonCritere): Sujet => (critere === 'motifs' ? 'motif' : critere);
const isInconnue = ({ etat }: { readonly etat: string }) => etat === 'inconnu';

function listOfRaison(raison: Raison): readonly (Sujet | undefined)[] {
  if (!isInconnue(raison)) return [];
  switch (raison.sujet) {
    case 'critere':
      return [toSujet(raison)];
    case 'au-moins-une': {
      const possibles = raison.groupes.filter((groupe) => groupe.every(({ etat }) => etat !== 'non'));
      return possibles
        .flat()
        .map((une) => (une.sujet === 'critere' && isInconnue(une) ? toSujet(une) : undefined));
    }
    case 'zone':
      return [raison.zone_connue ? 'commune' : undefined];
    case 'publics':
      return raison.publics.map((un) => DU_PUBLIC[un]);
    default:
      return [];
  }
}

/** Ce que la personne n’a pas dit et qui changerait peut-être la réponse ; rien quand la réponse est déjà non. */
export function listInconnues({ verdict, raisons }: Evaluation, situation: Situation): readonly Sujet[] {
  if (verdict !== 'a-verifier') return [];
  const sujets = raisons.flatMap(listOfRaison).filter((sujet) => sujet !== undefined);
  return [...new Set(sujets)].filter((sujet) => situation[sujet] === undefined);
}
