const MOIS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Un mois, dans une expression régulière. */
export const M = `(?:${MOIS.join('|')})`;
const DATE = `(?:\\d{4} )?${M} \\d\\d`;
const PERIODE = `(?:${DATE}-${DATE}|${DATE}(?:-\\d\\d)?|(?:\\d{4} )?${M}(?:-${M})?|easter(?: [+-]\\d+ days?)?)`;
const QUANTIEME = '\\d\\d(?:-\\d\\d)?(?![:\\d])';

/** Une liste de périodes, dans une expression régulière. */
export const PERIODES = `${PERIODE}(?:,(?:${PERIODE}|${QUANTIEME}))*`;

/** Un jour ou un mois du calendrier (0 pour janvier). */
export interface DateCivile {
  readonly annee?: number | undefined;
  readonly mois: number;
  readonly jour?: number | undefined;
}

/** Tant de jours après le dimanche de Pâques. */
interface Paques {
  readonly paques: number;
}

export type Periode = Paques | { readonly de: DateCivile; readonly a: DateCivile };

function parseDate(texte: string): DateCivile {
  const [, annee, mois = '', jour] = /^(?:(\d{4}) )?(\w{3})(?: (\d\d))?$/.exec(texte) ?? [];
  return {
    mois: MOIS.indexOf(mois),
    ...(annee && { annee: Number(annee) }),
    ...(jour && { jour: Number(jour) }),
  };
}

/** Les périodes d’une règle ; undefined quand l’année ne vaudrait que pour une part de la liste : la lire serait deviner. */
export function parsePeriodes(texte: string | undefined): readonly Periode[] | undefined {
  const periodes: Periode[] = [];
  let mois = '';
  for (const part of texte?.split(',') ?? []) {
    // Jamais « 2026 easter » : opening_hours l’applique aussi, le même jour, aux années suivantes.
    const [paques, decalage = '0'] = /^easter(?: ([+-]\d+) days?)?$/.exec(part) ?? [];
    if (paques) {
      periodes.push({ paques: Number(decalage) });
      continue;
    }
    // « Dec 24,31 » : le 31 est du même mois ; « Dec 24-26 » : le 26 aussi.
    const entier = /^\d\d(?:-|$)/.test(part) ? `${mois} ${part}` : part;
    const [debut = '', fin = debut] = entier.split('-');
    const de = parseDate(debut);
    mois = MOIS[de.mois] ?? '';
    const a = parseDate(/^\d\d$/.test(fin) ? `${mois} ${fin}` : fin);
    periodes.push({ de, a: de.annee === undefined ? a : { annee: de.annee, ...a } });
  }
  const annees = periodes.map((periode) => ('paques' in periode ? undefined : periode.de.annee));
  const finit = periodes.every(
    (periode) =>
      'paques' in periode ||
      (periode.a.annee === undefined ? !isAnneeEntiere(periode) : toCle(periode.de) <= toCle(periode.a)),
  );
  return finit && new Set(annees.map((annee) => annee === undefined)).size < 2 ? periodes : undefined;
}

/** « Jun 05-Jun 04 » : toute l’année pour qui lit, jamais pour opening_hours. */
function isAnneeEntiere({ de, a }: { readonly de: DateCivile; readonly a: DateCivile }): boolean {
  if (de.jour === undefined || a.jour === undefined) return false;
  const lendemain = new Date(Date.UTC(2027, a.mois, a.jour + 1));
  return lendemain.getUTCMonth() === de.mois && lendemain.getUTCDate() === de.jour;
}

const toCle = ({ annee = 0, mois, jour = 0 }: DateCivile) => (annee * 12 + mois) * 32 + jour;
