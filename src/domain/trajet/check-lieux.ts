import { isInZone, type Localisation } from '../commune/is-in-zone.ts';
import { checkEvery, type Ternaire, toTernaire } from '../vocabulaire/ternaire.ts';
import type { Demande, OffreDeTrajet, QuestionDeTrajet, Refus } from './trajet.ts';

/** Ce qu’un examen a trouvé : un refus l’emporte, sinon des questions, sinon rien à redire. */
export interface Constat {
  readonly refus?: Refus;
  readonly questions: readonly QuestionDeTrajet[];
}

export const SANS_QUESTION: readonly QuestionDeTrajet[] = [];

const checkZone = (zone: readonly string[] | undefined, lieu: Localisation): Ternaire =>
  zone ? toTernaire(isInZone(zone, lieu)) : 'inconnu';

/** L’offre relie-t-elle les deux communes, et la personne a-t-elle des chances d’y avoir droit ? */
export function checkLieux(offre: OffreDeTrajet, { depart, arrivee }: Demande): Constat {
  const { zone_eligibilite: zone, zone_porte_sur: trajet } = offre;
  const { origines, destinations, reversible } = offre.desserte ?? {};
  const bouts = [depart, arrivee].filter((bout) => checkZone(zone, bout) === 'oui').length;
  // Une zone de trajet dit d’elle-même quels trajets comptent : ce que la desserte tait n’est plus à demander.
  const bornee = trajet !== undefined && trajet !== 'travail' && zone !== undefined;
  if (bornee && bouts < (trajet === 'trajet' ? 1 : 2))
    return { refus: { code: 'liaison' }, questions: SANS_QUESTION };
  // On habite souvent à l’un des deux bouts du trajet ; sinon, ou quand la zone manque, il faut demander.
  const residence: readonly QuestionDeTrajet[] = bouts > 0 ? SANS_QUESTION : [{ code: 'residence' }];
  const aller = checkEvery([checkZone(origines, depart), checkZone(destinations, arrivee)]);
  if (aller === 'oui') return { questions: residence };
  const retour =
    reversible === false
      ? 'non'
      : checkEvery([checkZone(destinations, depart), checkZone(origines, arrivee)]);
  if (retour === 'oui' && reversible) return { questions: residence };
  if (aller === 'non' && retour === 'non')
    return { refus: explain(offre.desserte, depart, arrivee), questions: SANS_QUESTION };

  const [de, vers] = aller === 'non' ? [destinations, origines] : [origines, destinations];
  const questions: QuestionDeTrajet[] = [];
  if (!bornee && !de) questions.push({ code: 'depart' });
  if (!bornee && !vers) questions.push({ code: 'arrivee' });
  if (aller === 'non' && !reversible) questions.push({ code: 'retour' });
  return { questions: [...questions, ...residence] };
}

/** Aucun sens ne convient : dit lequel des deux bouts ne va dans aucun, ou que c’est leur liaison. */
function explain(
  { origines, destinations, reversible }: NonNullable<OffreDeTrajet['desserte']> = {},
  depart: Localisation,
  arrivee: Localisation,
): Refus {
  const isRate = (
    zone: readonly string[] | undefined,
    autre: readonly string[] | undefined,
    lieu: Localisation,
  ) => checkZone(zone, lieu) === 'non' && (reversible === false || checkZone(autre, lieu) === 'non');
  if (isRate(origines, destinations, depart)) return { code: 'depart' };
  if (isRate(destinations, origines, arrivee)) return { code: 'arrivee' };
  return { code: 'liaison' };
}
