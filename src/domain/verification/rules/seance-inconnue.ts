import { listJoursRepetes } from '../../agenda/list-occurrences.ts';
import { getNomDuJour } from '../../temps/jours-de-semaine.ts';
import { toRang } from '../../temps/rang-de-jour.ts';
import type { Regle } from '../regle.ts';

/** Un jour de « sauf » où il n’y aurait pas eu de séance, ou que « dates » annonce : l’exception ne retire rien. */
export const seanceInconnue: Regle = ({ evenements }) =>
  evenements.flatMap(({ fichier, recurrence, dates = [] }) => {
    if (!recurrence?.sauf) return [];
    const jours = listJoursRepetes(recurrence);
    const explain = (sauf: string) => {
      if (!jours.includes(sauf)) {
        const ecart = (jour: string) => Math.abs(toRang(jour) - toRang(sauf));
        const [proche] = jours.toSorted((un, autre) => ecart(un) - ecart(autre));
        const suite = proche
          ? `la plus proche est celle du ${getNomDuJour(proche)} ${proche}. Écrivez-la, ou retirez cette date.`
          : 'cette récurrence n’en donne aucune. Corrigez jours, du ou au.';
        return `Il n’y a pas de séance le ${getNomDuJour(sauf)} ${sauf} : ${suite}`;
      }
      const annoncee = dates.some(
        ({ jour, debut = recurrence.debut }) => jour === sauf && debut === recurrence.debut,
      );
      return annoncee
        ? `La séance du ${sauf} est retirée par sauf et annoncée par dates : effacez-la d’une des deux listes.`
        : undefined;
    };
    return recurrence.sauf.flatMap((sauf, rang) => {
      const message = explain(sauf);
      return message === undefined
        ? []
        : [{ code: 'seance-inconnue' as const, fichier, chemin: ['recurrence', 'sauf', rang], message }];
    });
  });
