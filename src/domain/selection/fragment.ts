import { fromBase64Url, toBase64Url } from '../text/base64url.ts';
import { formatScelle, parseScelle, type Scelle } from '../text/scelle.ts';
import { listIdentifiants, MAX_NOTE, type Selection } from './selection.ts';

// Le corps est « id_id_id » puis, s’il y a une note, « .<base64url> ».
const VERSION = 's1';

/** Ce qu’on a pu lire d’un lien. */
export interface SelectionLue extends Selection {
  readonly etat: Scelle['etat'];
  /** Combien d’offres la coupure a emportées. */
  readonly perdues: number;
  readonly noteCoupee: boolean;
}

/** La sélection telle qu’elle s’écrit après le « # » d’une adresse ; vide pour une sélection vide. */
export function formatSelection({ offres, note }: Selection): string {
  const ids = listIdentifiants(offres);
  const texte = note.slice(0, MAX_NOTE);
  if (ids.length === 0 && texte === '') return '';
  return formatScelle(VERSION, ids.length, ids.join('_') + (texte && `.${toBase64Url(texte)}`));
}

/** Lit le « # » d’une adresse, même coupé ou suivi d’autre chose : tout ce qui est arrivé, et ce qui manque. */
export function parseSelection(fragment: string): SelectionLue {
  const { etat, nombre, corps } = parseScelle(VERSION, fragment);
  const coupee = etat === 'coupee';
  const [ids = '', note] = corps.split('.');
  const tous = ids.split('_');
  // Coupé au milieu d’un nom : ce bout-là pourrait en désigner un autre.
  const offres = listIdentifiants(coupee && note === undefined ? tous.slice(0, -1) : tous);
  return {
    etat,
    offres,
    note: fromBase64Url(note ?? '').slice(0, MAX_NOTE),
    perdues: coupee ? Math.max(0, nombre - offres.length) : 0,
    noteCoupee: coupee && note !== undefined,
  };
}
