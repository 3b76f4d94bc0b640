import { isInZone, type Localisation } from '../commune/is-in-zone.ts';
import type { Demande, OffreDeTrajet, QuestionDeTrajet, Refus } from './trajet.ts';

/** Ce qu’un examen a trouvé : un refus l’emporte, sinon des questions, sinon rien à redire. */
export interface Constat {
  readonly refus?: Refus;
  readonly questions: readonly QuestionDeTrajet[];
}

export const SANS_QUESTION: readonly QuestionDeTrajet[] = [];

type Ternaire = boolean | undefined;

const isIn = (zone: readonly string[] | undefined, lieu: Localisation): Ternaire =>
  zone && isInZone(zone, lieu);

/** Vrai, faux, ou inconnu quand rien n’est faux et que quelque chose manque. */
const isAll = (a: Ternaire, b: Ternaire): Ternaire => (a === false || b === false ? false : a && b);

/** L’offre relie-t-elle les deux communes, et la personne a-t-elle des chances d’y avoir droit ? */
export function checkLieux(offre: OffreDeTrajet, { depart, arrivee }: Demande): Constat {
  const { zone_eligibilite: zone, zone_porte_sur: trajet } = offre;
  const { origines, destinations, reversible } = offre.desserte ?? {};
  const bouts = [depart, arrivee].filter((bout) => isIn(zone, bout)).length;
  // Une zone de trajet dit d’elle-même quels trajets comptent : ce que la desserte tait n’est plus à demander.
  const bornee = trajet !== undefined && zone !== undefined;
  if (bornee && bouts < (trajet === 'trajet' ? 1 : 2))
    return { refus: { code: 'liaison' }, questions: SANS_QUESTION };
  // On habite souvent à l’un des deux bouts du trajet ; sinon, ou quand la zone manque, il faut demander.
  const residence: readonly QuestionDeTrajet[] = bouts > 0 ? SANS_QUESTION : [{ code: 'residence' }];
  const aller = isAll(isIn(origines, depart), isIn(destinations, arrivee));
  if (aller) return { questions: residence };
  const retour = reversible !== false && isAll(isIn(destinations, depart), isIn(origines, arrivee));
  if (retour && reversible) return { questions: residence };
  if (aller === false && retour === false)
    return { refus: explain(offre.desserte, depart, arrivee), questions: SANS_QUESTION };

  const [de, vers] = aller === false ? [destinations, origines] : [origines, destinations];
  const questions: QuestionDeTrajet[] = [];
  if (!bornee && isIn(de, depart) === undefined) questions.push({ code: 'depart' });
  if (!bornee && isIn(vers, arrivee) === undefined) questions.push({ code: 'arrivee' });
  if (aller === false && !reversible) questions.push({ code: 'retour' });
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
  ) => isIn(zone, lieu) === false && (reversible === false || isIn(autre, lieu) === false);
  if (isRate(origines, destinations, depart)) return { code: 'depart' };
  if (isRate(destinations, origines, arrivee)) return { code: 'arrivee' };
  return { code: 'liaison' };
}
