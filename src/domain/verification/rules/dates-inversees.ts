import { getJourDeFin } from '../../agenda/get-jour-de-fin.ts';
import type { Occurrence } from '../../agenda/list-occurrences.ts';
import type { Chemin, ErreurDeChamp } from '../erreurs.ts';
import type { Regle } from '../regle.ts';

/** Une fin vient avant son début. */
export const datesInversees: Regle = (saisie) => {
  const check = (
    fichier: string,
    chemin: Chemin,
    debut: string | undefined,
    fin: string | undefined,
    message: string,
  ): readonly ErreurDeChamp[] =>
    debut !== undefined && fin !== undefined && fin < debut
      ? [{ code: 'dates-inversees', fichier, chemin, message }]
      : [];
  const checkHeures = (
    fichier: string,
    chemin: Chemin,
    { jour, debut, fin }: Occurrence,
  ): readonly ErreurDeChamp[] => {
    if (debut === undefined || fin === undefined || getJourDeFin({ jour, debut, fin })) return [];
    const faute = fin === debut ? 'est aussi le' : 'vient avant le';
    const message = `La fin (${fin}) ${faute} début (${debut}) : corrigez l’une des deux heures. Une séance passe minuit si elle dure moins de 12 heures.`;
    return [{ code: 'dates-inversees', fichier, chemin, message }];
  };

  return [
    ...saisie.offres.flatMap(({ fichier, valide_du, valide_au }) =>
      check(
        fichier,
        ['valide_au'],
        valide_du,
        valide_au,
        `La fin (${valide_au}) vient avant le début (${valide_du}) : inversez valide_du et valide_au, ou corrigez l’une des deux.`,
      ),
    ),
    ...saisie.evenements.flatMap(({ fichier, dates = [], recurrence: r }) => [
      ...dates.flatMap((date, rang) => checkHeures(fichier, ['dates', rang, 'fin'], date)),
      ...(r ? checkHeures(fichier, ['recurrence', 'fin'], { ...r, jour: r.du }) : []),
      ...check(
        fichier,
        ['recurrence', 'au'],
        r?.du,
        r?.au,
        `Le dernier jour (${r?.au}) vient avant le premier (${r?.du}) : inversez du et au, ou corrigez l’un des deux.`,
      ),
    ]),
  ];
};
