import type { NomOffre } from '../catalogue/espaces.ts';
import { formatA } from '../text/format-a.ts';
import { formatQuantite } from '../text/format-quantite.ts';

const NBSP = '\u00a0';

interface Resultat {
  readonly nom: NomOffre;
  /** Toutes les solutions, et celles que l’on montre : les annexes n’y sont pas. */
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

/** « 12 solutions sur 37 pour « velo », à Saint-Claude » : la phrase montrée et lue à voix haute. */
export function describeResultat(resultat: Resultat): string {
  const { nom, total, montrees, q, commune, partielle, incomplete } = resultat;
  const lieu = commune === undefined ? '' : formatA(commune);
  const mots = q === '' ? '' : `${partielle ? 'proches de' : 'pour'} «${NBSP}${q}${NBSP}»`;
  const suite = [mots, lieu].filter(Boolean).join(', ');
  const nombre =
    montrees === 0
      ? `Aucune ${nom} sur ${total}`
      : montrees === total
        ? formatQuantite(total, nom)
        : `${formatQuantite(montrees, nom)} sur ${total}`;
  const phrase = suite === '' ? nombre : `${nombre} ${suite}`;
  return incomplete ? `${phrase}. Le reste de la liste ne s’est pas chargé.` : phrase;
}

/** Ce que la liste montre encore, après ce qu’elle compte ; vide quand il n’y a rien de plus. */
export function describeAnnexes(nombre: number): string {
  if (nombre === 0) return '';
  return nombre === 1
    ? 'Et 1 autre, plus bas\u00a0: terminée, non confirmée ou pour les employeurs.'
    : `Et ${nombre} autres, plus bas\u00a0: terminées, non confirmées ou pour les employeurs.`;
}
