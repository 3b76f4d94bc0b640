import { formatA } from '../text/format-a.ts';

const NBSP = '\u00a0';

interface Resultat {
  readonly total: number;
  readonly montrees: number;
  readonly q: string;
  /** Nom de la commune choisie. */
  readonly commune: string | undefined;
  /** Les offres n’ont qu’une partie des mots cherchés. */
  readonly partielle: boolean;
}

const count = (nombre: number) => (nombre < 2 ? `${nombre} offre` : `${nombre} offres`);

/** « 12 offres sur 37 pour « velo », à Saint-Claude » : la phrase montrée et lue à voix haute. */
export function describeResultat({ total, montrees, q, commune, partielle }: Resultat): string {
  const lieu = commune === undefined ? '' : formatA(commune);
  const mots = q === '' ? '' : `${partielle ? 'proches de' : 'pour'} «${NBSP}${q}${NBSP}»`;
  const suite = [mots, lieu].filter(Boolean).join(', ');
  const nombre =
    montrees === 0
      ? `Aucune offre sur ${total}`
      : montrees === total
        ? count(total)
        : `${count(montrees)} sur ${total}`;
  return suite === '' ? nombre : `${nombre} ${suite}`;
}
