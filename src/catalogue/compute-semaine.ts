import type { AccueilFeries, Plage, Semaine } from '../domain/contact/horaires.ts';
import { JOURS } from '../domain/temps/jours-de-semaine.ts';
import { hasCondition, isCoupure, isException } from './join-regles.ts';
import type { Jour, Regle } from './parse-regles.ts';

interface Calcul {
  readonly semaine: Semaine;
  readonly jours_feries: AccueilFeries;
}

const isFerie = ({ jour }: Jour) => jour === 'PH';

/** Les heures d’une règle, quand elles sont toutes certaines ; vide quand elle ferme. */
function listPlages({ heures, etat, note }: Regle): readonly Plage[] | undefined {
  if (etat === 'inconnu' || note !== undefined || (heures.length === 0 && etat !== 'ferme')) return undefined;
  const plages = heures.map(({ de, a, auMoins }): Plage | undefined =>
    typeof de === 'number' && typeof a === 'number' && !auMoins ? [de, a] : undefined,
  );
  return plages.every((plage) => plage !== undefined) ? plages : undefined;
}

/** Range des plages, et réunit celles qui se touchent. */
function mergePlages(plages: readonly Plage[]): readonly Plage[] {
  const reunies: Plage[] = [];
  for (const [de, a] of plages.toSorted((une, autre) => une[0] - autre[0])) {
    const derniere = reunies.at(-1);
    if (derniere && de <= derniere[1]) reunies[reunies.length - 1] = [derniere[0], Math.max(derniere[1], a)];
    else reunies.push([de, a]);
  }
  return reunies;
}

const cut = (plages: readonly Plage[], [de, a]: Plage): readonly Plage[] =>
  plages
    .flatMap(([ouvre, ferme]): readonly Plage[] => [
      [ouvre, Math.min(ferme, de)],
      [Math.max(ouvre, a), ferme],
    ])
    .filter(([ouvre, ferme]) => ouvre < ferme);

function computeJour(
  regles: readonly Regle[],
  isSien: (jour: Jour) => boolean,
): readonly Plage[] | undefined {
  let plages: readonly Plage[] = [];
  for (const regle of regles.filter(({ jours }) => jours.length === 0 || jours.some(isSien))) {
    const siennes = listPlages(regle);
    if (!siennes) return undefined;
    plages = isCoupure(regle) ? siennes.reduce(cut, plages) : mergePlages([...plages, ...siennes]);
  }
  return plages;
}

function computeFeries(regles: readonly Regle[], semaine: Semaine): AccueilFeries {
  const dites = regles.filter(({ jours }) => jours.some(isFerie));
  if (dites.length === 0) return regles.every(({ ecrite }) => ecrite === '24/7') ? 'ouvert' : 'inconnu';
  const plages = computeJour(dites, isFerie);
  if (plages?.length === 0) return 'ferme';
  const memes = semaine.every((jour) => JSON.stringify(jour) === JSON.stringify(plages));
  return memes ? 'ouvert' : 'inconnu';
}

/** La semaine que donnent des règles ; undefined quand toutes ne se ressemblent pas, ou qu’une heure n’est pas certaine. */
export function computeSemaine(regles: readonly Regle[]): Calcul | undefined {
  const ordinaires = regles.filter(
    (regle) => hasCondition(regle) || regle.jours.length === 0 || !regle.jours.every(isFerie),
  );
  if (
    ordinaires.length === 0 ||
    ordinaires.some(
      (regle) => isException(regle) || regle.lien === '||' || regle.jours.some(({ jour }) => jour === 'SH'),
    )
  )
    return undefined;
  const jours = JOURS.map((_, rang) => computeJour(ordinaires, ({ jour }) => jour === rang));
  if (!jours.every((plages) => plages !== undefined)) return undefined;
  return { semaine: jours, jours_feries: computeFeries(regles, jours) };
}
