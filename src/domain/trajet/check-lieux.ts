import { isInZone, type Localisation } from '../commune/is-in-zone.ts';
import type { Demande, OffreDeTrajet, Question, Refus } from './trajet.ts';

/** Ce qu’un examen a trouvé : un refus l’emporte, sinon des questions, sinon rien à redire. */
export interface Constat {
  readonly refus?: Refus;
  readonly questions: readonly Question[];
}

type Ternaire = boolean | undefined;

const isIn = (zone: readonly string[] | undefined, lieu: Localisation): Ternaire =>
  zone && isInZone(zone, lieu);

/** Vrai, faux, ou inconnu quand rien n’est faux et que quelque chose manque. */
const isAll = (a: Ternaire, b: Ternaire): Ternaire => (a === false || b === false ? false : a && b);

/** L’offre relie-t-elle les deux communes, et la personne a-t-elle des chances d’y avoir droit ? */
export function checkLieux(offre: OffreDeTrajet, { depart, arrivee }: Demande): Constat {
  const { origines, destinations, reversible } = offre.desserte ?? {};
  const aller = { depart: isIn(origines, depart), arrivee: isIn(destinations, arrivee) };
  const retour =
    reversible === false
      ? { depart: false, arrivee: false }
      : { depart: isIn(destinations, depart), arrivee: isIn(origines, arrivee) };
  const [parAller, parRetour] = [isAll(aller.depart, aller.arrivee), isAll(retour.depart, retour.arrivee)];
  if (parAller === false && parRetour === false) return { refus: explain(aller, retour), questions: [] };

  const residence = checkResidence(offre.zone_eligibilite, depart, arrivee);
  if (parAller || (parRetour && reversible)) return { questions: residence };
  const sens = parAller === false ? retour : aller;
  const questions: Question[] = [];
  if (sens.depart === undefined) questions.push({ code: 'depart' });
  if (sens.arrivee === undefined) questions.push({ code: 'arrivee' });
  if (sens === retour && !reversible) questions.push({ code: 'retour' });
  return { questions: [...questions, ...residence] };
}

function explain(
  aller: Readonly<Record<'depart' | 'arrivee', Ternaire>>,
  retour: Readonly<Record<'depart' | 'arrivee', Ternaire>>,
): Refus {
  if (aller.depart === false && retour.depart === false) return { code: 'depart' };
  if (aller.arrivee === false && retour.arrivee === false) return { code: 'arrivee' };
  return { code: 'liaison' };
}

/** On habite souvent à l’un des deux bouts du trajet ; sinon, ou quand la zone manque, il faut demander. */
function checkResidence(
  zone: readonly string[] | undefined,
  depart: Localisation,
  arrivee: Localisation,
): readonly Question[] {
  return isIn(zone, depart) || isIn(zone, arrivee) ? [] : [{ code: 'residence' }];
}
