import type { Regle } from '../regle.ts';

/** « tous-publics » contredit tout autre public. */
export const tousPublics: Regle = ({ offres }) =>
  offres.flatMap(({ fichier, publics = [] }) => {
    const rang = publics.indexOf('tous-publics');
    if (rang === -1 || publics.length === 1) return [];
    const autres = publics.filter((valeur) => valeur !== 'tous-publics').join(', ');
    const message = `« tous-publics » s’écrit seul : gardez [tous-publics], ou seulement [${autres}].`;
    return [{ code: 'valeur-invalide', fichier, chemin: ['publics', rang], message }];
  });
