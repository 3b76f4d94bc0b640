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
  const heures = (debut: string, fin: string) =>
    `La fin (${fin}) vient avant le début (${debut}) : corrigez l’une des deux heures.`;

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
      ...dates.flatMap(({ debut, fin }, rang) =>
        check(fichier, ['dates', rang, 'fin'], debut, fin, heures(debut ?? '', fin ?? '')),
      ),
      ...check(fichier, ['recurrence', 'fin'], r?.debut, r?.fin, heures(r?.debut ?? '', r?.fin ?? '')),
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
