import { fromBase64Url, toBase64Url } from '../text/base64url.ts';
import { cleanLien } from '../text/clean-lien.ts';
import { listIdentifiants, MAX_NOTE, type Selection } from './selection.ts';

// « s1.<offres>.<longueur>.<somme>.<corps> » ; le corps est « id_id_id » puis, s’il y a une note, « .<base64url> ».
// L’en-tête vient d’abord : un SMS coupe la fin. Aucun signe n’est de ceux qu’une messagerie change.
const FORME =
  /^s1\.(?<nombre>[0-9a-z]{1,2})\.(?<longueur>[0-9a-z]{1,4})\.(?<somme>[0-9a-z]{1,7})\.(?<reste>.*)$/s;

/** Ce qu’on a pu lire d’un lien. */
export interface SelectionLue extends Selection {
  /** `alteree` : arrivée entière, mais un signe a changé en route. */
  readonly etat: 'absente' | 'entiere' | 'coupee' | 'alteree' | 'illisible';
  /** Combien d’offres la coupure a emportées. */
  readonly perdues: number;
  readonly noteCoupee: boolean;
}

/** FNV-1a, 32 bits. */
function compute(texte: string): string {
  let somme = 0x811c9dc5;
  for (let i = 0; i < texte.length; i += 1) somme = Math.imul(somme ^ texte.charCodeAt(i), 0x01000193);
  return (somme >>> 0).toString(36);
}

/** La sélection telle qu’elle s’écrit après le « # » d’une adresse ; vide pour une sélection vide. */
export function formatSelection({ offres, note }: Selection): string {
  const ids = listIdentifiants(offres);
  const texte = note.slice(0, MAX_NOTE);
  if (ids.length === 0 && texte === '') return '';
  const corps = ids.join('_') + (texte && `.${toBase64Url(texte)}`);
  return ['s1', ids.length.toString(36), corps.length.toString(36), compute(corps), corps].join('.');
}

const vide = (etat: 'absente' | 'illisible'): SelectionLue => ({
  etat,
  offres: [],
  note: '',
  perdues: 0,
  noteCoupee: false,
});

/** Lit le « # » d’une adresse, même coupé ou suivi d’autre chose : tout ce qui est arrivé, et ce qui manque. */
export function parseSelection(fragment: string): SelectionLue {
  const texte = cleanLien(fragment.replace(/^#/, ''));
  // « #contenu » et les autres ancres de la page ne sont pas des liens de sélection.
  if (!/^s\d/.test(texte)) return vide('absente');
  const { nombre = '', longueur = '', somme = '', reste = '' } = FORME.exec(texte)?.groups ?? {};
  if (somme === '') return vide('illisible');
  const attendue = Number.parseInt(longueur, 36);
  const corps = reste.slice(0, attendue);
  const coupee = corps.length < attendue;
  const [ids = '', note] = corps.split('.');
  const tous = ids.split('_');
  // Coupé au milieu d’un nom : ce bout-là pourrait en désigner un autre.
  const offres = listIdentifiants(coupee && note === undefined ? tous.slice(0, -1) : tous);
  const perdues = coupee ? Math.max(0, Number.parseInt(nombre, 36) - offres.length) : 0;
  return {
    etat: coupee ? 'coupee' : compute(corps) === somme ? 'entiere' : 'alteree',
    offres,
    note: fromBase64Url(note ?? '').slice(0, MAX_NOTE),
    perdues,
    noteCoupee: coupee && note !== undefined,
  };
}
