import { formatA } from '../text/format-a.ts';
import { formatQuantite } from '../text/format-quantite.ts';

const NBSP = '\u00a0';

interface Resultat {
  readonly total: number;
  readonly montrees: number;
  readonly q: string;
  /** Nom de la commune choisie. */
  readonly commune: string | undefined;
  /** Les offres n’ont qu’une partie des mots cherchés. */
  readonly partielle: boolean;
  /** Le reste de la liste ne s’est pas chargé : le total n’est que celui de la page. */
  readonly incomplete?: boolean;
}

/** « 12 offres sur 37 pour « velo », à Saint-Claude » : la phrase montrée et lue à voix haute. */
export function describeResultat({ total, montrees, q, commune, partielle, incomplete }: Resultat): string {
  const lieu = commune === undefined ? '' : formatA(commune);
  const mots = q === '' ? '' : `${partielle ? 'proches de' : 'pour'} «${NBSP}${q}${NBSP}»`;
  const suite = [mots, lieu].filter(Boolean).join(', ');
  const nombre =
    montrees === 0
      ? `Aucune offre sur ${total}`
      : montrees === total
        ? formatQuantite(total, 'offre')
        : `${formatQuantite(montrees, 'offre')} sur ${total}`;
  const phrase = suite === '' ? nombre : `${nombre} ${suite}`;
  return incomplete ? `${phrase}. Le reste de la liste ne s’est pas chargé.` : phrase;
}
